import type { HtmlNode, Tag } from '../html/element';

const BLANK_BEFORE = new Set<Tag>(['h1', 'h2', 'h3', 'table', 'ul']);
const LINE = new Set<Tag>(['h1', 'h2', 'h3', 'p', 'li', 'tr', 'blockquote', 'div']);

/** The same tree as plain text: what is pasted where only text may stand. Addresses follow their words. */
export function toText(root: HtmlNode): string {
  return write(root)
    .replace(/[^\S\n]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function write(node: HtmlNode): string {
  if (node === null || node === false) return '';
  if (typeof node === 'string') return node;
  const { tag, attributes, children } = node;
  const inner = children.map(write).join(tag === 'tr' ? '\t' : '');
  const blank = BLANK_BEFORE.has(tag) ? '\n\n' : '';
  if (tag === 'img') return '';
  if (tag === 'li') return `- ${inner}\n`;
  if (tag === 'blockquote') return `> ${inner}\n`;
  if (tag === 'a' && attributes.href && !/^\[\S{1,6}\]$/.test(inner)) return `${inner} ${attributes.href}`;
  return LINE.has(tag) ? `${blank}${inner}\n` : `${blank}${inner}`;
}
