import type { Box, PictureOf } from '../../../utils/model';

/** Areas by the picture that they were drawn on, in the stored pixels of that picture (for `page` of the whole, not of a strip). */
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
   * the capture is older than the map): all text of the page goes, unless `text` says otherwise. `none`: there is no text of a page
   * (imported, entered by hand): the pixels go, what the operator wrote stays.
   */
  map: 'sound' | 'unsure' | 'none';
  /** The page as a snapshot goes as a whole: it holds what was hidden. */
  snapshot: boolean;
  /** Other captures whose picture is the very same bytes: they keep it, unless they are named in `also`. */
  shared: string[];
}

export interface RedactOptions {
  /** `match`: what stood in the areas. `all`: all that was read of the page. `keep`: no text, pixels alone. Default: `match` where the map is sound, else `all`. */
  text?: 'match' | 'all' | 'keep';
  /** Captures of `shared` in which the same areas are to be hidden too. */
  also?: readonly string[];
}

/** `gone`: there is no such capture. `damaged`: a picture cannot be decoded. `too-large`: more pixels than can be encoded. Nothing was changed. */
export type RedactFailure = 'gone' | 'damaged' | 'too-large';

export type Redacted = { ok: true; areas: number } | { ok: false; why: RedactFailure };

/** Null where the capture is gone. */
export async function planRedaction(_captureId: string, _areas: Areas): Promise<RedactionPlan | null> {
  return null;
}

/**
 * Destroys the areas of a capture's pictures and the words that stood there: pixels become opaque (on whole blocks of 16), the other
 * pictures of the capture lose the same parts, the thumbnail is made anew, text, fields, numbers, fragments and the snapshot lose what matches, and the
 * bytes of before are deleted where no other capture needs them. All in one transaction: all or nothing. Cannot be undone. Asking twice with
 * the same areas changes nothing the second time. Rejects with what `failureOf` understands where the library takes nothing.
 */
export async function redactCapture(
  _captureId: string,
  _areas: Areas,
  _options: RedactOptions = {},
): Promise<Redacted> {
  return { ok: false, why: 'gone' };
}
