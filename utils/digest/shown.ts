/** What a digest shows of each brand: its pages, and what they list. Types only. */
import type { Revisited } from '../metrics/edits';
import type { Metric, PartialReason, Placement, Published, Scope, SubjectKind } from '../model';
import type { Column, DigestBrand, Tally } from './digest';

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
  /** It is shown with a band below it. Absent: without. */
  stamped?: { captureId: string };
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
  /** That what it is about was edited or is gone; null where nothing is known of either. */
  revisited: Revisited | null;
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
