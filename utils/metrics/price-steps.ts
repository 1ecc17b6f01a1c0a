import { isAlike, priceTerms } from '../lib/price-terms';
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
 * viewers who see two prices are no step. Each term is compared with its own last showing, 券后价 never with 国补价; a term
 * that is not shown, or in another currency, is no step, nor is one whose ranges meet. Where pages do not tell who looks, looks are compared
 * among themselves, and `viewer` stays null: to be said beside the step.
 */
export function priceSteps(offers: readonly Offer[]): PriceStep[] {
  const looks = new Map<string, Offer>();
  const shown = new Map<string, { offer: Offer; reading: ReadingRead }>();
  const steps: PriceStep[] = [];
  for (const offer of [...offers].sort(compareMoments)) {
    const { captureId, at, viewer, region } = offer;
    const whose = JSON.stringify([viewer, region]);
    const since = looks.get(whose);
    const terms = PRICE_TERMS.flatMap((term): TermStep[] => {
      const after = offer.readings.find(({ metric }) => metric === term);
      const key = `${whose} ${term} ${priceTerms(after?.raw ?? '')}`;
      const known = shown.get(key);
      if (after) shown.set(key, { offer, reading: after });
      if (!after || !known || compareMoments(known.offer, offer) === 0) return [];
      return termStep(term, known, after);
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

function termStep(
  term: PriceTerm,
  { offer, reading: before }: { offer: Offer; reading: ReadingRead },
  after: ReadingRead,
): TermStep[] {
  if (!isAlike(before, after)) return [];
  const change = changeBetween(before, after);
  const direction = directionOf(change);
  if (direction !== 'up' && direction !== 'down') return [];
  const unverified = before.unverified || after.unverified;
  return [{ term, before, after, since: placeOf(offer), change, direction, unverified }];
}

const placeOf = ({ captureId, at }: Offer) => ({ captureId, at });

function rawsOf(offer: Offer | undefined): string[] {
  return [...new Set((offer?.promotions ?? []).map(({ raw }) => raw))];
}
