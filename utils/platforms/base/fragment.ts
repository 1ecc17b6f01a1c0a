import * as dom from '../../lib/html';
import type { Fragment, Json } from '../../model';
import type { Part } from './part';
import { at } from './path';
import { NO_TEXT, seen } from './shown';

/** Plain characters; what is longer would not fit into 64 kB gzip either. */
const LONGEST = 300_000;
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
/** These cannot stand inside another document. */
const OUTERMOST = /^(?:html|head|body)$/;
const LONGEST_VALUE = 2_000;

/** What was used of the page for one subject; null where it is too large to keep. */
export function fragmentOf({ root, json, foreign, used }: Part): Fragment | null {
  const out: string[] = [];
  const left = { signs: LONGEST };
  const others = new Set(root && foreign !== undefined ? Array.from(dom.queryAll(root, foreign)) : []);
  if (root) write(root, out, left, others);
  const kept = JSON.stringify(subset(json, [...used]));
  return left.signs < 0 || kept.length > LONGEST ? null : { html: out.join(''), json: kept };
}

/** Hidden elements and those of other subjects stay as empty marks, so that counting and order hold; their content goes. */
function write(element: Element, out: string[], left: { signs: number }, others: ReadonlySet<Element>): void {
  const own = dom.tagOf(element);
  // Of a drawing only its label says something.
  if (left.signs < 0 || (NO_TEXT.has(own) && own !== 'svg')) return;
  const tag = OUTERMOST.test(own) ? 'div' : own;
  const hidden = dom.isHidden(element, own);
  const open = `<${tag}${attributes(element, own)}${hidden && !dom.hasAttribute(element, 'hidden') ? ' hidden=""' : ''}>`;
  out.push(open);
  left.signs -= open.length;
  if (VOID.test(tag)) return;
  const empty = own === 'svg' || others.has(element);
  for (let node = empty ? null : dom.childOf(element, own); node; ) {
    const kind = dom.kindOf(node);
    if (kind === 1) write(node as Element, out, left, others);
    else if (kind === 3 && !hidden) {
      // Line breaks of the text itself count where a style shows them: they stay.
      const text = escaped(seen((node as Text).data, element).replace(/[^\S\n]+/g, ' '));
      out.push(text);
      left.signs -= text.length;
    }
    node = dom.after(node, kind === 1 ? dom.tagOf(node as Element) : '');
  }
  out.push(`</${tag}>`);
}

function attributes(element: Element, tag: string): string {
  let text = '';
  for (const name of dom.namesOf(element, tag)) {
    if (NOT_KEPT.test(name)) continue;
    const value = dom.attributeOf(element, tag, name) ?? '';
    if (value.length > LONGEST_VALUE || value.startsWith('data:')) continue;
    text += ` ${name}="${escaped(value)}"`;
  }
  return text;
}

const NOT_KEPT = /^on|^style$|^srcset$|[^\w:.-]/;
const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign) : text;
}

/** The values at these paths, in objects of their own: `a.0.b` becomes `{"a":{"0":{"b":…}}}`, which reads the same. */
function subset(json: Json, paths: readonly string[]): Json {
  const out = empty();
  for (const path of paths) {
    const value = at(json, path);
    if (value !== undefined) put(out, path.split('.'), value);
  }
  return paths.length > 0 ? out : null;
}

type Tree = { [key: string]: Json };

/** Without a prototype, so that no path reaches one. */
const empty = (): Tree => Object.create(null) as Tree;

function put(tree: Tree, [key = '', ...rest]: string[], value: Json): void {
  if (rest.length === 0) {
    tree[key] = value;
    return;
  }
  const inner = tree[key];
  const next = typeof inner === 'object' && inner !== null ? (inner as Tree) : empty();
  tree[key] = next;
  put(next, rest, value);
}
