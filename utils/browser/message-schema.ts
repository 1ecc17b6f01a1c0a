import { EXTENTS } from '../lib/extents';
import type { Annotation, Extent, Scope } from '../model';
import type { MessageName, Messages } from './messages';
import type { TabView } from './tabs';
import { boolean, id, integer, list, nullable, number, object, refuse, type Take, text } from './take';

const SCOPES: readonly Scope[] = ['page', 'selection', 'link', 'image'];
const scope: Take<Scope> = (value) => SCOPES.find((each) => each === value) ?? refuse();

const extent: Take<Extent> = (value) => EXTENTS.find((each) => each === value) ?? refuse();

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
  commitCapture: object(
    {
      jobId: id,
      scope,
      extent,
      keepPage: boolean,
      hide: boolean,
      annotation: nullable(annotation),
      tab: nullable(tab),
      at: number,
    },
    ['keepPage', 'hide'],
  ),
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
