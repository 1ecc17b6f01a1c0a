/**
 * A property of a node as the browser has it: in a form or a document an element of that name may stand before it
 * (`<input name="childNodes">`).
 */
export function own<T>(node: object, kind: { prototype: object }, name: string): T {
  return Reflect.get(kind.prototype, name, node) as T;
}

/** The same of an attribute. */
export function attributeOf(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}
