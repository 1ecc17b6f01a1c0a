import { currencyOf, MONEY } from './currency';
import { plain } from './plain';
import { isAlone, isOtherSum } from './price-words';
import { ODD_DIGITS, readDigits } from './printed-number';

/** A price as shown. `currency`: ISO code, a bare `$`, `¥`, `kr` where it is not said whose, or null. `high` ends a span. */
export interface Price {
  raw: string;
  amount: number;
  currency: string | null;
  high?: number;
}

export interface PriceOptions {
  /** The page's own currency, ISO, or that of its country (`homeCurrency`): says whose a bare $ or ¥ is. */
  currency?: string | null;
  lang?: string | null;
}

const DOTS_ARE_DECIMAL = /^(?:[$¥£]|USD|GBP|CNY|HKD|TWD|AUD|CAD|NZD|SGD|JPY|INR|KWD|BHD|OMR|JOD|TND)$/;
const SPAN = /^\s*(?:[-–—~～至到]|to|à|bis|a)\s*$/i;
/** A mark that stands at no digit, and so changes no number: 12,99 €¹. */
const FOOTNOTE = /(?<![\d.,])[¹²³](?!\s?\d)/g;
const MOST_WORDS = 40;

interface Amount {
  value: number;
  code: string | null;
  /** Printed with cents: likely to be money even without a currency. */
  cents: boolean;
}

/** One printed amount; null where its digits or its currency may mean two things. */
function amountOf(
  match: RegExpMatchArray,
  laterWan: string | undefined,
  { currency = null, lang = null }: PriceOptions,
): Amount | null {
  const { left = '', digits = '', right = '' } = match.groups ?? {};
  const wan = match.groups?.['wan'] ?? laterWan;
  const code = currencyOf(`${left} ${right}`, currency);
  // 1.299 € is a thousand: prices have no third decimal, and where € is printed so, dots part thousands.
  const thousand = code !== null && !DOTS_ARE_DECIMAL.test(code) && /^[1-9]\d{0,2}\.\d{3}$/.test(digits);
  const printed = thousand ? readDigits(digits.replace('.', ''), null) : readDigits(digits, lang);
  if (code === 'unsure' || !printed || (printed.decimals > 2 && wan === undefined)) return null;
  const value = (printed.digits * (wan === undefined ? 1 : 10_000)) / 10 ** printed.decimals;
  return { value, code, cents: printed.decimals > 0 };
}

/** The currency of a span such as 9.9-19.9 or $45 – $70; undefined where the two are none, as in 3-5. */
function spanCurrency(low: Amount, high: Amount, between: string): string | null | undefined {
  const codes = new Set([low.code, high.code].filter((code) => code !== null));
  const money = codes.size === 1 || (codes.size === 0 && low.cents && high.cents);
  return SPAN.test(between) && high.value > low.value && money ? ([...codes][0] ?? null) : undefined;
}

/**
 * Reads what one thing costs: ¥99, 9.9元, US$1,299.00, 1.299,00 €, 1.2万元, 9.9-19.9. Null where it is not certain: two
 * prices side by side (no guess at which is struck through), a saving, a threshold, 1.234 that may be either.
 */
export function readPrice(raw: string, options: PriceOptions = {}): Price | null {
  if (raw.length > 120) return null;
  const unmarked = raw.replace(FOOTNOTE, '');
  if (ODD_DIGITS.test(unmarked)) return null;
  const text = plain(unmarked)
    .replace(/\([^()]*\)/g, ' ')
    .trim();
  const matches = [...text.matchAll(MONEY())];
  const [first, last] = [matches[0], matches.at(-1)];
  const wan = last?.groups?.['wan']; // 12.98-15.98万: of both
  const [low, high] = matches.map((match) => amountOf(match, wan, options));
  if (!low || !first || !last || high === null || matches.length > 2) return null;
  const end = first.index + first[0].length;
  const currency = high ? spanCurrency(low, high, text.slice(end, last.index)) : low.code;
  const after = text.slice(last.index + last[0].length);
  const before = text.slice(0, first.index);
  const words = `${before} ${after}`;
  const bare = currency === null && !isAlone(words);
  if (currency === undefined || bare || words.length > MOST_WORDS || isOtherSum(text, before, after))
    return null;
  return { raw: raw.trim(), amount: low.value, currency, ...(high && { high: high.value }) };
}
