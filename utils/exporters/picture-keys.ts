import type { DigestPicture } from '../digest/digest';

/** What a picture is found by among those that stand in a file: the stored one by its hash, a marked one by its capture. */
export function largeKey({ hash, marked }: DigestPicture): string {
  return marked ? `marked ${marked.captureId} ${marked.at}` : hash;
}

/** The same for its small twin. */
export function smallKey(picture: DigestPicture): string {
  if (picture.marked) return `small ${largeKey(picture)}`;
  return picture.thumbnail ?? picture.hash;
}

/** Whose marks a key asks for; null where it is a hash. */
export function markedOf(key: string): string | null {
  return /^(?:small )?marked (\S+) \d+$/.exec(key)?.[1] ?? null;
}
