import type { Digest, DigestPicture } from '../../../../utils/digest/digest';
import { largeKey, smallKey, upperKey } from '../../../../utils/exporters/picture-keys';

/** How large a picture stands in a file: as stored up to so many `bytes`, else within these pixels at `quality` 0–1. */
export interface PictureSize {
  width: number;
  height: number;
  quality: number;
  bytes: number;
}

/** A digest goes by mail, and 20 MB is what most mail takes; base64 adds a third. */
const MAIL_BYTES = 14_000_000;

/**
 * What the appendix shows: where all pictures fit into a mail as they were stored, so they are. A screenshot of 1200 px
 * is about 110 kB at 0.8, one of 800 px about 45 kB at 0.65 (measured on pages with text and photographs).
 */
export function sizeFor(pictures: number): PictureSize {
  const bytes = Math.floor(MAIL_BYTES / Math.max(1, pictures));
  if (pictures <= 100) return { width: 1200, height: 2400, quality: 0.8, bytes };
  if (pictures <= 200) return { width: 1000, height: 2000, quality: 0.7, bytes };
  return { width: 800, height: 1600, quality: 0.65, bytes };
}

/**
 * The keys of a digest's pictures: those that entries show, whole or their upper ends, and those that the appendix
 * shows.
 */
export function keysOf(digest: Digest): Record<'small' | 'upper' | 'large', string[]> {
  const entries = digest.sections.flatMap(({ groups }) => groups.flatMap((group) => group.entries));
  const keys = (
    of: readonly { picture: DigestPicture | null }[],
    key: (picture: DigestPicture) => string,
  ) => [...new Set(of.flatMap(({ picture }) => (picture ? [key(picture)] : [])))];
  return {
    small: keys(entries, smallKey),
    upper: keys(entries, upperKey),
    large: keys(digest.evidence, largeKey),
  };
}
