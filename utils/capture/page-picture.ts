import type { PagePicture, Picture, Strip } from '../model';

/** Where a page stood when a picture of it was taken, by itself. CSS pixels; heights count from the top of what scrolls. */
export interface Stand {
  /** How far it was scrolled. */
  top: number;
  /** How far it was shown then. */
  until: number;
  /** How far all that was shown before was pushed down since, by what loaded above it. */
  moved: number;
  /** What scrolls, in the window. */
  box: { left: number; top: number; width: number };
  /** Of the window, scroll bar included: pictures are that wide. */
  windowWidth: number;
  /** How far it reaches now, or as far as it is wanted. */
  end: number;
}

/**
 * The strip of a picture that continues a page of `top` rows; null where it shows nothing new, or where the page jumped
 * below what was shown. It is counted in rows of the whole page, so that at any pixel ratio it begins where the one
 * before ended.
 */
export function stripOf(
  { top: scrolled, until, end, moved, box, windowWidth }: Stand,
  picture: Picture,
  top: number,
): Strip | null {
  const ratio = ratioOf(picture, windowWidth);
  const rows = (height: number) => Math.round(height * ratio);
  const skip = rows(box.top) + top + rows(moved) - rows(scrolled);
  // The height of a window is said in whole CSS pixels too: what is missing at the end is in the picture.
  const shown = end - until < 1 ? end : until;
  const height = Math.min(rows(shown) - rows(moved) - top, picture.height - skip);
  return height > 0 && skip >= 0 ? { picture, top, height, left: rows(box.left), skip } : null;
}

/** As wide as what scrolls, in pictures of this window. */
export function widthOf({ box, windowWidth }: Stand, picture: Picture): number {
  return Math.round(box.width * ratioOf(picture, windowWidth));
}

/**
 * Pixels of a picture for each of the page. Windows are said to be whole CSS pixels wide, so that what is measured is off by
 * part of one, and by whole rows far down a page: what screens and zoom make of it are parts of 120 (1.1, 1.25, 4/3).
 */
export function ratioOf({ width }: Picture, windowWidth: number): number {
  const measured = width / windowWidth;
  const usual = Math.round(measured * 120) / 120;
  return Math.abs(usual * windowWidth - width) < usual ? usual : measured;
}

/** Strips as one picture. */
export function pagePictureOf(strips: readonly Strip[], width: number): PagePicture | null {
  const last = strips.at(-1);
  if (!last) return null;
  return {
    width,
    height: last.top + last.height,
    hashes: strips.map(({ picture }) => picture.hash),
    strips: [...strips],
  };
}
