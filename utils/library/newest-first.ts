import type { Capture, CaptureQuery, Trigger } from '../model';
import type { Library } from './schema';

/** The last capture of a page of results: the next page begins after it. */
export interface Cursor {
  at: number;
  id: string;
}

export const cursorOf = ({ at, id }: Capture): Cursor => ({ at, id });

/** Newer first; at the same millisecond the larger id first. */
export function byNewest(a: Cursor, b: Cursor): number {
  return b.at - a.at || (a.id < b.id ? 1 : a.id > b.id ? -1 : 0);
}

/** Reads the next `size` captures after a cursor, newest first; fewer mean that there are no more. */
export type Source = (after: Cursor | null, size: number) => Promise<Capture[]>;

/** In the order of keys an array comes after every number and string. */
const AFTER_ALL: [] = [];

/** A tag with at most this many bearers is read by its index, a commoner one is met soon enough on the way. */
const RARE = 2000;

/** The narrowest way to walk newest first through all that a query could find; what it yields must still be checked. */
export async function sourceOf(query: CaptureQuery, library: Library): Promise<Source> {
  const ids = query.tag === undefined ? null : await rareBearers(query.tag, library);
  return ids ? sourceOfIds(ids, library) : sourceOfIndex(query, library);
}

/** Ids of the captures under a tag; null where they are too many to hold. Keys only. */
async function rareBearers(tag: string, library: Library): Promise<string[] | null> {
  const exact = await library.captures
    .where('tags')
    .equals(tag)
    .limit(RARE + 1)
    .primaryKeys();
  const nested = await library.captures
    .where('tags')
    .startsWith(`${tag}/`)
    .limit(RARE + 1)
    .primaryKeys();
  const ids = new Set([...exact, ...nested]);
  return ids.size > RARE || nested.length > RARE ? null : [...ids];
}

function sourceOfIds(ids: string[], library: Library): Source {
  return async (after, size) => {
    const rows = (await library.captures.bulkGet(ids)).filter((row) => row !== undefined);
    const left = after ? rows.filter((row) => byNewest(after, row) < 0) : rows;
    return left.sort(byNewest).slice(0, size);
  };
}

function sourceOfIndex(query: CaptureQuery, library: Library): Source {
  const { index, values } = indexOf(query);
  const end = query.to ?? AFTER_ALL;
  const isCut = (after: Cursor | null): after is Cursor =>
    after !== null && (query.to === undefined || after.at < query.to);
  return async (after, size) => {
    const ranges = values.map((value) => {
      const upper = isCut(after) ? [...value, after.at, after.id] : [...value, end];
      return library.captures
        .where(index)
        .between([...value, query.from ?? -Infinity], upper, true, false)
        .reverse()
        .limit(size)
        .toArray();
    });
    const rows = await Promise.all(ranges);
    return rows.length === 1 ? (rows[0] ?? []) : rows.flat().sort(byNewest).slice(0, size);
  };
}

/** What the operator captured is several ranges of one index, each in its order: what live reading saw lies between. */
const OPERATORS: Record<Exclude<Trigger, 'live'>, true> = {
  popup: true,
  key: true,
  menu: true,
  typed: true,
  sample: true,
  manual: true,
  imported: true,
};

/** An index and the values of it that the query walks through. */
function indexOf({ site, brandId, kind, binned, observed }: CaptureQuery): {
  index: string;
  values: (string | number)[][];
} {
  if (binned) return { index: '[binned+at+id]', values: [[1]] };
  if (observed) return { index: '[binned+trigger+at+id]', values: [[0, 'live']] };
  if (site !== undefined) return { index: '[site+at+id]', values: [[site]] };
  if (brandId !== undefined && brandId !== 'none') return { index: '[brandId+at+id]', values: [[brandId]] };
  if (kind !== undefined) return { index: '[kind+at+id]', values: [[kind]] };
  return { index: '[binned+trigger+at+id]', values: Object.keys(OPERATORS).map((trigger) => [0, trigger]) };
}
