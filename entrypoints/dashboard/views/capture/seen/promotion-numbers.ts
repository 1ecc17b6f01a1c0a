import { formatAmount } from '../../../../../utils/lib/format-reading';
import type { Locale, Promotion } from '../../../../../utils/model';
import type { Words } from '../../../../../utils/words';

/** Pieces bought and given, a deposit and its worth, the price of a second item: the printed text alone says which. */
const TOLD_BY_TEXT = new Set(['买赠', '预售定金', '第二件优惠', '第二件半价']);

/** What was understood of a promotion's numbers, each with its unit: 8 of 8折 is no sum, and a sum has its currency. */
export function promotionNumbers(
  { raw, mechanic, threshold, value }: Promotion,
  /** The currency of the page's prices; null where it shows none. */
  currency: string | null,
  words: Words['promotions'],
  locale: Locale,
): string[] {
  if (TOLD_BY_TEXT.has(mechanic)) return [];
  const unit = /[$£€]/.exec(raw)?.[0] ?? (/[元块¥￥]/.test(raw) ? 'CNY' : currency);
  const from = threshold === null ? [] : [words.threshold(formatAmount(threshold, unit, locale))];
  if (value === null) return from;
  if (raw.includes('折')) return [...from, words.tenths(value)];
  return [...from, words.value(formatAmount(value, raw.includes('%') ? '%' : unit, locale))];
}
