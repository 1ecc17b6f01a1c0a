import type { DigestPicture } from '../digest/digest';

/** What a picture is found by among those that stand in a file: the stored one by its hash, one that is drawn anew by its capture. */
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

/** Whose picture a key asks to be drawn anew, and whether with marks; null where it is a hash. */
export function drawnOf(key: string): { captureId: string; marked: boolean } | null {
  const [, how, captureId] = /^(?:small )?(marked|stamped) (\S+)/.exec(key) ?? [];
  return captureId === undefined ? null : { captureId, marked: how === 'marked' };
}
