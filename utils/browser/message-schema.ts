import type { Annotation, Scope } from '../model';
import type { MessageName, Messages } from './messages';
import type { TabView } from './tabs';

/** Takes a value as what it should be, freed of all that was not asked for; throws where it is something else. */
type Take<T> = (value: unknown) => T;

function refuse(): never {
  throw new TypeError('No message of ours');
}

const text =
  (longest: number): Take<string> =>
  (value) =>
    typeof value === 'string' && value.length <= longest ? value : refuse();

const list =
  <T>(take: Take<T>, longest: number): Take<T[]> =>
  (value) =>
    Array.isArray(value) && value.length <= longest ? value.map((each) => take(each)) : refuse();

const number: Take<number> = (value) =>
  typeof value === 'number' && !Number.isNaN(value) ? value : refuse();
const integer: Take<number> = (value) => (Number.isSafeInteger(value) ? number(value) : refuse());
const boolean: Take<boolean> = (value) => (typeof value === 'boolean' ? value : refuse());
const id: Take<string> = (value) => (/^[\w-]{8,64}$/.test(text(64)(value)) ? text(64)(value) : refuse());

const nullable =
  <T>(take: Take<T>): Take<T | null> =>
  (value) =>
    value === null ? null : take(value);

const SCOPES: readonly Scope[] = ['page', 'selection', 'link', 'image'];
const scope: Take<Scope> = (value) => SCOPES.find((each) => each === value) ?? refuse();

/** An object with these properties; those that `optional` names may be absent. */
function object<T extends object>(
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

const annotation = object<Annotation>(
  {
    brandId: nullable(text(64)),
    tags: list(text(200), 100),
    note: text(100_000),
    without: list(integer, 1_000),
    follow: boolean,
  },
  ['brandId', 'without', 'follow'],
);

const tab = object<TabView>({
  id: number,
  windowId: number,
  url: text(10_000),
  title: text(10_000),
  incognito: boolean,
  active: boolean,
  width: number,
});

const takes: { [N in MessageName]: Take<Parameters<Messages[N]>[0]> } = {
  beginCapture: object({ jobId: id, tabId: number, allowPrivate: boolean }),
  commitCapture: object({
    jobId: id,
    scope,
    annotation: nullable(annotation),
    tab: nullable(tab),
    at: number,
  }),
  addTyped: object({ id, url: text(10_000), title: text(10_000), annotation }),
};

export type Command = { [N in MessageName]: { name: N; argument: Parameters<Messages[N]>[0] } }[MessageName];

/** The command that a message holds, or null where it is none of ours. */
export function commandOf(message: unknown): Command | null {
  if (typeof message !== 'object' || message === null || !('name' in message) || !('argument' in message))
    return null;
  const name = Object.keys(takes).find((each) => each === message.name) as MessageName | undefined;
  if (name === undefined) return null;
  try {
    return { name, argument: takes[name](message.argument) } as Command;
  } catch {
    return null;
  }
}
