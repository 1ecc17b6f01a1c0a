import { liveQuery as dexieLiveQuery, type Observable } from 'dexie';

/**
 * A query that answers anew whenever the library changes, from whichever page. The `async` matters: Dexie follows
 * native awaits only in functions that it can see to be async, and else hears of the first read alone.
 */
export function liveQuery<T>(query: () => Promise<T>): Observable<T> {
  return dexieLiveQuery(async () => query());
}
