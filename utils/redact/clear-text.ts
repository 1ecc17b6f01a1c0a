import { compact, within } from './compact';
import type { Secrets } from './secrets';

/** What stands in the place of what was taken out, however long it was. */
export const BLOCKS = '███';

type Range = [start: number, end: number];

/**
 * A word or number of this length is found even within another one: a handle in an address, a number behind its
 * country code.
 */
const TOLD_WITHIN = { letters: 6, digits: 7 };

/** The same text with blocks for what is secret; all else stays as it is. */
export function clearText(text: string, secrets: Secrets): string {
  const cleared = withBlocks(text, rangesIn(text, secrets));
  if (!/[%&\\]/.test(cleared)) return cleared;
  // Where it is written in escapes, nothing tells where it stands: its line goes.
  return cleared
    .split('\n')
    .map((line) => (unescaped(line).some((form) => rangesIn(form, secrets).length > 0) ? BLOCKS : line))
    .join('\n');
}

/** Whether a text, its escapes resolved and without its markup, says what is secret. */
export function holds(text: string, secrets: Secrets): boolean {
  const bare = text.replace(/<[^>]*>/g, ' ');
  const forms = [text, bare, ...unescaped(text), ...unescaped(bare)];
  return [...new Set(forms)].some((form) => rangesIn(form, secrets).length > 0);
}

/** Where a text says what is secret: start and end. */
export function rangesIn(text: string, { everywhere, inPlace }: Secrets): Range[] {
  if (text === '') return [];
  const found = compact(text);
  const ranges: Range[] = [];
  const note = (from: number, to: number): Range => [
    found.starts[from] ?? 0,
    found.ends[to - 1] ?? text.length,
  ];
  for (const secret of everywhere) {
    for (const at of placesOf(secret, found.text)) {
      const range = note(at, at + secret.length);
      if (isWhole(text, range, secret)) ranges.push(range);
    }
  }
  for (const { text: secret, before, after } of inPlace) {
    const around = before + secret + after;
    for (const at of before || after ? placesOf(around, found.text) : []) {
      const start = at + before.length;
      if (isWhole(text, note(at, at + around.length), around))
        ranges.push(note(start, start + secret.length));
    }
  }
  if (inPlace.length > 0) ranges.push(...linesThatSay(text, new Set(inPlace.map((each) => each.text))));
  return ranges;
}

function* linesThatSay(text: string, alone: ReadonlySet<string>): Generator<Range> {
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.length < 200 && alone.has(compact(line).text)) yield [start, start + line.length];
    start += line.length + 1;
  }
}

function* placesOf(secret: string, text: string): Generator<number> {
  for (let at = text.indexOf(secret); at !== -1; at = text.indexOf(secret, at + 1)) yield at;
}

function isWhole(text: string, [start, end]: Range, secret: string): boolean {
  for (const edge of [start, end]) {
    const inside = within(text, edge);
    if (inside && secret.length < TOLD_WITHIN[inside]) return false;
  }
  return true;
}

function withBlocks(text: string, ranges: Range[]): string {
  if (ranges.length === 0) return text;
  const parts: string[] = [];
  let done = 0;
  for (const [start, end] of ranges.sort(([a], [b]) => a - b)) {
    if (end <= done) continue;
    const between = text.slice(done, start);
    // What stands between two secrets and is no word belongs to them.
    const joins = parts.length > 0 && start > done && compact(between).text === '' && !between.includes('\n');
    if (start > done && !joins) parts.push(between);
    if (parts.at(-1) !== BLOCKS) parts.push(BLOCKS);
    done = end;
  }
  parts.push(text.slice(done));
  return parts.join('');
}

const NAMED_ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** What a text may say when read as HTML, JSON or an address, also one in the other. */
function unescaped(text: string): string[] {
  const forms = [text];
  for (let round = 0; round < 3; round++) {
    const last = forms.at(-1) ?? '';
    const next = fromAddress(fromJson(fromHtml(last)));
    if (next === last) break;
    forms.push(next);
  }
  return forms.slice(1);
}

function fromHtml(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,6}));?/gi, (all, hex, decimal, name) => {
    if (name) return NAMED_ENTITIES[String(name).toLowerCase()] ?? all;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
}

function fromJson(text: string): string {
  return text
    .replace(/\\u([0-9a-f]{4})/gi, (_all, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\\x([0-9a-f]{2})/gi, (_all, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\\[nrt]/g, ' ')
    .replace(/\\(["'/\\])/g, '$1');
}

function fromAddress(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (escaped) => {
    try {
      return decodeURIComponent(escaped);
    } catch {
      return escaped;
    }
  });
}
