import { once } from './once';
import { DIGITS } from './printed-number';

/** Known by their codes alone. No code that is a word or a brand as well: CUP, AMD. */
const CODES = 'AED SAR SEK NOK DKK ARS CLP COP KWD QAR BHD OMR JOD EGP KES KZT PKR'.split(' ');

/**
 * How currencies are written besides their codes, most telling first. `$`, `¥` and `kr` are used by several countries and
 * stay as they are.
 */
const WRITTEN: Readonly<Record<string, string>> = {
  CNY: 'CN¥|RMB|人民币',
  USD: 'US\\s?\\$|\\$\\s?US|U\\.S\\.\\s?\\$?|美元|美金',
  HKD: 'HK\\s?\\$|港元|港币',
  TWD: 'NT\\s?\\$|新台币|新臺幣|台币',
  AUD: 'AU?\\s?\\$|澳元',
  CAD: 'C(?:A[DN]?)?\\s?\\$',
  NZD: 'NZ\\s?\\$',
  SGD: 'S\\$|新加坡元',
  BRL: 'R\\$',
  MXN: 'MX\\$',
  JPY: 'JP¥|円|日元|[Yy]en',
  KRW: '₩|원|韩元',
  EUR: '€|[Ee]uros?|欧元',
  GBP: '£|英镑',
  INR: '₹|Rs\\.?',
  RUB: '₽|руб(?:лей|ля|ль)?\\.?|[рР]\\.?',
  UAH: '₴|грн\\.?',
  PLN: 'zł',
  CZK: 'Kč',
  CHF: 'SFr\\.?',
  TRY: '₺|TL',
  VND: '₫|VNĐ|đ',
  THB: '฿|บาท',
  MYR: 'RM',
  IDR: 'Rp\\.?',
  PHP: '₱',
  ILS: '₪',
  HUF: 'Ft',
  RON: 'lei|LEI',
  BGN: 'лв\\.?',
  ZAR: 'R',
  NGN: '₦',
  PEN: 'S/',
  $: '\\$',
  '¥': '¥',
  kr: '[Kk]r\\.?',
  元: '元|圆',
};

/** In small letters some of them are words. */
const IN_SMALL = /(?<=^|\|)(?!TRY|COP|PEN)[A-Z]{3}(?=$|\|)/g;

const FORMS = [
  ...Object.entries(WRITTEN).map(
    ([code, forms]) => [code, /^[A-Z]/.test(code) ? `${forms}|${code}` : forms] as const,
  ),
  ...CODES.map((code) => [code, code] as const),
].map(([code, forms]) => [code, forms.replace(IN_SMALL, (iso) => `${iso}|${iso.toLowerCase()}`)] as const);
const NAMES = FORMS.map(([, forms]) => forms).join('|');

/**
 * One printed amount of a plain text with its currency on either side: groups `left`, `digits`, `wan` (ten thousand),
 * `right`. A mark between two numbers belongs to the second.
 */
export const MONEY = once(
  () =>
    new RegExp(
      `(?<left>(?<![\\p{sc=Latin}\\p{sc=Cyrl}])(?:(?:${NAMES})\\s?){0,2}:?\\s?)${DIGITS.source}(?:[,.](?:-{1,2}|–)(?!\\d))?(?:\\s?(?<wan>[万萬]))?(?:\\s?(?<right>(?:${NAMES})(?![\\p{sc=Latin}\\p{sc=Cyrl}])(?!\\s?[\\d.])))?`,
      'gu',
    ),
);

/** Marks that several currencies share: who prints them. */
const USERS: Record<string, string[]> = {
  $: ['USD', 'AUD', 'CAD', 'HKD', 'TWD', 'NZD', 'SGD', 'MXN', 'ARS', 'CLP', 'COP'],
  '¥': ['CNY', 'JPY'],
  元: ['CNY', 'TWD', 'HKD'],
  kr: ['SEK', 'NOK', 'DKK'],
};

/** The money of those who write a language, where its sign is shared and no country is named. */
const HOME: [RegExp, string][] = [
  [/^zh(?!-Hant)/i, 'CNY'],
  [/^ja/i, 'JPY'],
  [/^sv/i, 'SEK'],
  [/^(?:nb|no|nn)/i, 'NOK'],
  [/^da/i, 'DKK'],
];

/** The currency to assume for a shared sign on a page of that language; null where the tag names no country. */
export function homeCurrency(lang: string | null): string | null {
  const tag = lang ?? '';
  const country = /-([a-z]{2})$/i.exec(tag)?.[1]?.toUpperCase();
  const dollars = country && USERS['$']?.find((code) => code.startsWith(country));
  return (dollars || HOME.find(([form]) => form.test(tag))?.[1]) ?? null;
}

const ONE = once(() => FORMS.map(([code, forms]) => [code, new RegExp(`^(?:${forms})[\\s:]*`)] as const));

function codesIn(text: string): string[] {
  for (const [code, form] of ONE()) {
    const match = form.exec(text)?.[0];
    if (match) return [code, ...codesIn(text.slice(match.length))];
  }
  return [];
}

/**
 * The currency that the marks around an amount name: an ISO code; `$`, `¥` or `kr` where it is not said whose; null
 * where there is no mark; 'unsure' where the marks disagree. `hint`: the page's own currency.
 */
export function currencyOf(marks: string, hint: string | null): string | null {
  const codes = [...new Set(codesIn(marks.replace(/^[\s:]+/, '')))];
  const sure = codes.filter((code) => !(code in USERS));
  const [mark, ...marksToo] = codes.filter((code) => code in USERS);
  const users = USERS[mark ?? ''] ?? [];
  if (sure.length > 1) return 'unsure';
  if (marksToo.length > 0)
    return sure.length === 0 && codes.every((code) => /[¥元]/.test(code)) ? 'CNY' : 'unsure';
  if (mark === undefined) return sure[0] ?? null;
  if (sure[0] !== undefined) return users.includes(sure[0]) ? sure[0] : 'unsure';
  if (hint !== null && users.includes(hint)) return hint;
  return mark === '元' ? 'CNY' : mark;
}
