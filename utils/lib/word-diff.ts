/** A piece of text that stays, comes or goes. */
export interface Piece {
  kind: 'same' | 'added' | 'gone';
  text: string;
}

/** Beyond so many pairs of words what lies between the common ends is shown as a whole: gone, and added. */
const MOST_PAIRS = 4_000_000;

/**
 * What changed from one text to another, by words as Intl.Segmenter finds them, so that 99元 → 109元 is a changed number
 * and Chinese is not cut between the characters of a word. The longest common subsequence of words stays.
 */
export function wordDiff(before: string, after: string): Piece[] {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const pieces: Piece[] = [];
  const add = (kind: Piece['kind'], words: readonly string[]) => {
    const text = words.join('');
    const last = pieces.at(-1);
    if (text === '') return;
    if (last?.kind === kind) last.text += text;
    else pieces.push({ kind, text });
  };
  add('same', a.slice(0, start));
  for (const [kind, word] of between(a.slice(start, a.length - end), b.slice(start, b.length - end))) {
    add(kind, [word]);
  }
  add('same', a.slice(a.length - end));
  return pieces;
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

function wordsOf(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

function between(a: readonly string[], b: readonly string[]): [Piece['kind'], string][] {
  const width = b.length + 1;
  if ((a.length + 1) * width > MOST_PAIRS) {
    return [
      ...a.map((word): [Piece['kind'], string] => ['gone', word]),
      ...b.map((word): [Piece['kind'], string] => ['added', word]),
    ];
  }
  // common[i, j]: how many words a from i on and b from j on have in common, in order.
  const common = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number) => common[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      common[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const found: [Piece['kind'], string][] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      found.push(['same', a[i] ?? '']);
      i++;
      j++;
    } else if (i < a.length && (j === b.length || at(i + 1, j) >= at(i, j + 1)))
      found.push(['gone', a[i++] ?? '']);
    else found.push(['added', b[j++] ?? '']);
  }
  return found;
}
