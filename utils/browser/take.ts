/** Takes a value as what it should be, freed of all that was not asked for; throws where it is something else. */
export type Take<T> = (value: unknown) => T;

export function refuse(): never {
  throw new TypeError('No message of ours');
}

export const text =
  (longest: number): Take<string> =>
  (value) =>
    typeof value === 'string' && value.length <= longest ? value : refuse();

export const list =
  <T>(take: Take<T>, longest: number): Take<T[]> =>
  (value) =>
    Array.isArray(value) && value.length <= longest ? value.map((each) => take(each)) : refuse();

export const number: Take<number> = (value) =>
  typeof value === 'number' && !Number.isNaN(value) ? value : refuse();
export const integer: Take<number> = (value) => (Number.isSafeInteger(value) ? number(value) : refuse());
export const boolean: Take<boolean> = (value) => (typeof value === 'boolean' ? value : refuse());
export const id: Take<string> = (value) =>
  /^[\w-]{8,64}$/.test(text(64)(value)) ? text(64)(value) : refuse();

export const nullable =
  <T>(take: Take<T>): Take<T | null> =>
  (value) =>
    value === null ? null : take(value);

/** An object with these properties; those that `optional` names may be absent. */
export function object<T extends object>(
  takes: { [K in keyof T]-?: Take<Exclude<T[K], undefined>> },
  optional: readonly (keyof T)[] = [],
): Take<T> {
  return (value) => {
    if (typeof value !== 'object' || value === null) return refuse();
    const taken: Partial<T> = {};
    for (const name of Object.keys(takes) as (keyof T)[]) {
      if (Object.hasOwn(value, name)) taken[name] = takes[name]((value as Record<keyof T, unknown>)[name]);
      else if (!optional.includes(name)) refuse();
    }
    return taken as T;
  };
}
