import type { Grain, Published } from '../model';

const STAMP =
  /^(\d{4})[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?)?(?:[T\s]*(\d{1,2})[:时点](\d{2})(?:[:分](\d{2})(?:[.,]\d{1,9})?)?[秒分]?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i;

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const IN_ENGLISH =
  /^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s+)?(?:([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?|(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3,9})\.?,?)\s+(\d{4})(?:[\s,]+(?:at\s+)?(\d{1,2}:\d{2}(?::\d{2})?)(?:\s*(?:gmt|utc|z)|\s*([+-]\d{2}:?\d{2}))?)?$/i;

/** `November 22, 2026`, `22 Nov 2026`, `Sun, 22 Nov 2026 09:30:00 +0800` in digits; other texts as they are. */
function inDigits(raw: string): string {
  const [all, name1, day1, day2, name2, year, clock, offset] = IN_ENGLISH.exec(raw) ?? [];
  const name = (name1 ?? name2 ?? '').toLowerCase();
  const month = MONTHS.findIndex((start) => name.startsWith(start)) + 1;
  if (!all || month === 0) return raw;
  const zone = clock === undefined ? '' : (offset ?? (/(?:gmt|utc|z)$/i.test(all) ? 'Z' : ''));
  return `${year}-${month}-${day1 ?? day2}${clock === undefined ? '' : ` ${clock}${zone}`}`;
}

const two = (digits: string) => digits.padStart(2, '0');

/**
 * A date in digits, year first, as markup states it (`2026-11-22T09:30:00+08:00`, `2026年11月22日 09:30`), or in
 * plain English; else null. For the many dates that need no clock of another zone, which is dear to make.
 */
export function statedDate(raw: string, now: number): Published | null {
  const [all, year = '', month = '', day, hour, minute, second, zone] =
    STAMP.exec(/^\s*\d{4}/.test(raw) ? raw.trim() : inDigits(raw.trim())) ?? [];
  if (!all || !real(Number(year), Number(month), Number(day ?? 1), Number(hour ?? 0), Number(minute ?? 0)))
    return null;
  const date = `${year}-${two(month)}${day === undefined ? '' : `-${two(day)}`}`;
  const clock = hour === undefined || day === undefined ? '' : `T${two(hour)}:${minute}:${second ?? '00'}`;
  // A day's slack: the page's clock may be ahead of ours.
  if (Date.parse(`${date}${clock}Z`) > now + 86_400_000) return null;
  const grain: Grain = clock !== '' ? 'minute' : day === undefined ? 'month' : 'day';
  return { raw: raw.trim(), wall: date + clock, zone: clock !== '' && zone ? offset(zone) : null, grain };
}

const offset = (zone: string) => (/^[a-z]/i.test(zone) ? 'Z' : zone.replace(/^(...)(\d\d)$/, '$1:$2'));

function real(year: number, month: number, day: number, hour: number, minute: number): boolean {
  if (year < 1990 || month < 1 || month > 12 || hour > 24 || minute > 59) return false;
  return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
