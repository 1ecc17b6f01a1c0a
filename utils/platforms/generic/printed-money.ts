import { MONEY } from '../../lib/currency';
import { APART, joint } from '../../lib/disguise';
import * as dom from '../../lib/html';
import { plain } from '../../lib/plain';
import { type Price, readPrice } from '../../lib/prices';
import { NO_TEXT, seen } from '../base/shown';

/** An amount with its currency as the page shows it. */
export interface Money extends Price {
  struck: boolean;
  /** Its words before it, behind the amount before. */
  called: string;
  /** Index of its line. */
  line: number;
}

/** What a page shows of itself: its lines, and the amounts in them, both in the order of the page. */
export interface Printed {
  lines: string[];
  /** All lines. */
  text: string;
  money: Money[];
}

/** Where other things stand: site bars, links to other products, what others bought. */
const ELSEWHERE = /^(?:a|aside|nav|footer|dialog|select|option)$/;
const OTHERS =
  /(?:^|[-_\s])(?:related|recommend(?:ed|ations?)?|similar|upsell|cross-?sell|also|carousel|recently|footer|navigation|mini-?cart)(?:$|[-_\s])/i;
const BLOCK = /^(?:br|dd|div|dl|dt|form|h[1-6]|header|li|main|ol|p|section|table|td|th|tr|ul)$/;
const STRUCK = /^(?:del|s|strike)$/;
const STRUCK_NAME =
  /(?:^|[-_\s])(?<!with-)(?:was|old|compare|strike(?:through)?|original|list)[-_]*price|price[-_]+(?:was|old|compare|strike(?:through)?|original|list)(?:$|[-_\s])/i;
const [STRIKE, END] = ['\u0002', '\u0003'];
/** Two pieces that only their styles part: `as` and `$54`, `71,95 €` and `inkl.`. */
const RUN_TOGETHER = /\p{L}{2}\0(?:[A-Z]{3} ?\d|[A-Z]{0,3} ?\p{Sc})|(?:\p{Sc}|\d ?\p{L}{2,3})\0\p{L}/u;
const LONGEST = 400_000;

/** Reads what is shown outside of links, bars and lists of other products. `currency` says whose a bare $ is. */
export function printedOf(top: Element, currency: string | null): Printed {
  const out: string[] = [];
  collect(top, dom.tagOf(top), out, { left: LONGEST, text: '' });
  const money: Money[] = [];
  const lines = out.join('').split('\n').map(plain).filter(Boolean);
  for (const [at, line] of lines.entries()) {
    let end = 0;
    let struck = false;
    for (const match of line.matchAll(MONEY())) {
      const read = readPrice(match[0], { currency });
      if (!read?.currency) continue;
      const called = line.slice(end, match.index);
      const [on, off] = [called.lastIndexOf(STRIKE), called.lastIndexOf(END)];
      if (on !== off) struck = on > off;
      end = match.index + match[0].length;
      // What goes on in another order is printed, but it is no amount.
      const amount = line[end] === APART ? Number.NaN : read.amount;
      money.push({ ...read, amount, struck, called, line: at });
    }
  }
  const text = lines.join('\n').replaceAll(STRIKE, ' ').replaceAll(END, ' ');
  return { lines: text.split('\n'), text, money };
}

/** What was written so far may have: so many characters more, and its last text. */
interface Room {
  left: number;
  text: string;
}

function collect(element: Element, tag: string, out: string[], room: Room): void {
  if (room.left < 0 || NO_TEXT.has(tag) || ELSEWHERE.test(tag) || isElsewhere(element)) return;
  if (dom.isHidden(element)) return;
  const struck =
    STRUCK.test(tag) || STRUCK_NAME.test(dom.attribute(element, 'class') ?? '') || isLinedThrough(element);
  const edge = BLOCK.test(tag) ? '\n' : '';
  const put = (text: string): void => {
    out.push(text);
    room.text = text || room.text;
    room.left -= text.length;
  };
  put(struck ? STRIKE : edge);
  for (let node = dom.childOf(element, tag); node; ) {
    const kind = dom.kindOf(node);
    const inner = kind === 1 ? dom.tagOf(node as Element) : '';
    put(joint(room.text, node));
    if (kind === 3) {
      const text = seen(node as Text).replace(/\s+/g, ' ');
      if (RUN_TOGETHER.test(`${room.text}\0${text}`)) put(' ');
      put(text);
    }
    if (kind === 1) collect(node as Element, inner, out, room);
    node = dom.after(node, inner);
  }
  put(struck ? END : edge);
}

/** Asked of small elements only: a style strikes an amount, not a section. */
const isLinedThrough = (element: Element): boolean =>
  element.childElementCount < 4 && globalThis.getComputedStyle(element).textDecorationLine === 'line-through';

function isElsewhere(element: Element): boolean {
  const names = `${dom.attribute(element, 'class') ?? ''} ${dom.attribute(element, 'id') ?? ''}`;
  return (
    OTHERS.test(names) || /^(?:navigation|contentinfo|banner)$/.test(dom.attribute(element, 'role') ?? '')
  );
}
