import * as dom from '../lib/html';
import { cutLine } from '../lib/text';
import type { Json } from '../model';

const LIMIT = 500;
type Item = Record<string, Json>;

/** Attributes that hold the value where the element's text does not. */
const VALUE = ['content', 'datetime', 'href', 'src', 'value', 'data'];

/** A name is what a link says, not where it leads to. */
function textOrAttribute(element: Element, prop: string): string {
  const name = VALUE.find(
    (one) => dom.hasAttribute(element, one) && !(one === 'href' && /\bname$/.test(prop)),
  );
  const given = name && dom.attribute(element, name);
  return cutLine(given ?? dom.allText(element).slice(0, 20_000), 2_000);
}

function put(item: Item, name: string, value: Json): void {
  if (/^(?:__proto__|constructor|prototype)$/.test(name)) return;
  const before = Object.hasOwn(item, name) ? item[name] : undefined;
  if (before === undefined) item[name] = value;
  else if (Array.isArray(before)) {
    if (before.length < 50) before.push(value);
  } else item[name] = [before, value];
}

/** The two dialects: how an item starts, what names its type and its properties. */
const DIALECTS = [
  ['itemscope', 'itemtype', 'itemprop'],
  ['typeof', 'typeof', 'property'],
] as const;

/** Microdata and RDFa-lite items of the page in the shape of JSON-LD (`@type`, properties, nested items); bounded. */
export function microdataOf(document: Document): Json[] {
  const top: Json[] = [];
  for (const [scope, type, prop] of DIALECTS) {
    const elements = dom.queryAll(document, `[${scope}], [${scope}] [${prop}]`);
    const items = new Map<Element, Item>();
    for (let i = 0; i < Math.min(elements.length, LIMIT); i++) {
      const element = elements[i];
      if (!element) continue;
      const owner = ownerOf(element, items);
      const named = dom.attribute(element, prop) ?? '';
      const names = named.split(/\s+/).filter((name) => name !== '' && name.length < 100);
      let value: Json | undefined;
      if (dom.hasAttribute(element, scope)) {
        const item: Item = {
          '@type': cutLine((dom.attribute(element, type) ?? '').replace(/^.*[/#:]/, ''), 100),
        };
        items.set(element, item);
        value = item;
        if (!owner || names.length === 0) top.push(item);
      } else value = textOrAttribute(element, named);
      if (owner) for (const name of names) put(owner, name.replace(/^\w+:/, ''), value);
    }
  }
  return top;
}

function ownerOf(element: Element, items: ReadonlyMap<Element, Item>): Item | undefined {
  if (items.size === 0) return undefined;
  for (let up = dom.parentNode(element); up; up = dom.parentNode(up)) {
    const item = items.get(up as Element);
    if (item) return item;
  }
  return undefined;
}
