import { escaped, plainAttributes, statesOf } from './attributes';
import type { Context } from './context';
import { own } from './own';
import type { Piece } from './piece';
import { sheetPiece } from './sheets';
import { specialOf } from './special';
import { styleAttribute } from './style-attribute';

/** More nodes are not kept. */
const MOST_NODES = 250_000;

const VOID = /^(?:area|br|col|embed|hr|img|input|wbr)$/;
/** What shows nothing itself. As its place among its siblings may matter to a style, something as silent stands there. */
const SILENT = /^(?:noscript|template|base|meta|link|source|track|param|noembed|noframes)$/;
const SILENT_PLACE = '<template></template>';
const HTML = 'http://www.w3.org/1999/xhtml';

/** A document as it is seen now, as HTML that refers to its parts as `zhibi:<nth>`. Nothing in the page is touched. */
export function writePage(context: Context): Piece[] {
  const { document } = context;
  const head = own<Element | null>(document, Document, 'head');
  const out: Piece[] = [];
  const todo: (Node | Piece)[] = [document];
  let left = MOST_NODES;
  while (todo.length > 0) {
    const next = todo.pop();
    if (typeof next === 'string' || typeof next === 'function') out.push(next);
    else if (next && left-- > 0) open(next);
    else if (left === -1) context.assets.leave('nodes');
  }
  return out;

  function open(node: Node): void {
    const type = own<number>(node, Node, 'nodeType');
    if (type === 1) openElement(node as Element);
    else if (type === 3 || type === 4) out.push(escaped((node as Text).data));
    else if (type === 9) openChildren(node);
    else if (type === 10 && document.compatMode !== 'BackCompat') out.push('<!DOCTYPE html>');
  }

  function openChildren(parent: Node): void {
    let node = own<Node | null>(parent, Node, 'lastChild');
    for (; node; node = own(node, Node, 'previousSibling')) todo.push(node);
  }

  function openElement(element: Element): void {
    const name = own<string>(element, Element, 'localName');
    const isHtml = own<string>(element, Element, 'namespaceURI') === HTML;
    // Anything else that a script put into the head is not seen there, and would end the head for a parser.
    const isHidden = own(element, Node, 'parentNode') === head && name !== 'title';
    if (isHidden || name === 'style' || name === 'script' || (isHtml && SILENT.test(name))) {
      out.push(silent(element));
      return;
    }
    // A name that no parser reads again: what is in it is kept.
    if (!/^[a-z][\w.-]*$/i.test(name)) {
      openChildren(element);
      return;
    }
    const { tag = name, but, attributes, style, text } = specialOf(element, name, isHtml, context);
    out.push(
      `<${tag}${plainAttributes(element, but)}${statesOf(element)}`,
      attributes ?? styleAttribute(element, context, style),
      '>',
    );
    if (isHtml && VOID.test(tag)) return;
    // The first line break in it is not read.
    if (tag === 'pre' && (own<Text | null>(element, Node, 'firstChild')?.data ?? '').startsWith('\n'))
      out.push('\n');
    todo.push(`</${tag}>`);
    if (name === 'head') openAdopted(document);
    if (text !== undefined) todo.push(text);
    else openChildren(element);
    const shadow = context.shadowRootOf(element);
    if (!shadow) return;
    todo.push('</template>');
    openAdopted(shadow);
    openChildren(shadow);
    todo.push('<template shadowrootmode="open">');
  }

  /** Sheets that belong to no element come after all that do. */
  function openAdopted(root: Document | ShadowRoot): void {
    try {
      for (const sheet of [...root.adoptedStyleSheets].reverse())
        todo.push(sheetPiece(sheet, root, context, ''));
    } catch {
      // Firefox shows them to the page alone.
    }
  }

  function silent(element: Element): Piece {
    const { sheet } = element as { sheet?: CSSStyleSheet | null };
    if (sheet && !sheet.disabled) {
      const attributes = plainAttributes(element, /^(?:rel|as|type|title|disabled)$/);
      return sheetPiece(sheet, element.getRootNode() as Document | ShadowRoot, context, attributes);
    }
    return own(element, Node, 'parentNode') === head ? '' : SILENT_PLACE;
  }
}
