import type { Digest } from '../../../../utils/digest/digest';

/** How large the appendix shows a picture: at most `width` pixels wide, as JPEG of `quality` 0–1. */
export interface PictureSize {
  width: number;
  height: number;
  quality: number;
}

/**
 * A digest goes by mail, and 20 MB is what most mail takes. A screenshot of 1200 px is about 110 kB at 0.8, one of
 * 800 px about 45 kB at 0.65 (measured on pages with text and photographs); base64 adds a third.
 */
export function sizeFor(pictures: number): PictureSize {
  if (pictures <= 100) return { width: 1200, height: 2400, quality: 0.8 };
  if (pictures <= 200) return { width: 1000, height: 2000, quality: 0.7 };
  return { width: 800, height: 1600, quality: 0.65 };
}

/** The hashes of a digest's pictures: those that entries show, and those that the appendix shows. */
export function hashesOf(digest: Digest): { small: string[]; large: string[] } {
  const entries = digest.sections.flatMap(({ groups }) => groups.flatMap((group) => group.entries));
  const small = entries.flatMap(({ picture }) => (picture ? [picture.thumbnail ?? picture.hash] : []));
  const large = digest.evidence.flatMap(({ picture }) => (picture ? [picture.hash] : []));
  return { small: [...new Set(small)], large: [...new Set(large)] };
}
