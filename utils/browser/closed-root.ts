interface Api {
  dom?: { openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null };
}

/** The shadow root of an element, also a closed one where the browser lets an extension see it. Runs in the page. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  try {
    // Firefox gives it as a property, Chrome as a function of its own.
    const { openOrClosedShadowRoot: root } = element as { openOrClosedShadowRoot?: ShadowRoot | null };
    if (root !== undefined) return root;
    const { dom } = (globalThis as { chrome?: Api }).chrome ?? {};
    return dom?.openOrClosedShadowRoot?.(element) ?? null;
  } catch {
    return null;
  }
}
