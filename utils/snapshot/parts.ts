/** The number of the picture of what was in view, from which images are cut whose own bytes may not be read. */
export const SCREEN = 1;

/** Whether the bytes of a part of that type are gzipped: text, and what is not packed by itself. */
export function isPacked(type: string): boolean {
  return /^text|svg|ttf|otf|sfnt|bmp|icon/.test(type);
}
