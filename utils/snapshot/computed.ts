/** So many elements are given their styles one by one. */
const MOST = 5_000;

/** What an element says though it is as usual: the browser's own sheet gives it to some. */
const ALWAYS = 'display margin padding font text-decoration list-style color background'.split(' ');

const UNUSUAL =
  'position inset float clear width height box-sizing overflow visibility opacity z-index border-width border-style border-color border-radius box-shadow transform object-fit flex-direction flex-wrap flex align-items align-self justify-content order gap grid-template-columns grid-template-rows grid-area vertical-align text-overflow'.split(
    ' ',
  );

const INHERITED =
  'letter-spacing text-align text-transform text-indent white-space word-break overflow-wrap'.split(' ');

const USUAL =
  /^(?:auto|none|normal|static|visible|0px|1|stretch|row|nowrap|0|0 1 auto|content-box|fill|baseline|clip)$/;

/**
 * What is seen of the styles of a sheet that may not be read: of each element in its order what a rule may have set, as
 * inline style. Sizes are those of this moment.
 */
export function computedStyles(document: Document): Map<Element, string> {
  const styles = new Map<Element, string>();
  const window = document.defaultView;
  if (!window) return styles;
  for (const element of document.querySelectorAll('body, body *')) {
    if (styles.size >= MOST) break;
    const now = window.getComputedStyle(element);
    if (element.parentElement && now.display === 'none') {
      styles.set(element, ';display:none');
      continue;
    }
    const above = element.parentElement && window.getComputedStyle(element.parentElement);
    const say = (name: string) => `;${name}:${now.getPropertyValue(name)}`;
    const text = [
      ...ALWAYS.map(say),
      ...UNUSUAL.filter((name) => !USUAL.test(now.getPropertyValue(name))).map(say),
      ...INHERITED.filter((name) => now.getPropertyValue(name) !== above?.getPropertyValue(name)).map(say),
    ];
    styles.set(element, text.join(''));
  }
  return styles;
}
