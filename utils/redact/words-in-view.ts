import type { Box, WordsInView } from '../model';
import { isIdeographic } from './compact';

export function rectOf({ boxes }: WordsInView, nth: number): Box {
  const [left = 0, top = 0, width = 0, height = 0] = boxes.slice(nth * 4, nth * 4 + 4);
  return { left, top, width, height };
}

/**
 * The same words, those of scripts without spaces as characters by themselves: they are equally wide, so each has its
 * place.
 */
export function inCharacters(view: WordsInView): WordsInView {
  const made: WordsInView = { ...view, words: [], boxes: [], starts: [] };
  const starts = new Set(view.starts);
  for (const [nth, word] of view.words.entries()) {
    if (starts.has(nth)) made.starts.push(made.words.length);
    const { left, top, width, height } = rectOf(view, nth);
    const characters = [...word];
    const isOneLine = view.words[nth + 1] !== '' && width >= height * 0.5 * characters.length;
    if (characters.length < 2 || !isOneLine || !characters.every(isIdeographic)) {
      made.words.push(word);
      made.boxes.push(left, top, width, height);
      continue;
    }
    for (const [at, character] of characters.entries()) {
      made.words.push(character);
      made.boxes.push(left + (at * width) / characters.length, top, width / characters.length, height);
    }
  }
  return made;
}

/** The words of a view without some of them. */
export function withoutSome({ moved, ...view }: WordsInView, gone: ReadonlySet<number>): WordsInView {
  const made: WordsInView = { ...view, words: [], boxes: [], starts: [], ...(moved === true && { moved }) };
  const starts = new Set(view.starts);
  let isGone = false;
  let begins = false;
  for (const [nth, word] of view.words.entries()) {
    begins ||= starts.has(nth);
    // What is the word before, on its next line, goes with it.
    if (word !== '' || gone.has(nth)) isGone = gone.has(nth);
    if (isGone) continue;
    if (begins) made.starts.push(made.words.length);
    begins = false;
    made.words.push(word);
    made.boxes.push(...view.boxes.slice(nth * 4, nth * 4 + 4));
  }
  return made;
}

/** Words as one text: those of scripts without spaces stand together, and so do digits and the unit of their number. */
export function joined(words: readonly string[]): string {
  return words.reduce((text, next) => {
    const [last = '', first = ''] = [[...text.slice(-2)].at(-1), [...next][0]];
    const isOne = (isIdeographic(last) || /\d/.test(last)) && isIdeographic(first);
    return text === '' || isOne ? text + next : `${text} ${next}`;
  }, '');
}
