/**
 * A digest as plain data: one ISO week of captures, the same in every language. Every count names the list it
 * counts by the key of that list; exporters make anchors of the keys. Times are epoch milliseconds.
 */
import type { Metric, Role } from '../model';
import type { BeforeSection, Earlier, Evidence } from './proof';
import type { Section } from './shown';
import type { BestPost, FollowerRow, Mark, PriceRow, WeekNumbers } from './week-numbers';

export type * from './proof';
export type * from './shown';
export type * from './week-numbers';

/** Captures of ours in this week and in the week before: never the output of whoever was captured. */
export interface Tally {
  now: number;
  before: number;
}

/** A line of text with its evidence in place; `null` stands for a capture that is gone. */
export type Span = string | { evidence: number | null };

/** What the week means: the operator's words; until there are any, notes from the captures and what numbers prove. */
export type Takeaway =
  | { kind: 'words'; spans: Span[] }
  | { kind: 'note'; brand: string | null; note: string; evidence: number }
  | { kind: 'best'; post: BestPost; metric: Metric; list: string; evidence: number }
  | { kind: 'followers'; row: FollowerRow; list: string; evidence: number }
  | { kind: 'price'; row: PriceRow; list: string; evidence: number };

/** What was counted. Always computed, never frozen into the operator's words, since a running week goes on. */
export type Fact =
  | { kind: 'tally'; brands: { name: string; tally: Tally; list: string; listBefore: string }[] }
  | { kind: 'not-observed'; brands: string[] };

/** A column of the coverage: the brand's own domains, one site, or the rest of `sites` sites. */
export type Column =
  | { kind: 'own-domain' }
  | { kind: 'site'; site: string }
  | { kind: 'other'; sites: number };

export interface DigestBrand {
  name: string;
  role: Role;
  /** #rrggbb, always. */
  color: string;
}

/** One brand at one column; `now` 0 means not observed, which is not the same as unchanged. */
export interface Cell extends Tally {
  /** The newest capture of the week, null where there is none. */
  lastAt: number | null;
  /** Keys of the lists that `now` and `before` count; meaningless where the count is 0. */
  list: string;
  listBefore: string;
}

/** `brand` null: captures that belong to no brand. */
export interface CoverageRow extends Tally {
  brand: DigestBrand | null;
  list: string;
  listBefore: string;
  /** null: no capture could stand there, or (for captures of nobody) none does. */
  cells: (Cell | null)[];
}

export interface TagCount {
  tag: string;
  evidence: number[];
}

export interface Digest {
  /** ISO week, `2026-W47`. */
  week: string;
  zone: string;
  /** Half-open. */
  from: number;
  to: number;
  madeAt: number;
  captures: Tally;
  /** Posts that live reading saw in this week, each look counted: seen, not pictured, and none of our captures. */
  observed: number;
  /** True while the operator wrote nothing and the takeaways are drafted. */
  drafted: boolean;
  takeaways: Takeaway[];
  facts: Fact[];
  columns: Column[];
  coverage: CoverageRow[];
  numbers: WeekNumbers;
  /** By capture id, which evidence each capture is that proves one of `numbers`. */
  marks: Readonly<Record<string, Mark>>;
  sections: Section[];
  tags: TagCount[];
  evidence: Evidence[];
  earlier: Earlier[];
  before: BeforeSection[];
}
