import { useEffect, useState } from 'preact/hooks';
import { liveQuery } from '../utils/library/live-query';

interface Result<T> {
  key: string;
  value?: T;
  error?: unknown;
}

/**
 * What a query of the library gives, kept current while the library changes, from whichever page.
 * `undefined` until the first answer for this `key`: show a skeleton. An error is thrown where it is rendered,
 * so that the nearest `Trouble` boundary shows it.
 * @param key names what is asked for; another key asks anew. `keep` shows the last answer until the new one is there.
 */
export function useLiveQuery<T>(query: () => Promise<T>, key: string, keep = false): T | undefined {
  const [result, setResult] = useState<Result<T>>();
  useEffect(() => {
    // `async` matters: Dexie follows native awaits only in functions that it can see to be async.
    const subscription = liveQuery(async () => query()).subscribe({
      next: (value) => setResult({ key, value }),
      error: (error: unknown) => setResult({ key, error }),
    });
    return () => subscription.unsubscribe();
  }, [key]);
  if (result?.error !== undefined && result.key === key) throw result.error;
  return result && (keep || result.key === key) ? result.value : undefined;
}
