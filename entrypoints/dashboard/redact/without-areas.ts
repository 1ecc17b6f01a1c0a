import { paintOver } from '../../../utils/browser/paint-over';
import type { StoredPicture } from '../../../utils/browser/screenshot';
import { getBlob } from '../../../utils/library/blobs';
import type { Whole } from '../../../utils/library/redact';
import { bareRows, clearedRows, type Hidden, hiddenBy } from '../../../utils/redact/redact-rows';
import { type Areas, copyOf } from './areas';
import { mapOf } from './plan-redaction';
import { replaced } from './replaced';

/**
 * `gone`: there is no such capture. `damaged`: a picture cannot be decoded. `too-large`: more pixels than can be
 * encoded. In each case nothing was changed.
 */
export type RedactFailure = 'gone' | 'damaged' | 'too-large';

export type Redacted = { ok: true; areas: number } | { ok: false; why: RedactFailure };

/** What is left of the rows, with the pictures made anew by the hash of before; nothing is stored. */
export async function withoutAreas(whole: Whole, areas: Areas, atCapture?: true) {
  // Where it is not known what stood there, all that was read of the page goes.
  const isUnsure = mapOf(whole, areas) === 'unsure';
  const hidden = hiddenBy(whole, areas, !isUnsure);
  const painted = await paintAll(hidden);
  const rows = isUnsure ? bareRows(whole) : clearedRows(whole, hidden);
  const redaction = { at: Date.now(), boxes: copyOf(areas), ...(atCapture && { atCapture }) };
  return { rows: { ...rows, ...replaced(rows, painted, redaction) }, painted, hidden, isUnsure };
}

class Undecodable extends Error {}

/** The pictures made anew, by the hash of before. */
async function paintAll({ frames }: Hidden): Promise<Map<string, StoredPicture>> {
  const painted = new Map<string, StoredPicture>();
  for (const { picture } of frames) {
    // Two strips may be the same bytes: what is hidden in one is hidden in the other.
    const boxes = frames.filter((each) => each.picture.hash === picture.hash).flatMap((each) => each.boxes);
    if (boxes.length === 0 || painted.has(picture.hash)) continue;
    const blob = await getBlob(picture.hash);
    // Lost bytes show nothing.
    if (blob) painted.set(picture.hash, await decoded(paintOver(blob, picture, boxes)));
  }
  return painted;
}

async function decoded<T>(work: Promise<T>): Promise<T> {
  return work.catch((error: unknown) => {
    throw error instanceof RangeError ? error : new Undecodable(undefined, { cause: error });
  });
}

/** Why pictures could not be painted over; throws what has another cause. */
export function whyNot(error: unknown): RedactFailure {
  if (error instanceof RangeError) return 'too-large';
  if (error instanceof Undecodable) return 'damaged';
  throw error;
}
