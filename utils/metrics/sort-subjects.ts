import type { Metric } from '../model';
import type { Range } from './change';

/**
 * What a list is sorted by: a metric, or how its rows came (`listed`), when they were published or last seen, their
 * name.
 */
export type SortKey = Metric | 'listed' | 'name' | 'published' | 'seen';

export interface Sorting {
  by: SortKey;
  /** Largest, newest first. */
  down: boolean;
}

/** What can be sorted. */
export interface Sortable {
  name: string;
  /** Wall clock of any grain, '' where unknown. */
  publishedAt: string;
  /** Epoch milliseconds. */
  seenAt: number;
  readings: Partial<Record<Metric, Range & { unit: string | null }>>;
}

/**
 * Rows by a metric or by what else they show; what has no value comes last either way, rows that are equal stay as they
 * were. Shortened numbers go by what they prove at least, then at most (10万+ has no end); prices in one currency stand
 * together, since no order holds between two.
 */
export function sortSubjects<T extends Sortable>(rows: readonly T[], { by, down }: Sorting): T[] {
  const sign = down ? -1 : 1;
  if (by === 'listed') return down ? [...rows].reverse() : [...rows];
  if (by === 'name') return [...rows].sort((a, b) => sign * a.name.localeCompare(b.name));
  if (by === 'seen') return [...rows].sort((a, b) => sign * (a.seenAt - b.seenAt));
  if (by === 'published') {
    const [dated, undated] = parted(rows, ({ publishedAt }) => publishedAt !== '');
    return [...dated.sort((a, b) => sign * compareText(a.publishedAt, b.publishedAt)), ...undated];
  }
  const [read, unread] = parted(rows, ({ readings }) => readings[by] !== undefined);
  return [
    ...read.sort((a, b) => {
      const [x, y] = [a.readings[by], b.readings[by]];
      return x && y ? compareText(x.unit ?? '', y.unit ?? '') || sign * compareRanges(x, y) : 0;
    }),
    ...unread,
  ];
}

/** The way a click on a column's head sorts: numbers and times from the top, names from A; again, the other way round. */
export function nextSorting(now: Sorting, by: SortKey): Sorting {
  return { by, down: now.by === by ? !now.down : by !== 'name' && by !== 'listed' };
}

function compareRanges(a: Range, b: Range): number {
  return a.low - b.low || compareEnds(a.high ?? Number.POSITIVE_INFINITY, b.high ?? Number.POSITIVE_INFINITY);
}

/** Not by difference: infinity less infinity is no number. */
function compareEnds(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function parted<T>(rows: readonly T[], isFirst: (row: T) => boolean): [T[], T[]] {
  return [rows.filter(isFirst), rows.filter((row) => !isFirst(row))];
}
