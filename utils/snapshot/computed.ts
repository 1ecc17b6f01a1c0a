/** So many elements are given their styles one by one. */
const MOST = 2_000;

/** What the browser's own sheet gives to some elements is said of all. */
const ALWAYS = /^(?:display|margin-|padding-|font-[sw]|text-decoration-line|list-style-t|color$)/;
/** What says the same again, or follows from the rest. */
const NEVER = /^-|^(?:block|inline|m\w+-block|m\w+-inline|min|max)-size|-(?:block|inline)|origin$/;

/**
 * What is seen of the styles of a sheet that may not be read: of each element in its order what it has otherwise than the
 * page as a whole, as inline style. Sizes are those of this moment.
 */
export function computedStyles(document: Document): Map<Element, string> {
  const styles = new Map<Element, string>();
  const page = getComputedStyle(document.documentElement);
  // Going through the names of a style takes longer than asking for all of them.
  const usual = [...page]
    .filter((name) => !NEVER.test(name))
    .map((name) => [name, ALWAYS.test(name) ? '' : page.getPropertyValue(name)] as const);
  for (const element of [...document.querySelectorAll('body,body *')].slice(0, MOST)) {
    const now = getComputedStyle(element);
    let text = '';
    for (const [name, given] of usual) {
      const value = now.getPropertyValue(name);
      if (value !== given) text += `;${name}:${value}`;
    }
    styles.set(element, text);
  }
  return styles;
}
