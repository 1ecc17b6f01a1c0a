import { attributeOf, own } from './own';

/** So many elements are given their styles one by one. */
const MOST = 2_000;

/** What the browser's own sheet gives to some elements is said of all. */
const ALWAYS = /^(?:display|margin-|padding-|font-[sw]|text-decoration-line|list-style-t|color$)/;
/** What says the same again, or follows from the rest. */
const NEVER = /^-|^(?:block|inline|m\w+-block|m\w+-inline|min|max)-size|-(?:block|inline)|origin$/;
/** What may be otherwise among elements that look alike: where they are, and what every second row has. */
const EACH =
  /^(?:width|height|top|left|right|bottom|(?:margin|padding)-\w+|(?:background-|border-bottom-)?color|background-(?:image|position-\w)|border-\w+-width|display|visibility|opacity|transform|grid-template-\w+|order|font-weight)$/;

interface Property {
  name: string;
  usual: string | null;
}

/**
 * What is seen of the styles of a sheet that may not be read: of each element in its order what it has otherwise than the
 * page as a whole, as inline style. Sizes are those of this moment. Of elements with equal names within equal ones only
 * the first is asked for everything: asking is what takes the time.
 */
export function computedStyles(document: Document): Map<Element, string> {
  const styles = new Map<Element, string>();
  const usual = getComputedStyle(document.documentElement);
  const properties = [...usual]
    .filter((name) => !NEVER.test(name))
    .map((name) => ({ name, usual: ALWAYS.test(name) ? null : usual.getPropertyValue(name) }));
  const [each, shared] = [true, false].map((is) => properties.filter(({ name }) => EACH.test(name) === is));
  const kinds = new Map<string, { nth: number; text: string }>();
  const kindOf = new Map<Element | null, number>();
  for (const element of [...document.querySelectorAll('body,body *')].slice(0, MOST)) {
    const now = getComputedStyle(element);
    const names = ['class', 'type', 'style'].map((name) => attributeOf(element, name));
    const key = [
      kindOf.get(own(element, Node, 'parentElement')),
      own(element, Element, 'localName'),
      ...names,
    ].join('\n');
    const kind = kinds.get(key) ?? { nth: kinds.size, text: differing(now, shared) };
    kinds.set(key, kind);
    kindOf.set(element, kind.nth);
    styles.set(element, kind.text + differing(now, each));
  }
  return styles;
}

function differing(style: CSSStyleDeclaration, properties: readonly Property[] = []): string {
  let text = '';
  for (const { name, usual } of properties) {
    const value = style.getPropertyValue(name);
    if (value !== usual) text += `;${name}:${value}`;
  }
  return text;
}
