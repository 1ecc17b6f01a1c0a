import type { Table } from 'dexie';

/** Heavy rows that are in memory at once: a list's fragments are megabytes. */
const AT_ONCE = 40;

/**
 * One answer for each of many keys, all asked for at once: a cursor that steps from row to row takes several times as
 * long. In one transaction, so that they agree.
 */
export function askAll<K, T>(
  table: Table,
  keys: readonly K[],
  ask: (key: K) => PromiseLike<T[]>,
): Promise<T[][]> {
  if (keys.length === 0) return Promise.resolve([]);
  return table.db.transaction('r', table, () => Promise.all(keys.map((key) => ask(key))));
}

/** What is taken of each of many heavy rows that are there, by their ids, a few at a time. */
export async function takeOfEach<R, T>(
  table: Table<R, string>,
  ids: readonly string[],
  take: (row: R) => T[],
): Promise<T[]> {
  const taken: T[] = [];
  const once = [...new Set(ids)].sort();
  for (let from = 0; from < once.length; from += AT_ONCE) {
    const rows = await table.bulkGet(once.slice(from, from + AT_ONCE));
    for (const row of rows) if (row !== undefined) taken.push(...take(row));
  }
  return taken;
}
