import * as dom from '../lib/html';
import { guardStart, markdownFence, markdownTable } from '../lib/markdown';
import type { Box } from './box';
import { type WriteContext, type Written, writeParts } from './line';
import { HEADINGS } from './tags';

/** One paragraph, heading, list, table …: what stands between two blank lines. */
export interface Block extends Written {
  box: Box;
}

const spaced = (line: string) => line.replace(/ {2,}/g, ' ').trim();

const tidy = (text: string) =>
  text.includes('\n')
    ? text
        .split('\n')
        .map(spaced)
        .join('\n')
        .replace(/^\n+|\n+$/g, '')
    : spaced(text);

/** A line's parts as paragraphs: two line breaks in a row divide, one stays. */
function paragraphs(box: Box, parts: readonly (Box | string)[], context: WriteContext): Block[] {
  const written = writeParts(parts, context);
  const [text, md] = [tidy(written.text), tidy(written.md)];
  if (md === '') return [];
  if (!md.includes('\n')) return [{ box, text, md: guardStart(md) }];
  const texts = text.split(/\n{2,}/);
  const marks = md.split(/\n{2,}/);
  // Breaks inside links or emphasis can make the two disagree; then one block holds all.
  const pairs = texts.length === marks.length ? texts.map((one, i) => [one, marks[i]]) : [[text, md]];
  return pairs
    .map(([one = '', marked = '']) => ({
      box,
      text: one,
      md: marked.split('\n').map(guardStart).join('\\\n'),
    }))
    .filter((block) => block.md !== '');
}

function heading(box: Box, context: WriteContext): Block[] {
  const inner = blocksOf(box, context);
  const text = inner
    .map((b) => b.text.replace(/\n/g, ' '))
    .join(' ')
    .trim();
  const md = inner
    .map((b) => b.md.replace(/\\?\n/g, ' '))
    .join(' ')
    .trim();
  return md === '' ? [] : [{ box, text, md: `${'#'.repeat(Number(box.tag[1]))} ${md}` }];
}

const join = (blocks: readonly Written[], key: 'text' | 'md', by: string) =>
  blocks
    .map((block) => block[key])
    .filter((part) => part !== '')
    .join(by);

const indent = (md: string, by: string) => md.replace(/\n(?=.)/g, `\n${by}`);

function list(box: Box, context: WriteContext): Block[] {
  let number = Number.parseInt(dom.attribute(box.element, 'start') ?? '1', 10) || 1;
  const items: Written[] = [];
  for (const part of box.parts) {
    if (typeof part === 'string' || context.skip(part)) continue;
    const inner = part.tag === 'ul' || part.tag === 'ol' ? list(part, context) : blocksOf(part, context);
    if (inner.length === 0) continue;
    const sign = box.tag === 'ol' ? `${number++}. ` : '- ';
    items.push({
      text: join(inner, 'text', '\n'),
      md: sign + indent(join(inner, 'md', '\n\n'), ' '.repeat(sign.length)),
    });
  }
  return items.length === 0 ? [] : [{ box, text: join(items, 'text', '\n'), md: join(items, 'md', '\n') }];
}

function quote(box: Box, context: WriteContext): Block[] {
  const inner = blocksOf(box, context);
  if (inner.length === 0) return [];
  const md = join(inner, 'md', '\n\n').replace(/^/gm, '> ').replace(/ +$/gm, '');
  return [{ box, text: join(inner, 'text', '\n'), md }];
}

function rawText(box: Box): string {
  return box.parts
    .map((part) => (typeof part === 'string' ? part : part.tag === 'br' ? '\n' : rawText(part)))
    .map((text, i, all) =>
      typeof box.parts[i] !== 'string' && (box.parts[i] as Box).block && i < all.length - 1
        ? `${text.replace(/\n$/, '')}\n`
        : text,
    )
    .join('');
}

const LANGUAGE = /(?:^|\s)(?:language|lang|highlight-source)-([\w+#.-]+)/;
const classOf = (box: Box) => dom.attribute(box.element, 'class') ?? '';

function code(box: Box): Block[] {
  const classes = [box, ...box.parts]
    .map((part) => (typeof part === 'string' ? '' : classOf(part)))
    .join(' ');
  const text = rawText(box).replace(/^\n+|\s+$/g, '');
  const language = LANGUAGE.exec(classes)?.[1] ?? '';
  return text === '' ? [] : [{ box, text, md: markdownFence(text, language) }];
}

function rowsOf(table: Box): Box[] {
  const rows: Box[] = [];
  for (const part of table.parts) {
    if (typeof part === 'string') continue;
    if (part.tag === 'tr') rows.push(part);
    else if (part.tag === 'thead' || part.tag === 'tbody' || part.tag === 'tfoot') rows.push(...rowsOf(part));
  }
  return rows;
}

const cellsOf = (row: Box) =>
  row.parts.filter((p): p is Box => typeof p !== 'string' && (p.tag === 'td' || p.tag === 'th'));

/** A table of data has short cells in several columns; all else is layout and is written as blocks. */
function table(box: Box, context: WriteContext): Block[] {
  const rows = rowsOf(box).filter((row) => !context.skip(row));
  const cells = rows.map((row) => cellsOf(row).map((cell) => blocksOf(cell, context)));
  const caption = box.parts.find((p): p is Box => typeof p !== 'string' && p.tag === 'caption');
  const before = caption ? blocksOf(caption, context) : [];
  const filled = cells.filter((row) => row.some((cell) => cell.length > 0));
  const wide = Math.max(0, ...filled.map((row) => row.length));
  const simple = filled.every((row) =>
    row.every(
      (cell) => cell.length <= 3 && cell.every((b) => b.box.tag !== 'table' && b.text.length < 1_000),
    ),
  );
  if (wide < 2 || filled.length < 2 || !simple) return [...before, ...cells.flat(2)];
  const md = markdownTable(
    filled.map((row) => row.map((cell) => join(cell, 'md', ' ').replace(/\\?\n/g, ' '))),
  );
  const text = filled
    .map((row) => row.map((cell) => join(cell, 'text', ' ').replace(/\n/g, ' ')).join('\t'))
    .join('\n');
  return text.trim() === '' ? [] : [...before, { box, text, md }];
}

/** The blocks that a box consists of, in order. */
export function blocksOf(box: Box, context: WriteContext): Block[] {
  const blocks: Block[] = [];
  let run: (Box | string)[] = [];
  const endRun = () => {
    if (run.length > 0) blocks.push(...paragraphs(box, run, context));
    run = [];
  };
  for (const part of box.parts) {
    if (typeof part === 'string' || !part.block) run.push(part);
    else if (!context.skip(part)) {
      endRun();
      for (const block of blockOf(part, context)) blocks.push(block);
    }
  }
  endRun();
  return blocks;
}

function blockOf(box: Box, context: WriteContext): Block[] {
  const { tag } = box;
  if (HEADINGS.has(tag)) return heading(box, context);
  if (tag === 'ul' || tag === 'ol') return list(box, context);
  if (tag === 'blockquote') return quote(box, context);
  if (tag === 'pre') return code(box);
  if (tag === 'table') return table(box, context);
  if (tag === 'hr') return [{ box, text: '', md: '---' }];
  return blocksOf(box, context);
}
