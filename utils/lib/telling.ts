import type { Metric } from '../model';

/** Where space is short the first ones are shown; the record makes the compiler ask for a new metric's place. */
const order: Record<Metric, number> = {
  followers: 0,
  members: 1,
  views: 2,
  likes: 3,
  finalPrice: 4,
  price: 5,
  memberPrice: 6,
  averageSpend: 7,
  sold: 8,
  comments: 9,
  shares: 10,
  saves: 11,
  reviews: 12,
  rating: 13,
  goodRate: 14,
  rank: 15,
  danmaku: 16,
  coins: 17,
  claps: 18,
  score: 19,
  answers: 20,
  totalLikes: 21,
  posts: 22,
  downloads: 23,
  listPrice: 24,
  deposit: 25,
  stock: 26,
  following: 27,
  ads: 28,
};

/** Every metric, the most telling ones first. */
const metrics = (Object.keys(order) as Metric[]).sort((a, b) => order[a] - order[b]);

/** Those of all that any of these has, the most telling ones first. */
export function metricsIn(these: Iterable<Metric>): Metric[] {
  const present = new Set(these);
  return metrics.filter((metric) => present.has(metric));
}

/** Readings of one subject, the most telling ones first. */
export function byTelling<T extends { metric: Metric }>(readings: readonly T[]): T[] {
  return [...readings].sort((a, b) => order[a.metric] - order[b.metric]);
}
