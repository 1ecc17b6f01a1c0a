import { MONEY } from '../../lib/currency';
import * as dom from '../../lib/html';
import { plain } from '../../lib/plain';
import { type Price, readPrice } from '../../lib/prices';
import { childrenOf, NO_TEXT } from '../base/shown';

/** An amount with its currency as the page shows it. */
export interface Money extends Price {
  struck: boolean;
  /** Index of its line. */
  line: number;
}

/** What a page shows of itself: its lines, and the amounts in them, both in the order of the page. */
export interface Printed {
  lines: string[];
  money: Money[];
}

/** Where other things stand: site bars, links to other products, what others bought. */
const ELSEWHERE = /^(?:a|aside|nav|footer|dialog|select|option)$/;
const OTHERS =
  /(?:^|[-_\s])(?:related|recommend|recommended|recommendations?|similar|upsell|cross-?sell|also|carousel|recently|footer|navigation|minicart|mini-cart)(?:$|[-_\s])/i;
const BLOCK = /^(?:br|dd|div|dl|dt|form|h[1-6]|header|li|main|ol|p|section|table|td|th|tr|ul)$/;
const STRUCK = /^(?:del|s|strike)$/;
const STRUCK_NAME =
  /(?:^|[-_\s])(?:was|old|compare|strike|strikethrough|original|list)[-_]*price|price[-_]+(?:was|old|compare|strike|strikethrough|original|list)(?:$|[-_\s])/i;
const [STRIKE, END] = ['\u0002', '\u0003'];
const LONGEST = 400_000;

/** Reads what is shown outside of links, bars and lists of other products. */
export function printedOf(top: Element): Printed {
  const out: string[] = [];
  collect(top, out, { left: LONGEST });
  const money: Money[] = [];
  const lines = out.join('').split('\n').map(plain).filter(Boolean);
  for (const [at, line] of lines.entries()) {
    for (const match of line.matchAll(MONEY())) {
      const read = readPrice(match[0]);
      const before = line.slice(0, match.index);
      const struck = before.lastIndexOf(STRIKE) > before.lastIndexOf(END);
      if (read?.currency) money.push({ ...read, struck, line: at });
    }
  }
  return { lines: lines.map((line) => line.replaceAll(STRIKE, ' ').replaceAll(END, ' ')), money };
}

function collect(element: Element, out: string[], room: { left: number }): void {
  const tag = dom.tagOf(element);
  if (room.left < 0 || NO_TEXT.has(tag) || ELSEWHERE.test(tag) || isElsewhere(element)) return;
  if (dom.isHidden(element)) return;
  const struck = STRUCK.test(tag) || STRUCK_NAME.test(dom.attribute(element, 'class') ?? '');
  const edge = BLOCK.test(tag) ? '\n' : '';
  out.push(struck ? STRIKE : edge);
  for (const child of childrenOf(element, tag)) {
    if (typeof child !== 'string') collect(child, out, room);
    else {
      out.push(child.replace(/\s+/g, ' '));
      room.left -= child.length;
    }
  }
  out.push(struck ? END : edge);
}

function isElsewhere(element: Element): boolean {
  const names = `${dom.attribute(element, 'class') ?? ''} ${dom.attribute(element, 'id') ?? ''}`;
  return (
    OTHERS.test(names) || /^(?:navigation|contentinfo|banner)$/.test(dom.attribute(element, 'role') ?? '')
  );
}
