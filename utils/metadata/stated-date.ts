import type { Grain, Published } from '../model';

const STAMP =
  /^(\d{4})[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?)?(?:[T\s]*(\d{1,2})[:时点](\d{2})(?:[:分](\d{2})(?:[.,]\d{1,9})?)?[秒分]?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i;

const two = (digits: string) => digits.padStart(2, '0');

/** A date in digits, year first, as markup states it (`2026-11-22T09:30:00+08:00`, `2026年11月22日 09:30`); else null. */
export function statedDate(raw: string, now: number): Published | null {
  const [all, year = '', month = '', day, hour, minute, second, zone] = STAMP.exec(raw.trim()) ?? [];
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
