import type { Metric, ReadingRead } from '../model';
import { BY_HAND } from './by-hand';
import { readCount } from './counts';
import { plain } from './plain';
import { readPrice } from './prices';

const PRICES: ReadonlySet<Metric> = new Set<Metric>([
  'price',
  'listPrice',
  'finalPrice',
  'memberPrice',
  'averageSpend',
  'deposit',
]);
const DECIMALS: ReadonlySet<Metric> = new Set<Metric>(['rating', 'score']);

/** Why what was typed is no reading. `currency`: the amount is clear, and whose money it is is not. */
export type TypedProblem = 'unclear' | 'currency';

/** Whether this metric is money, so that it is typed with its currency. */
function isPrice(metric: Metric): boolean {
  return PRICES.has(metric);
}

interface TypedOptions {
  /** How the platform shortens counts: see `PlatformMeta.cut`. */
  cut?: boolean | null;
}

/**
 * What somebody typed as it stands in a picture, read as a page's own text is: 10万+ proves ≥ 100,000, 1.2万 a range,
 * ¥99 a price in yuan. What may mean two things is refused, as it is on a page.
 */
export function readTyped(
  metric: Metric,
  typed: string,
  { cut = null }: TypedOptions = {},
): ReadingRead | { problem: TypedProblem } {
  const raw = plain(typed);
  const reading = (low: number, high: number | null, unit: string | null = null): ReadingRead => ({
    metric,
    raw,
    low,
    high,
    unit,
    from: BY_HAND,
    conflict: null,
    unverified: false,
  });
  if (isPrice(metric)) {
    const price = readPrice(raw, { currency: 'CNY', lang: 'zh' });
    if (price?.currency) return reading(price.amount, price.high ?? price.amount, price.currency);
    return { problem: price ? 'currency' : /^\d+(?:\.\d{1,2})?$/.test(raw) ? 'currency' : 'unclear' };
  }
  if (metric === 'goodRate') {
    const [, rate] = /^(\d{1,3}(?:\.\d{1,2})?)%$/.exec(raw) ?? [];
    return rate === undefined || Number(rate) > 100
      ? { problem: 'unclear' }
      : reading(Number(rate), Number(rate), '%');
  }
  if (DECIMALS.has(metric) && /^\d{1,6}\.\d{1,3}$/.test(raw)) return reading(Number(raw), Number(raw));
  const count = readCount(raw, { lang: 'zh', cut });
  if (!count || (metric === 'rank' && (count.low < 1 || count.low !== count.high))) {
    return { problem: 'unclear' };
  }
  return reading(count.low, count.high);
}
