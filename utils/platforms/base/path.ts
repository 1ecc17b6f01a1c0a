import type { Json } from '../../model';

/**
 * The value at a path such as `items.0.title`; `*` stands for the first item that has the rest. Undefined where it is
 * not there. Own properties only: a key named `__proto__` or `constructor` in a page's JSON reaches nothing.
 */
export function at(json: Json | undefined, path: string): Json | undefined {
  return path === '' ? json : walk(json, path.split('.'));
}

function walk(json: Json | undefined, keys: readonly string[]): Json | undefined {
  const [key, ...rest] = keys;
  if (key === undefined) return json;
  if (typeof json !== 'object' || json === null) return undefined;
  if (key === '*') {
    for (const item of Object.values(json)) {
      const found = walk(item, rest);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  return Object.hasOwn(json, key) ? walk((json as Record<string, Json>)[key], rest) : undefined;
}

/** Every value at a path with `*`, each with the place where it stands, in the order of the page. */
export function* allAt(json: Json | undefined, path: string): Generator<{ place: string; value: Json }> {
  const [before = '', ...after] = path.split(/\.?\*\.?/);
  const value = at(json, before);
  if (value === undefined) return;
  if (after.length === 0) yield { place: before, value };
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value))
      for (const found of allAt(item, after.join('.*.')))
        yield { ...found, place: [before, key, found.place].filter((step) => step !== '').join('.') };
}

/** The list at a path, or none: objects count as the list of their values. */
export function listAt(json: Json | undefined, path: string): Json[] {
  const found = at(json, path);
  return typeof found === 'object' && found !== null ? Object.values(found) : [];
}

/** The first object anywhere inside that has such a key, breadth first; bounded, for states whose outer shape changes. */
export function objectWith(json: Json | undefined, key: string, limit = 50_000): Json | undefined {
  const queue: Json[] = json === undefined ? [] : [json];
  for (let i = 0; i < queue.length && i < limit; i++) {
    const value = queue[i];
    if (typeof value !== 'object' || value === null) continue;
    if (!Array.isArray(value) && Object.hasOwn(value, key)) return value;
    for (const inner of Object.values(value)) queue.push(inner);
  }
  return undefined;
}

/** All objects anywhere inside that have such a key, in the order of the page; bounded. */
export function objectsWith(json: Json | undefined, key: string, limit = 200_000): Json[] {
  const found: Json[] = [];
  let left = limit;
  const visit = (value: Json | undefined, depth: number) => {
    if (typeof value !== 'object' || value === null || left-- <= 0 || depth > 60) return;
    if (!Array.isArray(value) && Object.hasOwn(value, key)) found.push(value);
    for (const inner of Object.values(value)) visit(inner, depth + 1);
  };
  visit(json, 0);
  return found;
}
