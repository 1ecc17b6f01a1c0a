import type { Digest, DigestBrand, Mark } from '../../digest/digest';
import { BY_HAND } from '../../lib/by-hand';
import { formatAmount } from '../../lib/format-reading';
import type { Locale } from '../../model';
import type { Words } from '../../words';

/** The language that is spoken, and the digest that is told. */
export interface Telling {
  digest: Digest;
  locale: Locale;
  words: Words;
  /** Of a site by its id; a site with an address is told by that. */
  platformName: (id: string) => string;
}

/** A piece of a cell, the same for every format. `faint` is said in passing; `foreign` comes from a page or an operator. */
export type Piece =
  | { text: string }
  | { faint: string }
  | { foreign: string; link: string | null }
  | { brand: DigestBrand }
  | { mark: Mark };

/** A table of numbers as every format shows it; the first cell of a row names it. */
export interface NumberTable {
  key: string;
  title: string;
  head: string[];
  rows: Piece[][][];
  notes: string[];
}

/** More captures than this are counted in a cell; the appendix lists them all. */
const MOST_MARKS = 8;

/** The evidence of these captures, those of the week first; and that a person entered what one of them shows. */
export function marksOf(proof: readonly string[], { digest, words }: Telling): Piece[] {
  const marks = proof.flatMap((captureId) => digest.marks[captureId] ?? []);
  const shown = marks.slice(0, MOST_MARKS).map((mark) => ({ mark }));
  const left = marks.length - shown.length;
  return [
    ...(left > 0 ? [...shown, { faint: words.weekNumbers.more(left) }] : shown),
    ...(marks.some((mark) => isEntered(mark, digest)) ? [{ faint: words.manual.mark }] : []),
  ];
}

/** A capture that was entered by hand shows nothing else; what a page shows is never mixed with it. */
export function isEntered(mark: Mark, { evidence, earlier }: Pick<Digest, 'evidence' | 'earlier'>): boolean {
  const proof = 'evidence' in mark ? evidence[mark.evidence - 1] : earlier[mark.earlier - 1];
  return proof?.reader.id === BY_HAND;
}

/** A range in one piece: exact ones as they are, others from end to end: 1,200–1,299, ≥ 100,000. */
export function rangeText(
  { low, high }: { low: number; high: number | null },
  locale: Locale,
  unit: string | null = null,
): string {
  const from = formatAmount(low, unit, locale);
  if (low === high) return from;
  return high === null ? `≥ ${from}` : `${from}–${formatAmount(high, unit, locale)}`;
}

/** Rounded away from each other, to a hundredth: what is shown holds what is proved. */
export function timesText({ low, high }: { low: number; high: number | null }, locale: Locale): string {
  const round = (n: number, by: (n: number) => number) => by(n * 100) / 100;
  return rangeText(
    { low: round(low, Math.floor), high: high === null ? null : round(high, Math.ceil) },
    locale,
  );
}
