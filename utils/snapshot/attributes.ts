import { own } from './own';

/** What runs, and what the walk says anew. All else that may not be is taken out when the page is put together. */
const DROPPED =
  /^(?:on|zhibi)|^(?:src|srcset|srcdoc|sizes|(?:xlink:)?href|poster|data|style|nonce|loading|shadowrootmode)$/i;

const NAME = /^[^\s"'<>/=\0]+$/;

/** A page's own data in an attribute is kept as far as its styles may speak of it. */
const LONGEST = 2_000;

/** The attributes of an element that only say how it is, ` name="value"` each. `but`: those that the walk says itself. */
export function plainAttributes(element: Element, but?: RegExp): string {
  let text = '';
  for (const { name, value } of own<NamedNodeMap>(element, Element, 'attributes')) {
    const long = value.length > LONGEST && name.startsWith('data-');
    if (!DROPPED.test(name) && NAME.test(name) && !but?.test(name))
      text += attribute(name, long ? '' : value);
  }
  return text;
}

/** What is so only for the one who looks: a menu may be open for that alone. Styles ask for it by these names. */
const STATES = ['hover', 'focus', 'focus-within', 'focus-visible', 'target'];

/** The states that an element is in, as an attribute. */
export function statesOf(element: Element): string {
  if (!element.matches(':hover,:focus-within,:target')) return '';
  return attribute('zhibi-is', STATES.filter((state) => element.matches(`:${state}`)).join(' '));
}

export function attribute(name: string, value: string): string {
  return ` ${name}${value && `="${escaped(value)}"`}`;
}

export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
