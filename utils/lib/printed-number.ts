/** A number as printed: `digits` without marks, of which the last `decimals` stand behind the decimal mark. */
export interface PrintedNumber {
  digits: number;
  decimals: number;
}

/** Digits with their group and decimal marks, within a plain text. The dot of `Rs.50` is the word's. */
export const DIGITS = /(?<!\d|\d[.,]|(?<!\p{L})[.,])(?<digits>\d(?:[\d.,'’ ]*\d)?|\.\d{1,2}(?!\d))/gu;

/** Digits that are no plain ones: a footnote's mark or a price's cents (12⁹⁹) would run into the number. */
export const ODD_DIGITS =
  /[\u00b2\u00b3\u00b9\u00bc-\u00be\u2070-\u2089\u2150-\u2189\u2460-\u249b\u24ea-\u24ff\u2776-\u2793]/;

const GROUPED = [
  /^(\d{1,3}(?:[ '’]\d{3})+)(?:[.,](\d+))?$/,
  /^(\d{1,3}(?:,\d{3})+)\.(\d+)$/,
  /^(\d{1,3}(?:\.\d{3})+),(\d+)$/,
  /^(\d{1,3}(?:,\d{3}){2,})()$/,
  /^(\d{1,3}(?:\.\d{3}){2,})()$/,
  /^(\d{1,2}(?:,\d{2})+,\d{3})(?:\.(\d+))?$/, // Indian groups: 1,23,456
  /^(\d+)()$/,
  /^(0|\d{4,})[.,](\d+)$/,
  /^()\.(\d+)$/,
];

/** The decimal mark that a language prints; null where none is known. */
function decimalMark(lang: string | null): string | null {
  try {
    return lang ? (0.5).toLocaleString(lang).charAt(1) : null;
  } catch {
    return null;
  }
}

function number(whole: string, fraction: string): PrintedNumber | null {
  const digits = Number(whole.replace(/\D/g, '') + fraction);
  return Number.isSafeInteger(digits) ? { digits, decimals: fraction.length } : null;
}

/**
 * Reads printed digits. `1.234` may be 1234 or 1.234: decided by the language, else null; `1,234` without a language
 * is 1234, as nearly everybody prints it. Null for what is no number: 1.2.3, 12 34.
 */
export function readDigits(text: string, lang: string | null): PrintedNumber | null {
  for (const form of GROUPED) {
    const [all, whole = '', fraction = ''] = form.exec(text) ?? [];
    if (all !== undefined) return number(whole, fraction);
  }
  const [all, whole = '', mark = '', fraction = ''] = /^(\d{1,3})([.,])(\d+)$/.exec(text) ?? [];
  if (all === undefined) return null;
  if (fraction.length !== 3) return number(whole, fraction);
  const decimal = decimalMark(lang);
  if (decimal === mark) return number(whole, fraction);
  return decimal !== null || mark === ',' ? number(whole + fraction, '') : null;
}
