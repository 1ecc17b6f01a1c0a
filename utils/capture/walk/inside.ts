/** The innermost element there, also in open shadow roots; what lies `over` the page is none of it. */
export function elementAt(
  document: Document,
  { x, y }: { x: number; y: number },
  over: Element | null,
): Element | null {
  let root: Document | ShadowRoot = document;
  for (let found: Element | null = null; ; ) {
    const hit: Element | undefined = root.elementsFromPoint(x, y).find((each) => each !== over);
    if (!hit || hit === found) return found;
    found = hit;
    if (!hit.shadowRoot) return hit;
    root = hit.shadowRoot;
  }
}

/** What holds it, also out of a shadow. */
export function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** A page in a frame has a window of its own. */
export function windowOf(document: Document): Window {
  return document.defaultView ?? window;
}
