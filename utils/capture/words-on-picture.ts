import type { Box, WordsInView } from '../model';

/**
 * Words of a window as they stand on its picture. `moved`: the texts that no longer stood there; undefined where
 * nobody knows.
 */
export function wordsOnPicture(words: WordsInView, moved: number[] | undefined): WordsInView {
  if (moved?.length === 0) return words;
  return { ...words, moved: moved && moved.length * 2 <= words.starts.length ? moved : true };
}

/** The same on a picture that was cut out of it; words beyond its edge have no width. CSS pixels. */
export function wordsIn(words: WordsInView, { left, top, width }: Omit<Box, 'height'>): WordsInView {
  const from = [left, top];
  const boxes = words.boxes.map((value, at) => {
    const start = words.boxes[at - 2] ?? 0;
    const edge = from[at % 2] ?? 0;
    return Math.round(Math.max(0, at % 4 < 2 ? value - edge : value + Math.min(0, start - edge)));
  });
  return { ...words, width, boxes };
}
