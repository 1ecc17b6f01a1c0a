import { escapeHtml } from '../../lib/escape-html';
import type { HtmlElement, HtmlNode, Tag } from './element';

const VOID = new Set<Tag>(['meta', 'br', 'img', 'wbr']);

/** After these a line ends, so that a file can be read and compared line by line. */
const BLOCK = new Set<Tag>([
  'head',
  'meta',
  'title',
  'style',
  'header',
  'footer',
  'nav',
  'section',
  'article',
  'div',
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'ul',
  'ol',
  'li',
  'dl',
  'dd',
  'table',
  'caption',
  'thead',
  'tbody',
  'tr',
  'figure',
  'blockquote',
]);

/** A tree as HTML, in parts that make the text when joined: pictures make files of 100 MB. */
export function toHtml(root: HtmlElement): string[] {
  const parts: string[] = root.tag === 'html' ? ['<!doctype html>\n'] : [];
  write(root, parts);
  return parts;
}

function write(node: HtmlNode, parts: string[]): void {
  if (node === null || node === false) return;
  if (typeof node === 'string') {
    parts.push(escapeText(node));
    return;
  }
  const { tag, attributes, children } = node;
  parts.push(`<${tag}`);
  for (const [name, value] of Object.entries(attributes))
    parts.push(` ${name}="`, escapeText(String(value)), '"');
  parts.push('>');
  if (!VOID.has(tag)) {
    if (tag === 'style') parts.push(styleText(children));
    else for (const child of children) write(child, parts);
    parts.push(`</${tag}>`);
  }
  if (BLOCK.has(tag)) parts.push('\n');
}

/** What a picture's address is made of: megabytes that need only be looked at once. */
const PLAIN = /^[\w:;,+/=-]*$/;

/** Text as it may stand between tags and in double quotes; what no document may hold becomes U+FFFD. */
function escapeText(text: string): string {
  if (PLAIN.test(text)) return text;
  return escapeHtml(text).replace(/(?![\t\n])[\p{Cc}\p{Cs}]/gu, '\uFFFD');
}

/** A style's text is not escaped by HTML, so it must not be able to end its element. */
function styleText(children: HtmlNode[]): string {
  const css = children.filter((child) => typeof child === 'string').join('');
  if (css.includes('<')) throw new Error('A style sheet must not hold "<"');
  return css;
}
