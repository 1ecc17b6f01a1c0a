/** The one message that is open, as plain data without any address but its sender's. */

import { readDate } from '../../lib/dates';
import { fold } from '../../lib/fold';
import * as dom from '../../lib/html';
import { oneLine } from '../../lib/text';
import type { Json } from '../../model';
import type { Look } from '../base/part';
import { shownText } from '../base/shown';
import { PLACES, type Places } from './places';

const ADDRESS = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
/** Frames within frames are followed so far. */
const DEPTH = 3;
const LONGEST = 100_000;

/** The page and the frames of its own site that it shows. */
function documentsIn(document: Document, depth = 0): Document[] {
  const frames = depth < DEPTH ? Array.from(dom.queryAll(document, 'iframe, frame')) : [];
  const inner = frames
    .filter((frame) => !dom.isHidden(frame))
    .map((frame) => dom.attempt(() => dom.frameDocument(frame), null));
  return [document, ...inner.flatMap((one) => (one ? documentsIn(one, depth + 1) : []))];
}

const shownIn = (root: Document | Element, selector: string): Element[] =>
  Array.from(dom.queryAll(root, selector)).filter((element) => !dom.isHidden(element));

/** A body's own element: of a frame, what the frame shows. */
function contentOf(body: Element): Element | null {
  if (!/^i?frame$/.test(dom.tagOf(body))) return body;
  const inner = dom.attempt(() => dom.frameDocument(body), null);
  return inner && dom.bodyOf(inner);
}

/** The nearest element around the body that also shows a sender; what the message itself shows is none. */
function headOf(body: Element, { from }: Places): { head: Element; sender: Element } | null {
  for (let up = dom.parentNode(body); up && dom.kindOf(up) === 1; up = dom.parentNode(up)) {
    const head = up as Element;
    const sender = shownIn(head, from).find((one) => !dom.contains(body, one) && addressIn(one) !== '');
    if (sender) return { head, sender };
  }
  return null;
}

function addressIn(element: Element): string {
  const stated = ['email', 'fromaddr', 'title', 'aria-label'].map(
    (name) => dom.attribute(element, name) ?? '',
  );
  return [...stated, dom.allText(element)].join(' ').match(ADDRESS)?.[0].toLowerCase() ?? '';
}

const textOf = (element: Element | undefined): string => (element ? oneLine(shownText(element)) : '');

/** Every address but those of the sender's own house goes: among them is the reader's own. */
function withoutAddresses(text: string, from: string, received: ReadonlySet<string>): string {
  const house = from.replace(/^.*@/, '');
  return text.replace(ADDRESS, (address) => {
    const own = address.toLowerCase();
    return !received.has(own) && own.replace(/^.*@/, '').endsWith(house) ? address : '…@…';
  });
}

/** Who else the head names: whoever received it. */
function receivedBy(head: Element, body: Element, sender: Element): ReadonlySet<string> {
  const named = Array.from(dom.queryAll(head, '*')).filter(
    (one) => one !== sender && one.childElementCount === 0 && !dom.contains(body, one),
  );
  return new Set(named.map(addressIn).filter((address) => address !== '' && address !== addressIn(sender)));
}

/** Several messages of one thread may be open: the last is the newest. Null where none is. */
export function openMail(look: Look): Json {
  const places = PLACES.find(({ host }) => host.test(new URL(look.url).hostname));
  const documents = places ? documentsIn(look.document) : [];
  const body = documents.flatMap((one) => shownIn(one, places?.body ?? '')).at(-1);
  const content = body && contentOf(body);
  const found = body && places && headOf(body, places);
  if (!content || !found) return null;
  const { head, sender } = found;
  const outside = (selector: string) =>
    [head, ...documents].flatMap((one) => shownIn(one, selector)).find((one) => !dom.contains(body, one));
  const from = addressIn(sender);
  const received = receivedBy(head, body, sender);
  const subject = withoutAddresses(textOf(outside(places.subject)), from, received);
  const date = outside(places.date);
  const raw = (date && dom.attribute(date, 'title')) || textOf(date);
  const { now, zone, lang } = look;
  const day = readDate(raw, { now, zone, lang })?.wall.slice(0, 10) ?? '';
  const named = outside(places.name);
  const name = (named && dom.attribute(named, 'name')) || textOf(named);
  return {
    id: `${from}/${day}/${fold(subject).slice(0, 120)}`,
    from,
    name: oneLine(name.replace(ADDRESS, '').replace(/[<>＜＞()]/g, '')),
    subject,
    date: raw,
    text: withoutAddresses(shownText(content), from, received).slice(0, LONGEST),
  };
}
