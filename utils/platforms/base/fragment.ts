import { joint } from '../../lib/disguise';
import * as dom from '../../lib/html';
import type { Fragment, Json } from '../../model';
import type { Part } from './part';
import { at } from './path';
import { BLOCKS, NO_TEXT, seen } from './shown';

/** Plain characters; what is longer would not fit into 64 kB gzip either. */
const LONGEST = 300_000;
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** These cannot stand inside another document. */
const OUTERMOST = new Set('html head body'.split(' '));
const LONGEST_VALUE = 2_000;

/** A fragment on its way: the pieces of its HTML, and how many characters there may still be. */
interface Written {
  html: string[];
  left: number;
  others: ReadonlySet<Element>;
  /** The last text of its last line. */
  text: string;
}

/** What was used of the page for one subject; null where it is too large to keep. */
export function fragmentOf({ root, json, foreign, used }: Part): Fragment | null {
  const others = new Set(root && foreign !== undefined ? Array.from(dom.queryAll(root, foreign)) : []);
  const out: Written = { html: [], left: LONGEST, others, text: '' };
  if (root) write(root, dom.tagOf(root), out);
  const kept = JSON.stringify(subset(json, [...used]));
  return out.left < 0 || kept.length > LONGEST ? null : { html: out.html.join(''), json: kept };
}

/** Hidden elements and those of other subjects stay as empty marks, so that counting and order hold; their content goes. */
function write(element: Element, own: string, out: Written): void {
  // Of a drawing only its label says something.
  if (out.left < 0 || (NO_TEXT.has(own) && own !== 'svg')) return;
  const { html } = out;
  const tag = OUTERMOST.has(own) ? 'div' : own;
  const hidden = dom.isHidden(element, own);
  html.push('<', tag);
  out.left -= tag.length + 2;
  writeAttributes(element, own, out);
  if (hidden && !dom.hasAttribute(element, 'hidden')) writeAttribute('hidden', '', out);
  html.push('>');
  const isBlock = BLOCKS.has(own);
  if (isBlock) out.text = '';
  if (VOID.has(tag)) return;
  const empty = own === 'svg' || out.others.has(element);
  for (let node = empty ? null : dom.childOf(element, own); node; ) {
    const kind = dom.kindOf(node);
    const inner = kind === 1 ? dom.tagOf(node as Element) : '';
    html.push(joint(out.text, node));
    if (kind === 1) write(node as Element, inner, out);
    else if (kind === 3 && !hidden) {
      // Line breaks of the text itself count where a style shows them: they stay.
      const text = escaped(seen(node as Text).replace(/[^\S\n]{2,}|[^\S\n ]/g, ' '));
      html.push(text);
      out.text = text;
      out.left -= text.length;
    }
    node = dom.after(node, inner);
  }
  if (isBlock) out.text = '';
  html.push('</', tag, '>');
}

function writeAttributes(element: Element, tag: string, out: Written): void {
  for (const name of dom.namesOf(element, tag)) {
    if (NOT_KEPT.test(name)) continue;
    const value = dom.attributeOf(element, tag, name) ?? '';
    if (value.length > LONGEST_VALUE || value.startsWith('data:')) continue;
    writeAttribute(name, escaped(value), out);
  }
}

function writeAttribute(name: string, value: string, out: Written): void {
  out.html.push(' ', name, '="', value, '"');
  out.left -= name.length + value.length + 4;
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
