import type { Capture, Metric } from '../model';
import { db } from './db';
import { metricsRead } from './metrics-read';
import { byNewest, type Cursor } from './newest-first';
import { pageGroups } from './page-groups';
import type { Library } from './schema';

/** Filters of the log; absent means any. `from ≤ at < to`. */
export interface LogQuery {
  platform?: string;
  from?: number;
  to?: number;
}

/** One act of reading: the capture that came of it, and what numbers of how many subjects were read. */
export interface Logged {
  capture: Capture;
  metrics: Metric[];
  subjects: number;
}

/**
 * The next `size` acts of reading after a cursor, newest first, those in the bin among them: deleting a capture does not
 * undo that a page was read. Fewer mean that there are no more.
 */
export async function readingLog(
  query: LogQuery,
  after: Cursor | null,
  size: number,
  library = db,
): Promise<Logged[]> {
  const ranges = await rangesOf(query, after, library);
  const found = await Promise.all(ranges.map((range) => range.reverse().limit(size).toArray()));
  const captures = found.flat().sort(byNewest).slice(0, size);
  const read = await metricsRead(
    captures.map(({ id }) => id),
    library,
  );
  return captures.map((capture) => {
    const all = read.get(capture.id) ?? [];
    const metrics = [...new Set(all.map(({ metric }) => metric))];
    return { capture, metrics, subjects: new Set(all.map(({ place }) => place)).size };
  });
}

export async function countLogged(query: LogQuery, library = db): Promise<number> {
  const ranges = await rangesOf(query, null, library);
  const counts = await Promise.all(ranges.map((range) => range.count()));
  return counts.reduce((sum, count) => sum + count, 0);
}

/** The time of the oldest act of reading; null where there is none. */
export async function logBegins(library = db): Promise<number | null> {
  const ranges = await rangesOf({}, null, library);
  const firsts = await Promise.all(ranges.map((range) => range.first()));
  const times = firsts.flatMap((capture) => (capture ? [capture.at] : []));
  return times.length > 0 ? Math.min(...times) : null;
}

/** What has to be walked at once: what is and is not in the bin; of a platform each kind of page. */
async function rangesOf({ platform, from, to }: LogQuery, after: Cursor | null, library: Library) {
  const groups = platform === undefined ? [] : await pageGroups(library);
  const prefixes: (string | number)[][] =
    platform === undefined
      ? [[0], [1]]
      : groups.filter((group) => group.platform === platform).map(({ kind }) => [platform, kind]);
  const index = platform === undefined ? '[binned+at+id]' : '[platform+kind+at+id]';
  const end = after && (to === undefined || after.at < to) ? [after.at, after.id] : [to ?? []];
  return prefixes.map((prefix) =>
    library.captures.where(index).between([...prefix, from ?? -Infinity], [...prefix, ...end], true, false),
  );
}
