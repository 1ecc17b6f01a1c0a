import { useState } from 'preact/hooks';
import { useSearch } from 'wouter-preact';
import { useAttempt } from '../../../../components/use-attempt';
import { useLiveQuery } from '../../../../components/use-live-query';
import { isIsoWeek, isoWeekOf, shiftWeek, weekRange } from '../../../../utils/lib/week';
import { cursorOf } from '../../../../utils/library/newest-first';
import { pageGroups } from '../../../../utils/library/page-groups';
import {
  countLogged,
  type Logged,
  type LogQuery,
  logBegins,
  readingLog,
} from '../../../../utils/library/reading-log';
import { goTo } from '../../hash-location';
import { zoneHere } from '../../use-filters';

const PAGE = 100;

/** What the address of the log says. */
export interface LogFilters {
  platform: string;
  /** `2026-W47`; '' for all. */
  week: string;
}

/** The filters that the address holds, what to ask the library by them, and the way to others. */
export function useLogFilters() {
  const params = new URLSearchParams(useSearch());
  const week = params.get('week') ?? '';
  const filters: LogFilters = { platform: params.get('platform') ?? '', week: isIsoWeek(week) ? week : '' };
  const query: LogQuery = {
    ...(filters.platform && { platform: filters.platform }),
    ...(filters.week && weekRange(filters.week, zoneHere)),
  };
  const choose = (change: Partial<LogFilters>) => {
    const next = Object.entries({ ...filters, ...change }).filter(([, value]) => value);
    goTo(`/log?${new URLSearchParams(next)}`, { replace: true });
  };
  return { filters, query, choose };
}

/** What there is to filter by: platforms that were read, weeks from the first reading on, this one first. */
export function useLogChoices(): { platforms: string[]; weeks: string[] } {
  const found = useLiveQuery(async () => {
    const [groups, begins] = await Promise.all([pageGroups(), logBegins()]);
    return { platforms: [...new Set(groups.map(({ platform }) => platform))], begins };
  }, 'log choices');
  const weeks: string[] = [];
  if (found && found.begins !== null) {
    const first = isoWeekOf(found.begins, zoneHere);
    let week = isoWeekOf(Date.now(), zoneHere);
    for (; week >= first; week = shiftWeek(week, -1)) weeks.push(week);
  }
  return { platforms: found?.platforms ?? [], weeks };
}

/** The log by pages: the first kept current, older ones as they were when they were asked for. */
export function useLog(query: LogQuery) {
  const key = JSON.stringify(query);
  const attempt = useAttempt();
  const first = useLiveQuery(async () => {
    const [rows, count] = await Promise.all([readingLog(query, null, PAGE), countLogged(query)]);
    return { rows, count };
  }, `log ${key}`);
  const [more, setMore] = useState<{ key: string; rows: Logged[] }>({ key, rows: [] });
  const older = more.key === key ? more.rows : [];
  const all = [...(first?.rows ?? []), ...older];
  const rows = [...new Map(all.map((each) => [each.capture.id, each])).values()];
  const showOlder = async () => {
    const last = rows.at(-1);
    const next = last && (await attempt(() => readingLog(query, cursorOf(last.capture), PAGE)));
    if (next) setMore({ key, rows: [...older, ...next] });
  };
  return { rows: first && rows, count: first?.count ?? 0, showOlder };
}
