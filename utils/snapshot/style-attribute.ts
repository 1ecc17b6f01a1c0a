import { attribute } from './attributes';
import { type Context, isShown, refTo } from './context';
import { NO_URL, withUrls } from './css-urls';
import { attributeOf } from './own';

/** An element's own style, what holds it as it is, and `more`. */
export function styleAttribute(element: Element, context: Context, more = ''): string {
  const held = context.held.map((styles) => styles.get(element) ?? '').join('');
  const style = (attributeOf(element, 'style') ?? '') + held;
  const text = /url\(/i.test(style)
    ? withUrls(style, context.document.baseURI, (url) => (isShown(url) ? refTo(url, context) : NO_URL))
    : style;
  return text + more === '' ? '' : attribute('style', (text + more).replace(/^;/, ''));
}
