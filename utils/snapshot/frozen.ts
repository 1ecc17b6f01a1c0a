/** So many moving elements are held as they are. */
const MOST = 2_000;

/** Style of each element that an animation or transition holds, as it is at this moment. */
export function frozenStyles(document: Document): Map<Element, string> {
  const styles = new Map<Element, string>();
  for (const { effect } of document.getAnimations().slice(0, MOST)) {
    const { target, pseudoElement } = effect as KeyframeEffect;
    if (!target || pseudoElement) continue;
    const now = getComputedStyle(target);
    const names = new Set((effect as KeyframeEffect).getKeyframes().flatMap((frame) => Object.keys(frame)));
    let text = styles.get(target) ?? '';
    for (const name of names) {
      const property = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      const value = now.getPropertyValue(name.startsWith('--') ? name : property);
      if (value) text += `;${property}:${value}!important`;
    }
    styles.set(target, text);
  }
  return styles;
}
