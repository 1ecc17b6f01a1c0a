import type { Context } from './context';
import { attributeOf } from './own';

/** Classes and ids as selectors write them; null where capitals do not tell them apart. */
export type Names = ReadonlySet<string> | null;

/** What something in a root has as class or id; each root is looked at once. */
export function namesIn(root: ParentNode, { names, document }: Context): Names {
  const known = names.get(root);
  if (known || document.compatMode === 'BackCompat') return known ?? null;
  const all = new Set<string>();
  for (const element of root.querySelectorAll('[class],[id]')) {
    for (const name of (attributeOf(element, 'class') ?? '').split(/\s+/)) all.add(`.${name}`);
    all.add(`#${attributeOf(element, 'id')}`);
  }
  names.set(root, all);
  return all;
}

/**
 * Whether a selector may match, by the first names in it: most rules of a large sheet speak of what is not on the page, and this
 * tells it far sooner than looking for it. Where it is not so plain, it may.
 */
export function mayMatch(selector: string, names: Names): boolean {
  if (!names || /[\\([&"']/.test(selector)) return true;
  return selector.split(',').some((each) => {
    const [name] = /[.#][^\s.#:>+~|*]+/.exec(each) ?? [];
    return name === undefined || names.has(name);
  });
}
