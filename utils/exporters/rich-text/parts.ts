import type { EntryReading } from '../../digest/digest';
import type { Pictures } from '../exporter';
import { el, type HtmlElement, type HtmlNode } from '../html/element';
import { readingRuns } from '../labels';
import type { Telling } from '../numbers/pieces';
import { LOOK } from './looks';

export interface Ink extends Telling {
  /** Only those that a paste may carry. */
  pictures: Pictures;
}

export function link(text: HtmlNode, address: string | null): HtmlNode {
  return address === null ? text : el('a', { href: address, style: LOOK.link }, text);
}

/** The number of an evidence; it leads to the page itself, as places in a document do not survive a paste. */
export function mark(number: number, { digest }: Ink): HtmlNode {
  return link(`[${number}]`, digest.evidence[number - 1]?.link ?? null);
}

export function marks(numbers: number[], ink: Ink): HtmlNode[] {
  return numbers.flatMap((number): HtmlNode[] => [' ', mark(number, ink)]);
}

/** Numbers with what became of them, each with its evidence; one from before the week leads to its page too. */
export function readingLine(readings: readonly EntryReading[], ink: Ink): HtmlNode[] {
  return readingRuns(readings, ink).map((run) => {
    if ('text' in run) return run.text;
    if ('evidence' in run) return mark(run.evidence, ink);
    return pastMark(run.earlier, ink);
  });
}

/** The number of an evidence from before the week; it leads to its page as well. */
export function pastMark(number: number, { digest, words }: Ink): HtmlNode {
  return link(`[${words.changes.earlierMark(number)}]`, digest.earlier[number - 1]?.link ?? null);
}

/** Several nodes as one. */
export function spread(...nodes: HtmlNode[]): HtmlElement {
  return el('span', {}, ...nodes);
}

/** @param rows cells as they stand; the first row is the head */
export function table(rows: HtmlNode[][]): HtmlElement {
  const lines = rows.map((cells, index) =>
    el('tr', {}, ...cells.map((cell) => el(index === 0 ? 'th' : 'td', { style: LOOK.cell }, cell))),
  );
  return el('table', { style: LOOK.table }, el('tbody', {}, ...lines));
}
