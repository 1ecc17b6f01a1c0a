/**
 * What the week's numbers prove across brands, as plain data. Only what a real page or the operator has proved is here.
 * Captures that prove a number are named by their ids; `Digest.marks` says which evidence each is.
 */
import type { Revisited } from '../metrics/edits';
import type { AgainstOwn } from '../metrics/own-median';
import type { PriceTerm } from '../metrics/price-steps';
import type { Metric, Published } from '../model';
import type { DigestBrand } from './digest';

/** A range with the captures that prove it; `high` null is open. */
export interface ProvedRange {
  low: number;
  high: number | null;
  proof: string[];
}

/** A place by ranges: at best and at worst; the same where the order is proved. */
export interface Place {
  best: number;
  worst: number;
  /** How many posts were ranked. */
  of: number;
}

/** How fast a post's number moved in the week, on average between two sightings. Ends may be open. */
export interface Pace extends Place {
  low: number | null;
  high: number | null;
  per: 'hour' | 'day';
  /** Milliseconds between the sightings. */
  gap: number;
  proof: string[];
}

/** A post against its account's other posts at the same age. */
export type AgainstAccount =
  | Extract<AgainstOwn, { kind: 'no-age' }>
  | (Extract<AgainstOwn, { kind: 'too-few' }> & { needed: number })
  | (Pick<
      Extract<AgainstOwn, { kind: 'compared' }>,
      'kind' | 'verdict' | 'times' | 'sample' | 'of' | 'age'
    > & {
      /** Of the post and of the others. */
      proof: string[];
    });

export interface BestPost {
  brand: DigestBrand;
  title: string;
  link: string | null;
  /** The name of its account; '' where unknown. */
  channel: string;
  published: Published | null;
  /** Null where it is not of this week, or shows none of what is added up. */
  engagement: (ProvedRange & Place) | null;
  /** Null where it was not seen twice, or no growth is proved. */
  pace: Pace | null;
  against: AgainstAccount;
  /** Whether any capture that shows it this week has a picture. */
  pictured: boolean;
  /** A number of it leapt a thousandfold between two sightings: to be looked at before it is believed. */
  leapt: boolean;
  /** That it was edited or is gone; null where nothing is known of either. */
  revisited: Revisited | null;
}

/** The best posts on one platform: sites count different acts, so that nothing is ranked across them. */
export interface BestTable {
  key: string;
  site: string;
  /** What was added up as engagement. */
  acts: Metric[];
  /** What speed and the comparison at the same age are of. */
  metric: Metric;
  rows: BestPost[];
}

/** One channel's followers over the week. */
export interface FollowerRow {
  brand: DigestBrand;
  channel: string;
  link: string | null;
  site: string;
  /** The last number of the week; null where the own brand's was not observed. */
  last: (ProvedRange & { raw: string; metric: Metric; pictured: boolean }) | null;
  /** Null where there is nothing to compare with. */
  change: {
    low: number | null;
    high: number | null;
    direction: 'up' | 'down' | 'same' | 'unproved';
    /** When it was seen before, by the clock of the digest. */
    since: number;
    zone: string;
    /** Milliseconds between the two sightings; null where the clock was set back in between. */
    gap: number | null;
    proof: string[];
  } | null;
}

/** One price of the terms that changed for certain. */
export interface PriceRow {
  brand: DigestBrand;
  product: string;
  link: string | null;
  site: string;
  term: PriceTerm;
  before: { raw: string; low: number; high: number | null };
  after: { raw: string; low: number; high: number | null };
  unit: string | null;
  change: { low: number | null; high: number | null };
  direction: 'up' | 'down';
  /** When it was seen at the old price last, and at the new one first. */
  since: number;
  at: number;
  /** Who saw both; null where the page does not tell. */
  viewer: string | null;
  region: string | null;
  pictured: boolean;
  /** The capture with the new price, and the one with the old. */
  proof: [string, string];
}

export interface WeekNumbers {
  best: BestTable[];
  followers: FollowerRow[];
  prices: PriceRow[];
}

/** Which evidence a capture is: of the week, or from before it. */
export type Mark = { evidence: number } | { earlier: number };

/** All captures that prove a number, in the order in which they are told. */
export function proofOf({ best, followers, prices }: WeekNumbers): string[] {
  const posts = best.flatMap(({ rows }) => rows);
  return [
    ...posts.flatMap(({ engagement, pace, against }) => [
      ...(engagement?.proof ?? []),
      ...(pace?.proof ?? []),
      ...(against.kind === 'compared' ? against.proof : []),
    ]),
    ...followers.flatMap(({ last, change }) => [...(last?.proof ?? []), ...(change?.proof ?? [])]),
    ...prices.flatMap(({ proof }) => proof),
  ];
}
