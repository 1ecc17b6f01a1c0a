import { useEffect, useMemo, useState } from 'preact/hooks';
import { useLiveQuery } from '../../../../components/use-live-query';
import { countCaptures, type SearchPage, searchCaptures } from '../../../../utils/library/search';
import type { CaptureQuery } from '../../../../utils/model';

/** How many captures the list begins with; each time its end comes into view it doubles, so reading stays linear. */
const first = 100;

export interface Found extends SearchPage {
  /** All that meet the query; undefined while they are being counted. */
  count: number | undefined;
  more: () => void;
}

/** What a query finds, kept current; undefined until the first answer. The last answer stays while a new one is sought. */
export function useFound(query: CaptureQuery): Found | undefined {
  const key = JSON.stringify(query);
  const [asked, setAsked] = useState({ key, limit: first });
  const limit = asked.key === key ? asked.limit : first;
  const signal = useSignal(`${limit} ${key}`);
  const page = useLiveQuery(() => searchCaptures(query, { limit, signal }), `${limit} ${key}`, true);
  const count = useLiveQuery(() => countCaptures(query, { signal }), key, true);
  if (!page) return undefined;
  return { ...page, count, more: () => page.next && setAsked({ key, limit: page.captures.length * 2 }) };
}

/** Aborts when another key is asked for: nobody waits for the answer to the old one any more. */
function useSignal(key: string): AbortSignal {
  const controller = useMemo(() => new AbortController(), [key]);
  useEffect(() => () => controller.abort(), [controller]);
  return controller.signal;
}
