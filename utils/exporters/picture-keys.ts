import type { DigestPicture } from '../digest/digest';

/** The key of a picture among those in a file: a stored one by its hash, one that is drawn anew by its capture. */
export function largeKey({ hash, marked, stamped }: DigestPicture): string {
  if (marked) return `marked ${marked.captureId} ${marked.at}`;
  return stamped ? `stamped ${stamped.captureId}` : hash;
}

/** The same for its small twin. */
export function smallKey(picture: DigestPicture): string {
  if (picture.marked || picture.stamped) return `small ${largeKey(picture)}`;
  return picture.thumbnail ?? picture.hash;
}

/** The same where there is room for its upper end alone: a band below would not be seen. */
export function upperKey({ stamped: _stamped, ...picture }: DigestPicture): string {
  return smallKey(picture);
}

/** The capture whose picture a key asks to be drawn anew, and whether with its marks; null where the key is a hash. */
export function drawnOf(key: string): { captureId: string; marked: boolean } | null {
  const [, how, captureId] = /^(?:small )?(marked|stamped) (\S+)/.exec(key) ?? [];
  return captureId === undefined ? null : { captureId, marked: how === 'marked' };
}
