/** What a number that was shown may stand for. */
export interface Amount {
  low: number;
  high: number;
}

const UNITS: Readonly<Record<string, number>> = {
  千: 1e3,
  k: 1e3,
  万: 1e4,
  萬: 1e4,
  w: 1e4,
  m: 1e6,
  百万: 1e6,
  亿: 1e8,
  億: 1e8,
  b: 1e9,
};

const NUMBER = /(\d[\d,]*)(?:\.(\d+))?\s*(百万|[千万萬亿億]|[kwmb](?![a-z]))?\s*(\+)?/gi;

/** Every number in a text with all that it may stand for, rounded or cut off: 1.2万 is 11,500 to 12,999. */
export function amountsIn(text: string): Amount[] {
  return [...text.normalize('NFKC').matchAll(NUMBER)].map(([, whole = '', part = '', unit, open]) => {
    const value = Number(`${whole.replaceAll(',', '')}.${part}`);
    const size = UNITS[unit?.toLowerCase() ?? ''] ?? 1;
    if (size === 1) return { low: value, high: open ? Number.POSITIVE_INFINITY : value };
    const step = size / 10 ** part.length;
    return {
      low: value * size - step / 2,
      high: open ? Number.POSITIVE_INFINITY : value * size + step - 1,
    };
  });
}

/** Whether a range of numbers may be one that was hidden. `null` upwards is open. */
export function isHidden(amounts: readonly Amount[], low: number, high: number | null): boolean {
  return amounts.some((hidden) => low <= hidden.high && (high ?? low) >= hidden.low);
}
