import { fold, searchWords } from '../lib/fold';
import type { Capture, CaptureQuery } from '../model';
import { db } from './db';
import { type Cursor, cursorOf, type Source, sourceOf } from './newest-first';
import { meetsFilters, wordsMissing } from './query';
import type { Library } from './schema';

export type { Cursor } from './newest-first';

export interface SearchPage {
  captures: Capture[];
  /** Where the next page begins; null where this was the last. */
  next: Cursor | null;
}

export interface SearchOptions {
  after?: Cursor | null;
  limit: number;
  /** Aborts a search that nobody waits for any more. */
  signal?: AbortSignal;
}

/** Words are looked for in chunks of at most this many contents at a time. */
const TEXT_CHUNK = 64;
const CHUNK = 512;

/**
 * Captures that meet the query, newest first, a page at a time. Stops reading when the page is full. Each chunk is a
 * transaction of its own, so a long search never keeps a capture from being saved.
 */
export async function searchCaptures(
  query: CaptureQuery,
  options: SearchOptions,
  library = db,
): Promise<SearchPage> {
  const captures: Capture[] = [];
  const next = await walk(query, options, library, (capture) => captures.push(capture) < options.limit);
  return { captures, next };
}

/** How many captures meet the query: from counters or one index where those can tell, else by a walk. */
export async function countCaptures(
  query: CaptureQuery,
  options: { signal?: AbortSignal } = {},
  library = db,
): Promise<number> {
  const counted = await countFromCounters(query, library);
  if (counted !== null) return counted;
  let count = 0;
  await walk(query, options, library, () => ++count > 0);
  return count;
}

/** Calls `take` for each match until it answers false; gives back the cursor from which to go on, null at the end. */
async function walk(
  query: CaptureQuery,
  { after = null, limit = CHUNK, signal }: { after?: Cursor | null; limit?: number; signal?: AbortSignal },
  library: Library,
  take: (capture: Capture) => boolean,
): Promise<Cursor | null> {
  const words = searchWords(query.text ?? '');
  const source: Source = await sourceOf(query, library);
  let size = words.length > 0 ? TEXT_CHUNK : Math.min(limit, CHUNK);
  for (let cursor = after; ; ) {
    signal?.throwIfAborted();
    const chunk = await source(cursor, size);
    const matches = await withWords(
      chunk.filter((capture) => meetsFilters(capture, query)),
      words,
      library,
    );
    const last = chunk.at(-1);
    for (const capture of matches) {
      if (!take(capture)) return chunk.length < size && capture === last ? null : cursorOf(capture);
    }
    if (!last || chunk.length < size) return null;
    cursor = cursorOf(last);
    size = words.length > 0 ? TEXT_CHUNK : Math.min(size * 2, CHUNK);
  }
}

/** Keeps the captures in which every word stands; loads the texts of those only whose light row does not tell. */
async function withWords(captures: Capture[], words: string[], library: Library): Promise<Capture[]> {
  if (words.length === 0) return captures;
  const open = new Map<string, string[]>();
  for (const capture of captures) {
    const missing = wordsMissing(capture, words);
    if (missing.length > 0) open.set(capture.id, missing);
  }
  for (const content of await library.contents.bulkGet([...open.keys()])) {
    const text = content ? fold(content.text) : '';
    if (content && open.get(content.id)?.every((word) => text.includes(word))) open.delete(content.id);
  }
  return captures.filter((capture) => !open.has(capture.id));
}

/** Null where no counter or single index holds the answer. */
async function countFromCounters(query: CaptureQuery, library: Library): Promise<number | null> {
  const { text, brandId, tag, site, kind, from, to, binned } = query;
  if (searchWords(text ?? '').length > 0 || brandId === 'none') return null;
  const filters = [brandId, tag, site, kind].filter((filter) => filter !== undefined);
  if (from !== undefined || to !== undefined) {
    if (filters.length > 0) return null;
    const value = binned ? 1 : 0;
    return library.captures
      .where('[binned+at+id]')
      .between([value, from ?? -Infinity], [value, to ?? []])
      .count();
  }
  if (binned) return filters.length > 0 ? null : counter(library, 'binned', '');
  if (filters.length > 1) return null;
  if (tag !== undefined) return counter(library, 'under', tag);
  if (brandId !== undefined) return counter(library, 'brand', brandId);
  if (site !== undefined) return counter(library, 'site', site);
  if (kind !== undefined) return counter(library, 'kind', kind);
  return counter(library, 'captures', '');
}

async function counter(
  library: Library,
  scope: 'captures' | 'binned' | 'brand' | 'site' | 'kind' | 'under',
  name: string,
) {
  return (await library.counters.get([scope, name]))?.count ?? 0;
}
