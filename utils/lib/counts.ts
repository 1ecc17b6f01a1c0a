import { dotsAreGroups, isLowerBound, NOTHING, onlyCountWords } from './count-words';
import { folded, plain } from './plain';
import { DIGITS, ODD_DIGITS, readDigits } from './printed-number';

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

interface Unit {
  form: RegExp;
  size: number;
  /** The languages that print it, where one is known. */
  only?: RegExp;
  /** The languages to which it means something else. */
  never?: RegExp;
  /** The languages in which it is believed with no word beside it. */
  alone?: RegExp;
}

/** Longest first where one starts another. */
const UNITS: Unit[] = [
  { form: /^[千천][万萬만]/, size: 1e7 },
  { form: /^[百백][万萬만]/, size: 1e6 },
  { form: /^百/, size: 100 },
  { form: /^(?:k|千|천|thousand|tausend|mila|tsd\.?|тыс(?:яч[аи]?)?\.?)/, size: 1e3 },
  { form: /^mil(?!\.)/, size: 1e3, only: /^(?:es|pt|gl)\b/, alone: /^(?:es|pt|gl)\b/ }, // 12 mil. is millions to Czechs, 12 mil to bloggers.
  { form: /^[万萬만]/, size: 1e4 },
  { form: /^w/, size: 1e4, alone: /^zh\b/ },
  { form: /^lakhs?/, size: 1e5 },
  {
    form: /^(?:millionen|millones|millions?|milh(?:ões|ão)|milion[ei]|mio\.?|mill\.?|mln\.?|миллион(?:а|ов)?|млн\.?)/,
    size: 1e6,
  },
  { form: /^mi(?! piace)/, size: 1e6, only: /^pt\b/, alone: /^pt\b/ },
  { form: /^m/, size: 1e6, never: /^(?:id|tr)\b/ },
  { form: /^crores?/, size: 1e7 },
  { form: /^cr/, size: 1e7, only: /^(?:en|hi)\b/, alone: /^(?:en-in|hi)\b/ },
  { form: /^[亿億억]/, size: 1e8 },
  {
    form: /^(?:billions?|bn|bilh(?:ões|ão)|milliard(?:en?|s)?|m[rl]d\.?|миллиард(?:а|ов)?|млрд\.?)/,
    size: 1e9,
  },
  { form: /^(?:md\.?|bi)/, size: 1e9, only: /^(?:fr|pt)\b/, alone: /^(?:fr|pt)\b/ },
  { form: /^b/, size: 1e9, never: /^tr\b/ },
];

/** A letter that may be something else: 3m minutes, 1.5 m metres, 6B, 65W watts. */
const DOUBTFUL = /^(?:m$| m|b$|B$|W$)/;

interface Printed {
  before: string;
  after: string;
  decimals: number;
  lang: string;
}

/** The unit straight after the digits, and what follows it; null where it may be another. */
function unitAfter({ before, after, decimals, lang }: Printed): { unit: number; rest: string } | null {
  const text = after.replace(/^\s/, '');
  for (const { form, size, only, never, alone } of UNITS) {
    const [name] = form.exec(text.toLowerCase()) ?? [];
    if (name === undefined) continue;
    const rest = text.slice(name.length);
    if (/[a-zа-я]\.?$/.test(name) && /^[\p{sc=Latin}\p{sc=Cyrl}]/u.test(rest)) continue;
    const beside = rest.startsWith('+') || rest.trim() !== '' || /\p{L}/u.test(before);
    const told = beside || (decimals > 0 && !after.startsWith(' '));
    if (never?.test(lang) || (only && lang !== '' && !only.test(lang))) return null;
    if (alone && !alone.test(lang) && !(name === 'w' ? told : beside)) return null;
    if (name.length === 1 && !told && DOUBTFUL.test(after.trimEnd())) return null;
    return { unit: size, rest };
  }
  return { unit: 1, rest: after };
}

/** 5 stars are a rating, 3位 is a place, 4K 视频 is how sharp it is. */
const NO_COUNT = /^[1-5] ?stars?$|^\d+ ?位$|^[48]k ?(?:视频|video)$/i;
/** Of a change, or of about so many. */
const SIGNED = /[+~]/;

/**
 * Reads a count as sites print it: 1.2万, 10万+, 1,234, 3M views, 2万人付款. Null where it is not certain to be one count:
 * other words or numbers beside it, a fraction, 1.234 without a language, a bare word that stands for zero.
 */
export function readCount(raw: string, { lang = null, cut = false }: CountOptions = {}): Count | null {
  // Most counts of a list are digits alone: they need no words and no language.
  if (/^\d{1,15}$/.test(raw)) return { raw, low: Number(raw), high: Number(raw) };
  if (raw.length > 120 || ODD_DIGITS.test(raw)) return null;
  const text = plain(raw).replace(/^[百千]?[万亿](?=\+)/, '1$&');
  const [found, ...others] = text.matchAll(DIGITS);
  if (!found) return NOTHING.test(folded(text)) ? { raw: raw.trim(), low: 0, high: 0 } : null;
  if (others.length > 0 || NO_COUNT.test(text)) return null;
  const before = folded(text.slice(0, found.index));
  const after = text.slice(found.index + found[0].length);
  const printed = readDigits(found[0], lang ?? (dotsAreGroups(folded(after)) ? 'es' : null));
  const { decimals = 0 } = printed ?? {};
  const unit = printed && unitAfter({ before, after, decimals, lang: (lang ?? '').toLowerCase() });
  if (!unit || SIGNED.test(before) || !onlyCountWords(before) || !onlyCountWords(folded(unit.rest)))
    return null;
  const step = unit.unit / 10 ** printed.decimals;
  const value = printed.digits * step;
  if (!Number.isInteger(step) || !Number.isSafeInteger(value)) return null;
  if (isLowerBound(before, unit.rest)) return { raw: raw.trim(), low: value, high: null };
  const half = Math.floor(step / 2);
  const low = cut ? value : Math.max(0, value - half);
  return { raw: raw.trim(), low, high: value + step - 1 - (cut === false ? half : 0) };
}
