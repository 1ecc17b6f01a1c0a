import { attributeOf, own } from './own';

/** So many elements are given their styles one by one. */
const MOST = 2_000;

/** What the browser's own sheet gives to some elements is said of all. */
const ALWAYS = /^(?:display|margin-|padding-|font-[sw]|text-decoration-line|list-style-t|color$)/;
/** What says the same again, or follows from the rest. */
const NEVER = /^-|^(?:block|inline|m\w+-block|m\w+-inline|min|max)-size|-(?:block|inline)|origin$/;
/** What else may be otherwise among elements that look alike: where they are, and what every second row has. */
const EACH =
  /^(?:width|height|top|left|right|bottom|opacity|transform$|background-[cip]|border-.*-width|grid-t)/;

/**
 * What is seen of the styles of a sheet that may not be read: of each element in its order what it has otherwise than the
 * page as a whole, as inline style. Sizes are those of this moment. Of elements with equal names within equal ones only
 * the first is asked for everything: asking is what takes the time.
 */
export function computedStyles(document: Document): Map<Element, string> {
  const styles = new Map<Element, string>();
  const usual = getComputedStyle(document.documentElement);
  const each = new Map<string, string>();
  const shared = new Map<string, string>();
  for (const name of usual) {
    const always = ALWAYS.test(name);
    if (!NEVER.test(name))
      (always || EACH.test(name) ? each : shared).set(name, always ? '' : usual.getPropertyValue(name));
  }
  const kinds = new Map<string, number>();
  const texts: string[] = [];
  const kindOf = new Map<Element | null, number>();
  for (const element of [...document.querySelectorAll('body,body *')].slice(0, MOST)) {
    const now = getComputedStyle(element);
    const names = ['class', 'type', 'style'].map((name) => attributeOf(element, name));
    const within = kindOf.get(own(element, Node, 'parentElement'));
    const key = [within, own(element, Element, 'localName'), ...names].join('\n');
    const kind = kinds.get(key) ?? texts.push(differing(now, shared)) - 1;
    kinds.set(key, kind);
    kindOf.set(element, kind);
    styles.set(element, texts[kind] + differing(now, each));
  }
  return styles;
}

function differing(style: CSSStyleDeclaration, usual: ReadonlyMap<string, string>): string {
  let text = '';
  for (const [name, given] of usual) {
    const value = style.getPropertyValue(name);
    if (value !== given) text += `;${name}:${value}`;
  }
  return text;
}
