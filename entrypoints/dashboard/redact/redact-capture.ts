import type { StoredPicture } from '../../../utils/browser/screenshot';
import { thumbnailOf } from '../../../utils/browser/thumbnail';
import { putRedacted, type Whole, wholeOf } from '../../../utils/library/redact';
import type { Box, Picture, PictureOf } from '../../../utils/model';
import { tellsNumber } from '../../../utils/redact/clear-seen';
import { clearing, clearingAll } from '../../../utils/redact/redact-rows';
import { type Areas, countOf } from './areas';
import { type Redacted, whyNot, withoutAreas } from './without-areas';

export interface RedactOptions {
  /** Captures of `shared` in which the same areas are to be hidden too. */
  also?: readonly string[];
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

/** False where its pictures changed meanwhile. */
async function redactWhole(whole: Whole, areas: Areas): Promise<boolean> {
  const { rows, painted, hidden, isUnsure } = await withoutAreas(whole, areas);
  const small = await thumbnailAnew(whole, painted);
  return putRedacted(whole, {
    ...rows,
    capture: { ...rows.capture, ...(small !== undefined && { thumbnail: small?.picture ?? null }) },
    keeps: ({ raw, low, high }) => !isUnsure && !tellsNumber(hidden.secrets, raw, low, high),
    clear: isUnsure ? clearingAll(whole) : clearing(hidden),
    blobs: [...painted.values(), ...(small ? [small] : [])].map(({ picture, blob }) => ({
      hash: picture.hash,
      blob,
    })),
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
