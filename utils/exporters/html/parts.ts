import type { DigestBrand } from '../../digest/digest';
import { readableOn } from '../../lib/color';
import type { Pictures } from '../exporter';
import { brandLabel } from '../labels';
import type { Telling } from '../numbers/pieces';
import { el, type HtmlElement, type HtmlNode } from './element';

/** What every part of the page is made from. */
export interface Ink extends Telling {
  pictures: Pictures;
}

/** Where the app puts something of its own: beside the takeaways' heading, and in place of their lines. */
export interface Slots {
  tools: HtmlNode;
  lines?: HtmlNode;
}

/** A table that scrolls by itself where the page is narrower. */
export function wideTable(
  label: string,
  name: string,
  head: readonly HtmlNode[],
  rows: readonly HtmlElement[],
): HtmlElement {
  const columns = head.map((cell) => el('th', { scope: 'col' }, cell));
  return el(
    'div',
    { class: 'wide', role: 'region', tabindex: 0, 'aria-label': label },
    el('table', { class: name }, el('thead', {}, el('tr', {}, ...columns)), el('tbody', {}, ...rows)),
  );
}

/** The number of an evidence, leading to it. */
export function mark(number: number, { words: { digest } }: Ink): HtmlElement {
  const label = digest.paper.evidenceMark(number);
  return el('a', { class: 'ev', href: `#e${number}`, 'aria-label': label }, String(number));
}

/** The number of an evidence from before the week. */
export function pastMark(number: number, { words: { changes } }: Ink): HtmlElement {
  const label = changes.earlierEvidence(number);
  return el(
    'a',
    { class: 'ev past', href: `#before${number}`, 'aria-label': label },
    changes.earlierMark(number),
  );
}

/** Several numbers in a row. */
export function marks(numbers: number[], ink: Ink): HtmlNode[] {
  return numbers.flatMap((number): HtmlNode[] => [' ', mark(number, ink)]);
}

/** A count that leads to the list it counts; nothing to lead to where it is none. */
export function count(text: string, n: number, list: string): HtmlNode {
  return n > 0 ? el('a', { class: 'count', href: `#${list}` }, text) : text;
}

/** Text from a page or an operator, kept from turning the direction of what stands around it. */
export function foreign(text: string): HtmlElement {
  return el('bdi', {}, text);
}

/** A brand's colour and name. */
export function brandName(brand: DigestBrand | null, ink: Ink): HtmlNode[] {
  return [
    el('i', { class: 'dot', style: colorStyle(brand), 'aria-hidden': 'true' }),
    foreign(brandLabel(brand, ink.words)),
  ];
}

/** The brand's colour as it can be seen on light and on dark paper. */
export function colorStyle(brand: DigestBrand | null): string {
  const color = brand?.color ?? '';
  return `--c-light:${readableOn(color, 'light')};--c-dark:${readableOn(color, 'dark')}`;
}

/** A page elsewhere, opened beside the digest and not told where it was opened from. */
export function outside(
  link: string | null,
  attributes: { class?: string },
  ...children: HtmlNode[]
): HtmlElement {
  if (link === null) return el('span', attributes, ...children);
  return el('a', { ...attributes, href: link, target: '_blank', rel: 'noopener noreferrer' }, ...children);
}

/** A headed part of the page that can be led to. */
export function part(id: string, title: HtmlNode[], ...children: HtmlNode[]): HtmlElement {
  return el('section', { id }, el('h2', {}, ...title), ...children);
}
