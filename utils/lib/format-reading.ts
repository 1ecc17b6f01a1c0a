import type { Locale } from '../model';
import { DAY, HOUR, MINUTE } from './wall-time';

/** What is shown of a number and of what it may stand for. */
export interface ShownReading {
  raw: string;
  low: number;
  high: number | null;
  unit: string | null;
}

const TAGS: Record<Locale, string> = { en: 'en-US', zh: 'zh-CN' };
const SIGNS: Readonly<Record<string, string>> = {
  CNY: '¥',
  USD: '$',
  EUR: '€',
  GBP: '£',
  JPY: 'JP¥',
  '%': '',
};

/** One number with separators and its unit: 76,091 · ¥99.5 · 98%. */
export function formatAmount(amount: number, unit: string | null, locale: Locale): string {
  const digits = amount.toLocaleString(TAGS[locale], { maximumFractionDigits: 3 });
  if (unit === null) return digits;
  if (unit === '%') return `${digits}%`;
  const sign = SIGNS[unit] ?? (unit.length > 1 ? `${unit} ` : unit);
  return `${sign}${digits}`;
}

/** The number in what a page prints, without the words beside it: 76K of “76K Followers”. */
const NUMBER =
  /[¥￥$€£]?\s?\d[\d.,'’\u00a0\u202f]*(?:\s?(?:[KMBkmbwW]\b|[千万萬亿億천만억]))?(?:\s?[-–~]\s?[¥￥$€£]?\d[\d.,]*)?\+?/u;

/** A reading in one piece: exact ones in full, others as the page shortened them. */
export function formatReading({ raw, low, high, unit }: ShownReading, locale: Locale): string {
  return low === high ? formatAmount(low, unit, locale) : (NUMBER.exec(raw)?.[0].trim() ?? raw);
}

/** What a shortened number stands for: 18,000–18,999, ≥ 100,000; null where it is exact. */
export function formatRange({ low, high, unit }: ShownReading, locale: Locale): string | null {
  if (low === high) return null;
  const from = formatAmount(low, unit, locale);
  return high === null ? `≥ ${from}` : `${from}–${formatAmount(high, unit, locale)}`;
}

/** A difference with its sign: +3, −300, +1–1,999, ≥ +1. Null where not even its sign is proved. */
export function formatChange(
  { low, high }: { low: number | null; high: number | null },
  unit: string | null,
  locale: Locale,
): string | null {
  const size = (n: number) => formatAmount(Math.abs(n), unit, locale);
  if (low !== null && low > 0) {
    if (high === null) return `≥ +${size(low)}`;
    return low === high ? `+${size(low)}` : `+${size(low)}–${size(high)}`;
  }
  if (high !== null && high < 0) {
    if (low === null) return `≤ −${size(high)}`;
    return low === high ? `−${size(low)}` : `−${size(high)}–${size(low)}`;
  }
  return null;
}

/** A round number beside an axis: 12,000 · 1.2M, 120万 · ¥99. Exact, since only round ones stand there. */
export function formatLevel(value: number, unit: string | null, locale: Locale): string {
  if (unit !== null || Math.abs(value) < 100_000) return formatAmount(value, unit, locale);
  return value.toLocaleString(TAGS[locale], { notation: 'compact', maximumFractionDigits: 3 });
}

/** How long something took, in words of its largest unit, to one decimal below ten: < 1 min, 40 min, 3.5 h, 12 days. */
export function formatSpan(
  ms: number,
  words: Record<'minutes' | 'hours' | 'days', (count: string) => string>,
): string {
  if (ms < MINUTE) return words.minutes('< 1');
  const [unit, size] =
    ms < HOUR
      ? (['minutes', MINUTE] as const)
      : ms < 2 * DAY
        ? (['hours', HOUR] as const)
        : (['days', DAY] as const);
  const count = ms / size;
  return words[unit](String(count < 10 ? Number(count.toFixed(1)) : Math.round(count)));
}
