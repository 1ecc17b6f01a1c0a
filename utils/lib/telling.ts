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
  sold: 7,
  comments: 8,
  shares: 9,
  saves: 10,
  reviews: 11,
  rating: 12,
  goodRate: 13,
  rank: 14,
  danmaku: 15,
  coins: 16,
  claps: 17,
  score: 18,
  answers: 19,
  totalLikes: 20,
  posts: 21,
  downloads: 22,
  listPrice: 23,
  deposit: 24,
  stock: 25,
  following: 26,
  ads: 27,
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
