import { formatTime } from '../../utils/lib/format';
import { capturesOfPage } from '../../utils/library/captures';
import { useLiveQuery } from '../use-live-query';
import { useLocale, useWords } from '../words';

/** Of a page: how often it was captured before, in words, and the time of the last (epoch ms). */
export function usePageHistory(key: string): { text: string; last: number | null } {
  const words = useWords().popup;
  const locale = useLocale();
  const captures = useLiveQuery(() => capturesOfPage(key), key, true);
  const last = captures?.[0]?.at ?? null;
  if (!captures || !key) return { text: '', last };
  if (last === null) return { text: words.neverCaptured, last };
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const when = formatTime(last, timeZone, locale, Date.now());
  return { text: words.capturedBefore(captures.length, when), last };
}
