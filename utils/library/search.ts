import { fold, searchWords } from '../lib/fold';
import type { Capture, CaptureQuery } from '../model';
import { countFromCounters } from './count-from-counters';
import { db } from './db';
import { type Match, matchOf } from './match';
import { type Cursor, cursorOf, type Source, sourceOf } from './newest-first';
import { meetsFilters, wordsMissing } from './query';
import type { Library } from './schema';

export type { Cursor } from './newest-first';

export interface SearchPage {
  captures: Capture[];
  /** Where the next page begins; null where this was the last. */
  next: Cursor | null;
  /** By capture id, where the words of the query stand; empty for a query without words. */
  matches: ReadonlyMap<string, Match>;
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
  const matches = new Map<string, Match>();
  const words = searchWords(query.text ?? '');
  const next = await walk(query, options, library, (capture, text) => {
    const match = words.length > 0 ? matchOf(capture, text, words) : null;
    if (match) matches.set(capture.id, match);
    return captures.push(capture) < options.limit;
  });
  return { captures, next, matches };
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
  take: (capture: Capture, text: string) => boolean,
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
    for (const { capture, text } of matches) {
      if (!take(capture, text)) return chunk.length < size && capture === last ? null : cursorOf(capture);
    }
    if (!last || chunk.length < size) return null;
    cursor = cursorOf(last);
    size = words.length > 0 ? TEXT_CHUNK : Math.min(size * 2, CHUNK);
  }
}

/**
 * Keeps the captures in which every word stands. Loads the texts of those only whose light row does not tell; for the
 * others `text` is ''.
 */
async function withWords(captures: Capture[], words: string[], library: Library) {
  const texts = new Map(captures.map((capture) => [capture.id, '']));
  const open = new Map<string, string[]>();
  for (const capture of captures) {
    const missing = wordsMissing(capture, words);
    if (missing.length > 0) open.set(capture.id, missing);
  }
  const contents = open.size > 0 ? await library.contents.bulkGet([...open.keys()]) : [];
  for (const content of contents) {
    if (!content) continue;
    const folded = fold(content.text);
    if (!open.get(content.id)?.every((word) => folded.includes(word))) continue;
    open.delete(content.id);
    texts.set(content.id, content.text);
  }
  const found = captures.filter((capture) => !open.has(capture.id));
  return found.map((capture) => ({ capture, text: texts.get(capture.id) ?? '' }));
}
