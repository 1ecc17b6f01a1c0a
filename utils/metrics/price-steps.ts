import { compareMoments, type Moment } from '../lib/moment';
import { priceTerms } from '../lib/price-terms';
import type { Metric, Promotion, ReadingRead } from '../model';
import { type Change, changeBetween, directionOf } from './change';

/** The terms of 到手价, kept apart: a coupon that ends is no new price. */
export const PRICE_TERMS = [
  'price',
  'listPrice',
  'finalPrice',
  'memberPrice',
  'deposit',
] as const satisfies Metric[];
export type PriceTerm = (typeof PRICE_TERMS)[number];

/** What one capture offers a product at, and to whom. */
export interface Offer extends Moment {
  captureId: string;
  /** Who saw it, as the page tells: signed in, a member, a region. Null where it does not. */
  viewer: string | null;
  region: string | null;
  readings: readonly ReadingRead[];
  promotions: OwnPromotions | null;
}

/**
 * The promotions that a product's own page prints, read in whole. A list prints only some: one that is missing there
 * is not gone.
 */
export interface OwnPromotions {
  /** Which reader read them: another version may find others on the same page. */
  reader: string;
  all: readonly Promotion[];
}

/** One term that changed for certain. */
export interface TermStep {
  term: PriceTerm;
  before: ReadingRead;
  after: ReadingRead;
  /** The capture that showed it before, which need not be the last one. */
  since: Pick<Offer, 'captureId' | 'at'>;
  change: Change;
  direction: 'up' | 'down';
  unverified: boolean;
}

/** A term as one look shows it. */
interface Showing {
  offer: Offer;
  reading: ReadingRead;
}

/** What changed between two looks of one viewer. */
export interface PriceStep {
  viewer: string | null;
  region: string | null;
  captureId: string;
  at: number;
  /** The earliest of the same viewer's looks that its terms and promotions are compared with. */
  since: Pick<Offer, 'captureId' | 'at'>;
  terms: TermStep[];
  /** Promotions as its own page prints them that were not there before, and that are no longer. */
  added: string[];
  gone: string[];
}

/**
 * The steps of a product's price, oldest first. Only looks of one viewer in one region are compared: two viewers who
 * see two prices are no step. Each term is compared with its own showings since its last step, never 券后价 with 国补价 nor
 * one currency with another; the nearest one whose range does not meet its own proves a step. A term that is not
 * shown is no step. Promotions are compared between the product's own pages, read by one version of a reader. Where
 * pages do not tell who looks, looks are compared among themselves and `viewer` stays null, which is to be said
 * beside the step.
 */
export function priceSteps(offers: readonly Offer[]): PriceStep[] {
  const pages = new Map<string, Offer>();
  const shown = new Map<string, Showing[]>();
  const steps: PriceStep[] = [];
  for (const offer of [...offers].sort(compareMoments)) {
    const { captureId, at, viewer, region, promotions } = offer;
    const whose = JSON.stringify([viewer, region]);
    const from: Offer[] = [];
    const terms = PRICE_TERMS.flatMap((term): TermStep[] => {
      const after = offer.readings.find(({ metric }) => metric === term);
      if (!after) return [];
      const key = `${whose} ${term} ${after.unit} ${priceTerms(after.raw)}`;
      const now = { offer, reading: after };
      const known = shown.get(key) ?? [];
      const before = known.findLast((showing) => isStep(showing, now));
      shown.set(key, before ? [now] : [...known, now]);
      if (before) from.push(before.offer);
      return before ? [termStep(term, before, now)] : [];
    });
    const page = promotions && `${whose} ${promotions.reader}`;
    const before = page === null ? undefined : pages.get(page);
    const isLater = before !== undefined && compareMoments(before, offer) !== 0;
    const [was, now] = isLater ? [rawsOf(before), rawsOf(offer)] : [[], []];
    const added = now.filter((raw) => !was.includes(raw));
    const gone = was.filter((raw) => !now.includes(raw));
    if (before && added.length + gone.length > 0) from.push(before);
    if (page !== null && (isLater || !before)) pages.set(page, offer);
    const [since] = from.sort(compareMoments);
    if (since) steps.push({ viewer, region, captureId, at, since: shownIn(since), terms, added, gone });
  }
  return steps;
}

function isStep(before: Showing, after: Showing): boolean {
  const direction = directionOf(changeBetween(before.reading, after.reading));
  return compareMoments(before.offer, after.offer) !== 0 && (direction === 'up' || direction === 'down');
}

function termStep(
  term: PriceTerm,
  { offer, reading: before }: Showing,
  { reading: after }: Showing,
): TermStep {
  const change = changeBetween(before, after);
  const direction = directionOf(change) === 'up' ? 'up' : 'down';
  const unverified = before.unverified || after.unverified;
  return { term, before, after, since: shownIn(offer), change, direction, unverified };
}

const shownIn = ({ captureId, at }: Offer) => ({ captureId, at });

function rawsOf({ promotions }: Offer): string[] {
  return [...new Set((promotions?.all ?? []).map(({ raw }) => raw))];
}
