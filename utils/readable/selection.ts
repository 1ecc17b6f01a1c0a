import * as dom from '../lib/html';
import { cut } from '../lib/text';
import { outlineOf } from './outline';
import { blocksOf } from './write';

/** A copied range is small beside a page; what is longer is cut. */
const LIMITS = { nodes: 50_000, text: 500_000 };

/**
 * What is selected, as text and Markdown; null where nothing is. The copied fragment is ours: the page's own tree
 * stays as it is, and nothing in the copy runs or loads, since it is never put into a document.
 */
export function selectionIn(document: Document): { text: string; markdown: string } | null {
  const selection = dom.selectionOf(document);
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const plain = selection.toString().trim();
  if (plain === '') return null;
  const text = cut(plain, LIMITS.text);
  const markdown = dom.attempt(() => markdownOf(document, selection.getRangeAt(0)), '');
  return { text, markdown: cut(markdown || text, LIMITS.text) };
}

function markdownOf(document: Document, range: Range): string {
  const holder = document.implementation.createHTMLDocument('').createElement('div');
  holder.append(range.cloneContents());
  const { root } = outlineOf(holder, LIMITS);
  return blocksOf(root, { base: dom.baseAddress(document), skip: () => false })
    .map((block) => block.md)
    .join('\n\n');
}
