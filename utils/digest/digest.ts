/**
 * A digest as plain data: one ISO week of captures, the same in every language. Every count names the list it
 * counts by the key of that list; exporters make anchors of the keys. Times are epoch milliseconds.
 */
import type { Metric, PartialReason, Placement, Published, Role, Scope, SubjectKind } from '../model';
import type { BestPost, FollowerRow, Mark, PriceRow, WeekNumbers } from './week-numbers';

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

/** A note and the capture it was written on. */
export interface EntryNote {
  text: string;
  evidence: number;
}

/** The newest number of one metric that an entry's captures show; `high` null is open. Only what a real page has proved. */
export interface EntryReading {
  metric: Metric;
  raw: string;
  low: number;
  high: number | null;
  unit: string | null;
  /** A person entered it; absent: a page showed it. */
  byHand?: true;
  evidence: number;
  /** Null where nothing comparable was read before the week. */
  change: EntryChange | null;
}

/** What became of a number since its newest reading from before the week: everything that both readings allow. */
export interface EntryChange {
  /** Null is open to that side. */
  low: number | null;
  high: number | null;
  direction: 'up' | 'down' | 'same' | 'unproved';
  /** Number of the earlier evidence, and when that was captured, on its own clock. */
  earlier: number;
  at: number;
  zone: string;
}

/** A picture by its hash, with the hash of its small twin if there is one. Device pixels. */
export interface DigestPicture {
  evidence: number;
  hash: string;
  thumbnail: string | null;
  width: number;
  height: number;
  /** It is shown with what its operator drew on it, and how large that is. Absent: as it was taken. */
  marked?: { captureId: string; at: number; width: number; height: number };
}

/** One page, however often it was captured; its newest capture speaks. Selections, links and images stand alone. */
export interface Entry {
  key: string;
  scope: Scope;
  /** '' where the page had none. */
  title: string;
  /** Only http, https and mailto; null where there is no such address. */
  link: string | null;
  site: string;
  author: string | null;
  published: Published | null;
  excerpt: string;
  tags: string[];
  notes: EntryNote[];
  /** The most telling ones first; none where the page is about no subject that has numbers. */
  readings: EntryReading[];
  partial: PartialReason[];
  picture: DigestPicture | null;
  /** Evidence numbers, newest first; never empty. */
  sightings: number[];
}

export interface Group {
  key: string;
  column: Column;
  captures: number;
  entries: Entry[];
}

/** A post or product that the brand's captured pages list; one line. */
export interface ListedRow {
  kind: SubjectKind;
  title: string;
  link: string | null;
  /** The name of its account or shop; '' where unknown. */
  channel: string;
  published: Published | null;
  placement: Placement | null;
  /** First seen in this week. */
  isNew: boolean;
  readings: EntryReading[];
  /** Evidence numbers, newest first; never empty. */
  sightings: number[];
}

/** What the captured pages list of a brand: what is new or changed for certain; the rest is only counted. */
export interface ListedTable {
  key: string;
  rows: ListedRow[];
  /** New or changed ones that found no place. */
  left: number;
  /** Seen before, and nothing changed that could be proved. */
  known: number;
}

export interface Section {
  key: string;
  brand: DigestBrand | null;
  tally: Tally;
  /** Key of the list that `tally.before` counts. */
  listBefore: string;
  groups: Group[];
  listed: ListedTable | null;
}

export interface TagCount {
  tag: string;
  evidence: number[];
}

/** One capture of the week; evidence number n is element n − 1, oldest first, so that later captures do not renumber. */
export interface Evidence {
  number: number;
  captureId: string;
  /** Live reading saw it: it has no picture, and no entry. */
  live: boolean;
  /** Key of the entry that shows it, else of the table. */
  entry: string;
  at: number;
  zone: string;
  title: string;
  url: string;
  link: string | null;
  site: string;
  scope: Scope;
  reader: { id: string; version: number };
  partial: PartialReason[];
  picture: DigestPicture | null;
}

/** A capture from before the week that proves what a number has changed from. */
export interface Earlier extends Before {
  /** From 1; shown so that it cannot be taken for the week's own evidence. */
  number: number;
  reader: { id: string; version: number };
  /** SHA-256 of its picture; null where there is none. */
  hash: string | null;
}

/** A capture of the week before, named only because it was counted. */
export interface Before {
  at: number;
  zone: string;
  title: string;
  url: string;
  link: string | null;
}

export interface BeforeGroup {
  key: string;
  column: Column;
  captures: Before[];
}

export interface BeforeSection {
  key: string;
  brand: DigestBrand | null;
  captures: number;
  groups: BeforeGroup[];
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
