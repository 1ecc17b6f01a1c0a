import { paintOver } from '../../../utils/browser/paint-over';
import type { StoredPicture } from '../../../utils/browser/screenshot';
import { thumbnailOf } from '../../../utils/browser/thumbnail';
import { getBlob } from '../../../utils/library/blobs';
import { capturesWithBytes, putRedacted, type Whole, wholeOf } from '../../../utils/library/redact';
import type { Box, Picture, PictureOf } from '../../../utils/model';
import { tellsNumber } from '../../../utils/redact/clear-seen';
import { isSound } from '../../../utils/redact/covered';
import { clearedRows, clearing, type Hidden, hiddenBy } from '../../../utils/redact/redact-rows';
import { replaced } from './replaced';

/**
 * Areas by the picture that they were drawn on, in the stored pixels of that picture (for `page` of the whole, not of
 * a strip).
 */
export type Areas = Partial<Record<PictureOf, readonly Box[]>>;

/** What a redaction would destroy; nothing is changed by asking. */
export interface RedactionPlan {
  areas: number;
  /** The words that stand there, as shown. */
  words: string[];
  /** Numbers that were read from there. */
  readings: number;
  /**
   * `sound`: it is known where words stood. `unsure`: it is not known for all of them (the page moved, it was too long, or
   * the capture is older than the map): all text of the page goes. `none`: there is no text of
   * a page (imported, entered by hand): the pixels go, what the operator wrote stays.
   */
  map: 'sound' | 'unsure' | 'none';
  /** The page as a snapshot goes as a whole: it holds what was hidden. */
  snapshot: boolean;
  /** Other captures whose picture is the very same bytes: they keep it, unless they are named in `also`. */
  shared: string[];
}

export interface RedactOptions {
  /** Captures of `shared` in which the same areas are to be hidden too. */
  also?: readonly string[];
}

/**
 * `gone`: there is no such capture. `damaged`: a picture cannot be decoded. `too-large`: more pixels than can be
 * encoded. In each case nothing was changed.
 */
export type RedactFailure = 'gone' | 'damaged' | 'too-large';

export type Redacted = { ok: true; areas: number } | { ok: false; why: RedactFailure };

/** Null where the capture is gone. */
export async function planRedaction(captureId: string, areas: Areas): Promise<RedactionPlan | null> {
  const whole = await wholeOf(captureId);
  return whole && planFor(whole, areas);
}

/** The same for what may not be in the library yet. */
export async function planFor(whole: Whole, areas: Areas): Promise<RedactionPlan> {
  const hidden = hiddenBy(whole, areas, true);
  const map = mapOf(whole, areas);
  const kept = clearedRows(whole, hidden, map === 'unsure').seen?.subjects ?? [];
  const before = whole.sighting?.subjects ?? [];
  const count = (subjects: typeof before) => subjects.reduce((sum, { readings }) => sum + readings.length, 0);
  const hashes = hidden.frames.filter(({ boxes }) => boxes.length > 0).map(({ picture }) => picture.hash);
  return {
    areas: countOf(areas),
    words: hidden.words,
    readings: count(before) - count(kept),
    map,
    snapshot: whole.snapshot,
    shared: await capturesWithBytes(hashes, whole.capture.id),
  };
}

/**
 * Destroys the areas of a capture's pictures and the words that stood there: pixels become opaque (on whole blocks of
 * 16), the other pictures of the capture lose the same parts, the thumbnail is made anew, text, fields, numbers,
 * fragments and the snapshot lose what matches, and the bytes of before are deleted where no other capture needs
 * them. All in one transaction: all or nothing. Cannot be undone. Asking twice with the same areas changes nothing
 * the second time. Rejects with what `failureOf` understands where the library takes nothing.
 */
export async function redactCapture(
  captureId: string,
  areas: Areas,
  options: RedactOptions = {},
): Promise<Redacted> {
  const whole = await wholeOf(captureId);
  if (!whole) return { ok: false, why: 'gone' };
  if (countOf(areas) === 0 || isDone(whole, areas)) return { ok: true, areas: countOf(areas) };
  const others = await Promise.all((options.also ?? []).map((id) => sharedAreas(id, whole, areas)));
  try {
    if (!(await redactWhole(whole, areas))) return await redactCapture(captureId, areas, options);
    for (const [nth, id] of (options.also ?? []).entries()) {
      const done = await redactCapture(id, others[nth] ?? {});
      if (!done.ok && done.why !== 'gone') return done;
    }
    return { ok: true, areas: countOf(areas) };
  } catch (error) {
    return { ok: false, why: whyNot(error) };
  }
}

/** Why pictures could not be painted over; throws what has another cause. */
export function whyNot(error: unknown): RedactFailure {
  if (error instanceof RangeError) return 'too-large';
  if (error instanceof Undecodable) return 'damaged';
  throw error;
}

/** False where its pictures changed meanwhile. */
async function redactWhole(whole: Whole, areas: Areas): Promise<boolean> {
  const { rows, painted, hidden, isUnsure } = await withoutAreas(whole, areas);
  const small = await thumbnailAnew(whole, painted);
  return putRedacted(whole, {
    ...rows,
    capture: { ...rows.capture, ...(small !== undefined && { thumbnail: small?.picture ?? null }) },
    keeps: ({ raw, low, high }) => !isUnsure && !tellsNumber(hidden.secrets, raw, low, high),
    clear: clearing(whole, hidden, isUnsure),
    blobs: [...painted.values(), ...(small ? [small] : [])].map(({ picture, blob }) => ({
      hash: picture.hash,
      blob,
    })),
  });
}

/** What is left of the rows, with the pictures made anew by the hash of before; nothing is stored. */
export async function withoutAreas(whole: Whole, areas: Areas, atCapture?: true) {
  // Where it is not known what stood there, all that was read of the page goes.
  const isUnsure = mapOf(whole, areas) === 'unsure';
  const hidden = hiddenBy(whole, areas, !isUnsure);
  const painted = await paintAll(hidden);
  const rows = clearedRows(whole, hidden, isUnsure);
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

/** Undefined where the thumbnail's picture stays as it was. */
async function thumbnailAnew(
  { capture, content }: Whole,
  painted: ReadonlyMap<string, StoredPicture>,
): Promise<StoredPicture | null | undefined> {
  const large: Picture | null = content.target?.image ?? capture.picture;
  const anew = large && painted.get(large.hash);
  return anew ? thumbnailOf(anew.blob, anew.picture).catch(() => null) : undefined;
}

/** What the operator typed or brought in is no text of a page: nothing maps it. */
function mapOf({ capture, content, map }: Whole, areas: Areas): RedactionPlan['map'] {
  const isTheirs =
    capture.trigger === 'manual' || capture.trigger === 'imported' || capture.trigger === 'typed';
  if (isTheirs || (content.text === '' && Object.keys(content.fields).length === 0)) return 'none';
  const views = [
    ...(areas.picture?.length || areas.image?.length ? [map?.picture] : []),
    ...(areas.page?.length ? (map?.page ?? [null]) : []),
  ];
  return views.every((view) => view && isSound(view)) ? 'sound' : 'unsure';
}

/** The areas on the pictures that this capture shares with another. */
async function sharedAreas(id: string, { capture, content }: Whole, areas: Areas): Promise<Areas> {
  const other = await wholeOf(id);
  if (!other) return {};
  const { picture, image, page } = areas;
  return {
    ...(picture && capture.picture?.hash === other.capture.picture?.hash && { picture }),
    ...(image && content.target?.image?.hash === other.content.target?.image?.hash && { image }),
    ...(page && String(content.page?.hashes) === String(other.content.page?.hashes) && { page }),
  };
}

function isDone({ capture }: Whole, areas: Areas): boolean {
  return Object.entries(areas).every(([of, boxes]) => {
    const done = (capture.redacted ?? []).flatMap((each) => each.boxes[of as PictureOf] ?? []);
    const keys = new Set(done.map(keyOf));
    return boxes.every((box) => keys.has(keyOf(box)));
  });
}

const keyOf = ({ left, top, width, height }: Box) => [left, top, width, height].join(' ');
export const countOf = (areas: Areas) => Object.values(areas).reduce((sum, boxes) => sum + boxes.length, 0);
const copyOf = (areas: Areas) =>
  Object.fromEntries(
    Object.entries(areas).flatMap(([of, boxes]) =>
      boxes.length > 0
        ? [[of, boxes.map(({ left, top, width, height }) => ({ left, top, width, height }))]]
        : [],
    ),
  );
