import type { Locale, Published } from '../model';
import { DAY, midnight } from './wall-time';
import { daysOfWeek } from './week';
import { wallOf } from './zone';

/** How times and amounts are shown. Digits are ours, so that both languages sort and align; words come from Intl. */

const TAGS: Record<Locale, string> = { en: 'en', zh: 'zh-CN' };

function parts(wall: number): { year: string; month: string; day: string; clock: string; seconds: string } {
  const iso = new Date(wall).toISOString();
  return {
    year: iso.slice(0, 4),
    month: iso.slice(5, 7),
    day: iso.slice(8, 10),
    clock: iso.slice(11, 16),
    seconds: iso.slice(11, 19),
  };
}

/** Making a format costs a hundred times what using one does, and lists show hundreds of times. */
const formats = new Map<string, Intl.DateTimeFormat>();
const relativeDays: Record<Locale, Intl.RelativeTimeFormat> = {
  en: new Intl.RelativeTimeFormat(TAGS.en, { numeric: 'auto' }),
  zh: new Intl.RelativeTimeFormat(TAGS.zh, { numeric: 'auto' }),
};

function intl(wall: number, locale: Locale, options: Intl.DateTimeFormatOptions): string {
  const key = locale + JSON.stringify(options);
  const made =
    formats.get(key) ??
    new Intl.DateTimeFormat(TAGS[locale], { ...options, timeZone: 'UTC', calendar: 'gregory' });
  formats.set(key, made);
  return made.format(wall);
}

/** 11-03 in Chinese, Nov 3 in English; with the year where it is not `thisYear`. */
export function formatDay(wall: number, locale: Locale, thisYear: string): string {
  const { year, month, day } = parts(wall);
  if (locale === 'zh') return year === thisYear ? `${month}-${day}` : `${year}-${month}-${day}`;
  return intl(wall, locale, {
    month: 'short',
    day: 'numeric',
    ...(year !== thisYear && { year: 'numeric' }),
  });
}

/** Today, yesterday, the weekday within the last week, else the date: 今天 10:42, 周四 09:12, 11-03, 2025-11-03. */
export function formatTime(at: number, zone: string, locale: Locale, now: number): string {
  const [wall, wallNow] = [wallOf(at, zone), wallOf(now, zone)];
  const daysAgo = Math.round((midnight(wallNow) - midnight(wall)) / DAY);
  const { clock } = parts(wall);
  if (daysAgo < 0 || daysAgo > 6) return formatDay(wall, locale, parts(wallNow).year);
  if (daysAgo > 1) return `${intl(wall, locale, { weekday: 'short' })} ${clock}`;
  const word = relativeDays[locale].format(-daysAgo, 'day');
  return `${word.charAt(0).toUpperCase()}${word.slice(1)} ${clock}`;
}

/** The day alone, in words like those of `formatTime`: 2026-11-03; Nov 3, 2026. */
export function formatDate(at: number, zone: string, locale: Locale): string {
  return formatDay(wallOf(at, zone), locale, '');
}

/** To the second, with weekday and zone: for titles and proofs. 2026-11-03 17:20:05 Tue (Asia/Shanghai); … 周二 北京时间. */
export function formatExactTime(at: number, zone: string, locale: Locale): string {
  const wall = wallOf(at, zone);
  const { year, month, day, seconds } = parts(wall);
  const told = `${year}-${month}-${day} ${seconds} ${intl(wall, locale, { weekday: 'short' })}`;
  return locale === 'zh' ? `${told} ${zone === 'Asia/Shanghai' ? '北京时间' : zone}` : `${told} (${zone})`;
}

/**
 * A published time as exactly as it is known: 2025-03-05 10:20 +08:00, 2025-03, 约 2025-03-05. Of an hour only the hour
 * is said: 2025-03-05 约 10 时, 2025-03-05 about 10:00.
 */
export function formatPublished({ wall, zone, grain }: Published, locale: Locale): string {
  const named = zone === null ? '' : ` ${zone === 'Z' ? 'UTC' : zone}`;
  const [day = '', clock = ''] = wall.split('T');
  if (grain === 'week') return locale === 'zh' ? `约 ${day}` : `about ${day}`;
  if (grain === 'hour' && clock !== '') {
    const hour = clock.slice(0, 2);
    return locale === 'zh' ? `${day} 约 ${Number(hour)} 时${named}` : `${day} about ${hour}:00${named}`;
  }
  return `${`${day} ${clock.slice(0, 5)}`.trim()}${named}`;
}

/** The same moment on the clock of `zone`, where the page names a zone of its own and a time; else as it is. */
export function publishedIn(published: Published, zone: string): Published {
  const at =
    published.zone !== null && published.wall.includes('T') && Date.parse(published.wall + published.zone);
  if (at === false || Number.isNaN(at)) return published;
  return { ...published, wall: new Date(wallOf(at, zone)).toISOString().slice(0, 19), zone: null };
}

/** 2026 年第 47 周 · 11-16 至 11-22; Week 47, 2026 · Nov 16 – Nov 22. `week` as in lib/week. */
export function formatWeek(week: string, locale: Locale): string {
  const [year = '', number = ''] = week.split('-W');
  const [from = 0, to = 0] = [daysOfWeek(week).at(0), daysOfWeek(week).at(-1)].map((day) =>
    Date.parse(day ?? ''),
  );
  const days = [formatDay(from, locale, year), formatDay(to, locale, year)];
  return locale === 'zh'
    ? `${year} 年第 ${Number(number)} 周 · ${days.join(' 至 ')}`
    : `Week ${Number(number)}, ${year} · ${days.join(' – ')}`;
}

const UNITS = ['KB', 'MB', 'GB', 'TB'];

/** 512 B, 1.4 MB: 1024 to the step, as file managers count. */
export function formatBytes(bytes: number): string {
  if (bytes < 1024) return `${Math.max(0, Math.round(bytes))} B`;
  let [size, step] = [bytes / 1024, 0];
  while (size >= 1023.5 && step < UNITS.length - 1) [size, step] = [size / 1024, step + 1];
  return `${size < 99.95 ? Number(size.toFixed(1)) : Math.round(size)} ${UNITS[step]}`;
}
