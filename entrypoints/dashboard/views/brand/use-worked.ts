import { useLiveQuery } from '../../../../components/use-live-query';
import { offersOfSubjects } from '../../../../utils/library/offers';
import { readingsOfSubjects } from '../../../../utils/library/subjects';
import { type Movement, movementIn, type Period } from '../../../../utils/metrics/movement';
import { hasLeapt } from '../../../../utils/metrics/oddities';
import { type Point, pointsOf } from '../../../../utils/metrics/points';
import { type PriceStep, priceSteps } from '../../../../utils/metrics/price-steps';
import { type Worked, whatWorked } from '../../../../utils/metrics/worked';
import type { Subject } from '../../../../utils/model';
import { zoneHere } from '../../use-filters';

/** One channel's followers in a period. */
export interface Followers {
  channel: Subject;
  /** Null where its number was not seen in the period. */
  last: Point | null;
  /** Null where there is nothing to compare with. */
  movement: Movement | null;
  /** It leapt a thousandfold once. */
  leapt: boolean;
}

/** What is proved of a brand in a period. */
export interface WorkedNow {
  followers: Followers[];
  accounts: Worked[];
  /** The newest first. */
  prices: { product: Subject; step: PriceStep }[];
}

/** Undefined until it is known. While another period is read, the last answer stays. */
export function useWorked(
  brandId: string,
  channels: readonly Subject[],
  posts: readonly Subject[],
  days: number,
): WorkedNow | undefined {
  const key = `worked ${brandId} ${days} ${channels.length} ${posts.length} ${posts[0]?.lastSeenAt}`;
  return useLiveQuery(() => readWorked(channels, posts, periodOf(days)), key, true);
}

/** The last so many days, up to now. */
function periodOf(days: number): Period {
  const to = Date.now() + 1;
  return { from: to - days * 86_400_000, to };
}

async function readWorked(
  channels: readonly Subject[],
  posts: readonly Subject[],
  period: Period,
): Promise<WorkedNow> {
  const seenPosts = posts.filter(({ kind }) => kind === 'post');
  const products = posts.filter(({ kind, lastSeenAt }) => kind === 'product' && lastSeenAt >= period.from);
  const [readings, offers] = await Promise.all([
    readingsOfSubjects([...channels, ...seenPosts].map(({ id }) => id)),
    offersOfSubjects(products.map(({ id }) => id)),
  ]);
  return {
    followers: channels.flatMap((channel) => {
      const own = readings.get(channel.id) ?? [];
      const points = pointsOf(own, 'followers');
      if (points.length === 0) return [];
      const inside = points.filter(({ at }) => period.from <= at && at < period.to);
      const leapt = hasLeapt(own, ['followers']);
      return [{ channel, last: inside.at(-1) ?? null, movement: movementIn(points, period), leapt }];
    }),
    accounts: whatWorked(
      seenPosts.map((subject) => ({ subject, readings: readings.get(subject.id) ?? [] })),
      period,
      zoneHere,
    ),
    prices: products
      .flatMap((product) => priceSteps(offers.get(product.id) ?? []).map((step) => ({ product, step })))
      .filter(({ step }) => period.from <= step.at && step.at < period.to)
      .sort((a, b) => b.step.at - a.step.at),
  };
}
