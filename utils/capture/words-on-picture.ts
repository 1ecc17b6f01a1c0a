import type { WordsInView } from '../model';

/** Words of a window as they stand on its picture, `moved` being the texts that no longer did; undefined: nobody knows. */
export function wordsOnPicture(words: WordsInView, moved: number[] | undefined): WordsInView {
  if (moved?.length === 0) return words;
  return { ...words, moved: moved && moved.length * 2 <= words.starts.length ? moved : true };
}
