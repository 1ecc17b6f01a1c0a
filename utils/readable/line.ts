import * as dom from '../lib/html';
import { escapeMarkdown, markdownAddress, markdownCode, markdownImage, markdownLink } from '../lib/markdown';
import { oneLine } from '../lib/text';
import type { Box } from './box';

/** The same words twice: as plain text and as Markdown. */
export interface Written {
  text: string;
  md: string;
}

export interface WriteContext {
  /** Base for relative addresses. */
  base: string;
  /** Parts that are not written. */
  skip: (box: Box) => boolean;
}

const EMPHASIS: Readonly<Record<string, string>> = {
  b: '**',
  strong: '**',
  i: '*',
  em: '*',
  del: '~~',
  s: '~~',
  strike: '~~',
};

/** Lazy loaders put the real address elsewhere; the shown source may be a one-pixel stand-in. */
const SOURCES = ['data-src', 'data-original', 'data-lazy-src', 'data-actualsrc', 'data-original-src'];

/** The address of a picture as Markdown may hold it, or null. */
function imageAddress(element: Element, base: string): string | null {
  for (const name of SOURCES) {
    const lazy = dom.attribute(element, name);
    const address = lazy && /[./]/.test(lazy) ? markdownAddress(lazy, base) : null;
    if (address) return address;
  }
  return markdownAddress(dom.attribute(element, 'src') ?? '', base);
}

function image(box: Box, { base }: WriteContext): Written {
  const address = imageAddress(box.element, base);
  if (address === null || !address.startsWith('http')) return { text: '', md: '' };
  return {
    text: '',
    md: markdownImage(oneLine(dom.attribute(box.element, 'alt') ?? '').slice(0, 300), address),
  };
}

/** Puts marks around the words, not around the spaces beside them. */
function around(mark: string, inner: string): string {
  const words = inner.trim();
  if (words === '' || words.startsWith(mark)) return inner;
  const [before = '', after = ''] = inner.split(words, 2);
  return before + mark + words + mark + after;
}

function link(box: Box, inner: Written, { base }: WriteContext): Written {
  const address = markdownAddress(dom.attribute(box.element, 'href') ?? '', base);
  const words = inner.md.trim();
  if (address === null || words === '') return inner;
  const [before = '', after = ''] = inner.md.split(words, 2);
  return { text: inner.text, md: before + markdownLink(words.replace(/\n+/g, ' '), address) + after };
}

/** One inline box, or a run of parts, as text and Markdown; white space is collapsed later, `\n` is a `<br>`. */
export function writeParts(parts: readonly (Box | string)[], context: WriteContext): Written {
  const out: Written = { text: '', md: '' };
  for (const part of parts) {
    const piece = typeof part === 'string' ? plain(part) : writeInline(part, context);
    out.text += piece.text;
    out.md += piece.md;
  }
  return out;
}

function plain(data: string): Written {
  const text = data.replace(/[\s\u200b]+/g, ' ');
  return { text, md: escapeMarkdown(text) };
}

function writeInline(box: Box, context: WriteContext): Written {
  if (context.skip(box)) return { text: '', md: '' };
  const { tag } = box;
  if (tag === 'br') return { text: '\n', md: '\n' };
  if (tag === 'wbr') return { text: '', md: '' };
  if (tag === 'img') return image(box, context);
  const inner = writeParts(box.parts, context);
  if (tag === 'a') return link(box, inner, context);
  if (tag === 'code' || tag === 'kbd' || tag === 'samp' || tag === 'tt') {
    const code = oneLine(inner.text);
    return code === '' ? inner : { text: inner.text, md: markdownCode(code) };
  }
  const mark = EMPHASIS[tag];
  return mark && !inner.md.includes('\n') ? { text: inner.text, md: around(mark, inner.md) } : inner;
}
