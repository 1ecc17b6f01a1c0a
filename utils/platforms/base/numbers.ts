import { readCount } from '../../lib/counts';
import type { ReadingRead } from '../../model';
import type { Part, Seen, Try } from './part';

/** A number as one part of a page gives it; the metric's name is given by whoever asks. */
export type NumberRead = Omit<ReadingRead, 'metric' | 'unverified'>;
export type ReadNumber = (part: Part) => NumberRead | null;

interface More {
  /** What the markup of this very subject states: kept where it lies in the range that is shown. */
  exact?: readonly Try[];
  /** The bare word that the site prints for zero, where a real page proved it. */
  zero?: RegExp;
}

/**
 * A count. What is shown decides; an exact value from the subject's own markup is kept only inside the range that is
 * shown, else as a conflict. Without anything shown the exact value stands alone.
 */
/* @__NO_SIDE_EFFECTS__ */
export function count(shown: readonly Try[], { exact = [], zero }: More = {}): ReadNumber {
  return (part) => {
    const { cut = null } = part.look.meta;
    const seen = firstOf(shown, part, (raw) => {
      if (zero?.test(raw)) return { raw, low: 0, high: 0 };
      return readCount(raw, { lang: part.look.lang, cut });
    });
    return withExact(seen, firstOf(exact, part, exactCount));
  };
}

export interface Counted {
  raw: string;
  low: number;
  high: number | null;
}

type Found = Counted & Pick<Seen, 'from'>;

export function firstOf(
  tries: readonly Try[],
  part: Part,
  read: (raw: string) => Counted | null,
): Found | undefined {
  for (const find of tries) {
    const seen = find(part);
    const counted = seen && read(seen.value);
    if (seen && counted) return { ...counted, raw: seen.value, from: seen.from };
  }
  return undefined;
}

export function withExact(seen: Found | undefined, stated: Found | undefined): NumberRead | null {
  if (!seen) return stated ? { ...stated, unit: null, conflict: null } : null;
  if (!stated) return { ...seen, unit: null, conflict: null };
  const inside = stated.low >= seen.low && (seen.high === null || stated.low <= seen.high);
  if (!inside) return { ...seen, unit: null, conflict: stated.raw };
  return {
    ...seen,
    low: stated.low,
    high: stated.low,
    from: `${seen.from} + ${stated.from}`,
    unit: null,
    conflict: null,
  };
}

/** Whole numbers in groups, in the manner of every language. */
const GROUPED = /^(?:\d{1,3}([.,'’ \u00a0\u202f])\d{3}(?:\1\d{3})*|\d{1,2}(?:,\d{2})+,\d{3})$/;

export function exactCount(raw: string): Counted | null {
  const digits = GROUPED.test(raw) ? raw.replace(/\D/g, '') : raw;
  const value = Number(digits);
  return /^\d{1,15}$/.test(digits) ? { raw, low: value, high: value } : null;
}
