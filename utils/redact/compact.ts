/** A text without what two forms of the same words may differ in, and where each of its characters stands in the text. */
export interface Compact {
  text: string;
  /** Start and end in the text that it was made of, by unit of `text`. */
  starts: number[];
  ends: number[];
}

const WORD = /[\p{L}\p{N}\p{M}]/u;
const DIGIT = /^\p{N}$/u;

/**
 * Letters and digits alone, NFKC, without case: `Zhang　SAN` and `zhang-san` are the same, so are １，２３４ and 1234. A point
 * between digits stays, unless it groups them by threes: 1.2 is not 12.
 */
export function compact(text: string): Compact {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of text) {
    const start = at;
    at += character.length;
    const kept = isPoint(text, start) ? '.' : foldedWord(character);
    parts.push(kept);
    for (let each = 0; each < kept.length; each++) {
      starts.push(start);
      ends.push(at);
    }
  }
  return { text: parts.join(''), starts, ends };
}

function foldedWord(character: string): string {
  if (character < '\u0080') return WORD.test(character) ? character.toLowerCase() : '';
  const folded = character.normalize('NFKC').toUpperCase().toLowerCase().replaceAll('ς', 'σ');
  return [...folded].filter((each) => WORD.test(each)).join('');
}

function isPoint(text: string, at: number): boolean {
  if (text[at] !== '.' && text[at] !== '．') return false;
  const isDigit = (place: number) => DIGIT.test(text[place] ?? '');
  if (!isDigit(at - 1) || !isDigit(at + 1)) return false;
  return !(isDigit(at + 2) && isDigit(at + 3) && !isDigit(at + 4));
}

const IDEOGRAPHIC =
  /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}ー]$/u;

/** Of a script that sets no spaces between its words; Korean, whose endings stick to names, is taken as one. */
export const isIdeographic = (character: string): boolean => IDEOGRAPHIC.test(character);

const isAlphabetic = (character: string): boolean =>
  /^[\p{L}\p{M}]$/u.test(character) && !isIdeographic(character);

/** Whether a place in a text is within a number, `digits`, or within a word, `letters`. */
export function within(text: string, at: number): 'digits' | 'letters' | null {
  const before = [...text.slice(Math.max(0, at - 4), at)];
  const after = [...text.slice(at, at + 4)];
  const [last = '', lastButOne = ''] = before.reverse();
  const [first = '', second = ''] = after;
  const ends = DIGIT.test(last) || (/[.,'’]/.test(last) && DIGIT.test(lastButOne));
  const begins = DIGIT.test(first) || (/[.,'’]/.test(first) && DIGIT.test(second));
  if (ends && begins) return 'digits';
  return isAlphabetic(last) && isAlphabetic(first) ? 'letters' : null;
}
