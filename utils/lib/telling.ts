import type { Metric } from '../model';

/** Where space is short the first ones are shown; the record makes the compiler ask for a new metric's place. */
const order: Record<Metric, number> = {
  followers: 0,
  members: 1,
  views: 2,
  likes: 3,
  finalPrice: 4,
  price: 5,
  sold: 6,
  comments: 7,
  shares: 8,
  saves: 9,
  reviews: 10,
  rating: 11,
  goodRate: 12,
  danmaku: 13,
  coins: 14,
  claps: 15,
  score: 16,
  answers: 17,
  totalLikes: 18,
  posts: 19,
  downloads: 20,
  listPrice: 21,
  deposit: 22,
  stock: 23,
  following: 24,
  ads: 25,
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
