import { priceTerms } from '../lib/price-terms';
import type { Metric, Promotion, ReadingRead } from '../model';
import { type Change, changeBetween, directionOf } from './change';
import { compareMoments, type Moment } from './points';

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
  promotions: readonly Promotion[];
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
  /** The look of the same viewer before. */
  since: Pick<Offer, 'captureId' | 'at'>;
  terms: TermStep[];
  /** Promotions as printed that were not there before, and that are no longer. */
  added: string[];
  gone: string[];
}

/**
 * The steps of a product's price, oldest first. Prices are compared only between looks of one viewer in one region: two
 * viewers who see two prices are no step. Each term is compared with its own showings since its last step, 券后价 never
 * with 国补价, nor one currency with another: the nearest whose range its own does not meet proves a step. A term that is
 * not shown is none. Where pages do not tell who looks, looks are compared among themselves, and `viewer` stays null: to
 * be said beside the step.
 */
export function priceSteps(offers: readonly Offer[]): PriceStep[] {
  const looks = new Map<string, Offer>();
  const shown = new Map<string, Showing[]>();
  const steps: PriceStep[] = [];
  for (const offer of [...offers].sort(compareMoments)) {
    const { captureId, at, viewer, region } = offer;
    const whose = JSON.stringify([viewer, region]);
    const since = looks.get(whose);
    const terms = PRICE_TERMS.flatMap((term): TermStep[] => {
      const after = offer.readings.find(({ metric }) => metric === term);
      if (!after) return [];
      const key = `${whose} ${term} ${after.unit} ${priceTerms(after.raw)}`;
      const now = { offer, reading: after };
      const known = shown.get(key) ?? [];
      const before = known.findLast((showing) => isStep(showing, now));
      shown.set(key, before ? [now] : [...known, now]);
      return before ? [termStep(term, before, now)] : [];
    });
    const [was, now] = [rawsOf(since), rawsOf(offer)];
    const added = now.filter((raw) => !was.includes(raw));
    const gone = was.filter((raw) => !now.includes(raw));
    looks.set(whose, offer);
    if (!since || terms.length + added.length + gone.length === 0) continue;
    steps.push({ viewer, region, captureId, at, since: placeOf(since), terms, added, gone });
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
  return { term, before, after, since: placeOf(offer), change, direction, unverified };
}

const placeOf = ({ captureId, at }: Offer) => ({ captureId, at });

function rawsOf(offer: Offer | undefined): string[] {
  return [...new Set((offer?.promotions ?? []).map(({ raw }) => raw))];
}
