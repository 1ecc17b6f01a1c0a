import type { Brand } from '../model';
import { fold } from './fold';

/**
 * Whose picture it is, by its file's name: the brand one of whose names stands in it, the longest name if several do.
 * Null where two brands are named by equally long ones, or none is. A Latin name counts only as a whole word.
 */
export function brandInName(name: string, brands: readonly Brand[]): Brand | null {
  const text = fold(name);
  let best: { brand: Brand | null; length: number } = { brand: null, length: 0 };
  for (const brand of brands) {
    const named = [brand.name, ...brand.names].map(fold).filter((each) => standsIn(text, each));
    const length = Math.max(0, ...named.map((each) => each.length));
    if (length > best.length) best = { brand, length };
    else if (length > 0 && length === best.length) best = { brand: null, length };
  }
  return best.brand;
}

/** One letter says too little; `oats` is not in `goats`, but it is in `oats_2026` and `oats双11`. */
function standsIn(text: string, word: string): boolean {
  if ([...word].length < 2) return false;
  const [first = '', last = ''] = [word.at(0), word.at(-1)];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const [before = '', after = ''] = [text[at - 1], text[at + word.length]];
    const inWord = (isLatin(first) && isLatin(before)) || (isLatin(last) && isLatin(after));
    if (!inWord) return true;
  }
  return false;
}

function isLatin(letter: string): boolean {
  return /^\p{Script=Latin}$/u.test(letter);
}

/** The name without its ending, and with what programs put there for a space: what a person reads as a title. */
export function titleOfFile(name: string): string {
  return name
    .replace(/\.[a-z\d]{2,5}$/i, '')
    .replace(/[_\s]+/g, ' ')
    .trim()
    .slice(0, 200);
}
