import { dotsAreGroups, isLowerBound, onlyCountWords } from './count-words';
import { folded, plain } from './plain';
import { DIGITS, readDigits } from './printed-number';

/** A count as shown, and the whole numbers that it may stand for. `high` is null where it is open: 10万+. */
export interface Count {
  raw: string;
  low: number;
  high: number | null;
}

export interface CountOptions {
  /** The page's language: whether 1.234 is a thousand. */
  lang?: string | null;
  /** The site cuts off instead of rounding: 1.2万 is 12,000 to 12,999. Null where that is not known: 11,500 to 12,999. */
  cut?: boolean | null;
}

const UNITS: [RegExp, number][] = [
  [/^(?:k|千|천|thousand|tsd\.?|mil|тыс\.?)/, 1e3],
  [/^(?:[w万萬만])/, 1e4],
  [/^(?:lakhs?)/, 1e5],
  [/^(?:millions?|mio\.?|mill\.?|mln\.?|mi|m|млн\.?)/, 1e6],
  [/^(?:crores?)/, 1e7],
  [/^(?:[亿億억])/, 1e8],
  [/^(?:billions?|mrd\.?|md\.?|b|млрд\.?)/, 1e9],
];

/** The unit straight after the digits, and what follows it. A single letter may mean something else: 3w weeks, 3m minutes. */
function unitAfter(
  after: string,
  decimals: number,
  lang: string | null,
): { unit: number; rest: string } | null {
  const text = after.replace(/^\s/, '');
  for (const [form, unit] of UNITS) {
    const [name] = form.exec(text.toLowerCase()) ?? [];
    if (
      name === undefined ||
      (/[a-zа-я]\.?$/.test(name) && /^\p{Script=Latin}|^\p{Script=Cyrillic}/u.test(text.slice(name.length)))
    )
      continue;
    const rest = text.slice(name.length);
    const told = decimals > 0 || rest.startsWith('+') || rest.trim() !== '';
    if (name === 'w' && !told && !/^zh\b/i.test(lang ?? '')) return null;
    if (/^[mbB]/.test(text) && name.length === 1 && !told) return null;
    return { unit, rest };
  }
  return { unit: 1, rest: after };
}

/**
 * Reads a count as sites print it: 1.2万, 10万+, 1,234, 3M views, 2万人付款. Null where it is not certain to be one count:
 * other words or numbers beside it, a fraction, 1.234 without a language, a bare word that stands for zero.
 */
export function readCount(raw: string, { lang = null, cut = false }: CountOptions = {}): Count | null {
  if (raw.length > 120) return null;
  const text = plain(raw);
  const [found, ...others] = text.matchAll(DIGITS);
  if (!found || others.length > 0) return null;
  const before = folded(text.slice(0, found.index));
  const after = text.slice(found.index + found[0].length);
  const printed = readDigits(found[0], lang ?? (dotsAreGroups(folded(after)) ? 'es' : null));
  const unit = printed && unitAfter(after, printed.decimals, lang);
  if (!unit || !onlyCountWords(before) || !onlyCountWords(folded(unit.rest))) return null;
  const step = unit.unit / 10 ** printed.decimals;
  const value = printed.digits * step;
  if (!Number.isInteger(step) || !Number.isSafeInteger(value)) return null;
  if (isLowerBound(before, unit.rest)) return { raw: raw.trim(), low: value, high: null };
  const half = Math.floor(step / 2);
  const low = cut ? value : Math.max(0, value - half);
  return { raw: raw.trim(), low, high: value + step - 1 - (cut === false ? half : 0) };
}
