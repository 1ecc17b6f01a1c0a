import { fold } from './fold';

/** A piece of text around the first word found; the parts in a row are the text, `hit` ones are to be marked. */
export interface Snippet {
  parts: { text: string; hit: boolean }[];
  /** Whether text was left out before or after. */
  cutBefore: boolean;
  cutAfter: boolean;
}

/**
 * About `length` characters around the first of the words, with all words in them marked; null where none stands.
 * `words` are folded (see `searchWords`); the text is as it was read. White space becomes single blanks.
 */
export function snippet(text: string, words: readonly string[], length = 120): Snippet | null {
  const [first] = hits(text, words);
  if (!first) return null;
  const lead = Math.floor(length / 3);
  const start = boundary(text, first.start <= lead ? 0 : first.start - lead);
  const end = boundary(text, Math.max(start + length, first.end));
  return { parts: marked(text.slice(start, end), words), cutBefore: start > 0, cutAfter: end < text.length };
}

interface Hit {
  start: number;
  end: number;
}

/** Where words stand, in offsets of the text as it is. A word has no white space, so each run is looked at alone. */
function* hits(text: string, words: readonly string[]): Generator<Hit> {
  for (const run of text.matchAll(/\S+/gu)) {
    if (words.some((word) => fold(run[0]).includes(word))) yield* hitsInRun(run[0], run.index, words);
  }
}

/** Folding may change lengths, so every folded character remembers the original character that it came from. */
function* hitsInRun(run: string, offset: number, words: readonly string[]): Generator<Hit> {
  let folded = '';
  const origins: Hit[] = [];
  for (const cluster of run.matchAll(/.\p{M}*/gsu)) {
    const piece = fold(cluster[0]);
    const start = offset + cluster.index;
    for (let n = 0; n < piece.length; n++) origins.push({ start, end: start + cluster[0].length });
    folded += piece;
  }
  for (let at = 0; at < folded.length; at++) {
    const lengths = words.filter((word) => folded.startsWith(word, at)).map((word) => word.length);
    if (lengths.length === 0) continue;
    const last = at + Math.max(...lengths) - 1;
    yield { start: origins[at]?.start ?? offset, end: origins[last]?.end ?? offset };
  }
}

function marked(text: string, words: readonly string[]): Snippet['parts'] {
  const parts: Snippet['parts'] = [];
  let done = 0;
  const add = (end: number, hit: boolean) => {
    const before = parts.at(-1);
    const piece = text.slice(done, end).replace(/\s+/gu, ' ');
    if (piece && before?.hit === hit) before.text += piece;
    else if (piece) parts.push({ text: piece, hit });
    done = Math.max(done, end);
  };
  for (const { start, end } of hits(text, words)) {
    if (start > done) add(start, false);
    if (end > done) add(end, true);
  }
  add(text.length, false);
  return parts;
}

/** The nearest offset at or before `index` that splits no character from its marks. */
function boundary(text: string, index: number): number {
  if (index >= text.length) return text.length;
  let at = index;
  while (at > 0 && /^(?:\p{M}|[\udc00-\udfff])/u.test(text.slice(at, at + 1))) at -= 1;
  return at;
}
