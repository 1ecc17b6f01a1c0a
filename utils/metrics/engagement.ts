import { isByHand } from '../lib/by-hand';
import type { Metric, Reading, SubjectKind } from '../model';
import type { Range } from './change';
import { sumOf } from './ranges';
import { readingRows } from './reading-rows';

/**
 * What people did with a thing, beside looking at it. Of a post: every act that its site counts, each for one (views are
 * no act, followers are the account's). A product, a channel or a keyword has none.
 */
export const ENGAGEMENT: Readonly<Record<SubjectKind, readonly Metric[]>> = {
  post: ['likes', 'comments', 'danmaku', 'shares', 'saves', 'coins', 'claps', 'score', 'answers'],
  product: [],
  channel: [],
  keyword: [],
};

/** A post with all its readings of the period that is looked at. */
export interface Watched<T> {
  item: T;
  readings: readonly Reading[];
}

/** One post's engagement: the sum of what one capture shows, so that all parts are of one moment. */
export interface Engagement<T> extends Range {
  item: T;
  captureId: string;
  at: number;
  unverified: boolean;
  /** A person entered it. */
  byHand: boolean;
}

export interface Engagements<T> {
  /** What was added up, the same for all: only what every post shows is comparable. Empty where nothing is. */
  metrics: Metric[];
  posts: Engagement<T>[];
  /** Posts whose captures show none of it: not compared, not zero. */
  left: T[];
}

/**
 * The engagement of posts, made comparable: of each post the capture that shows the most kinds of acts speaks, the
 * newest of these; what all of them show is added up by interval arithmetic, from the newest capture that shows all of
 * it. One post that hides its shares takes the shares out of all.
 * @param posts of one platform, since sites count different acts
 */
export function engagementOf<T>(posts: readonly Watched<T>[]): Engagements<T> {
  const acts: ReadonlySet<Metric> = new Set(ENGAGEMENT.post);
  const rows = posts.map(({ item, readings }) => ({
    item,
    rows: readingRows(readings.filter(({ metric }) => acts.has(metric))).map((row) => ({
      ...row,
      cells: Object.values(row.cells).map(({ now }) => now),
    })),
  }));
  const shown = rows.filter((post) => post.rows.length > 0);
  const fullest = shown.map((post) => Math.max(...post.rows.map(({ cells }) => cells.length)));
  const metrics = ENGAGEMENT.post.filter((metric) =>
    shown.every((post, nth) => {
      const row = post.rows.find(({ cells }) => cells.length === fullest[nth]);
      return row?.cells.some((reading) => reading.metric === metric);
    }),
  );
  const added = (cells: readonly Reading[]) => cells.filter(({ metric }) => metrics.includes(metric));
  return {
    metrics: shown.length > 0 ? [...metrics] : [],
    posts: shown.flatMap((post) => {
      const row = post.rows.find(({ cells }) => added(cells).length === metrics.length);
      if (!row || metrics.length === 0) return [];
      const parts = added(row.cells);
      return {
        item: post.item,
        captureId: row.captureId,
        at: row.at,
        ...sumOf(parts),
        unverified: parts.some(({ unverified }) => unverified),
        byHand: parts.some(isByHand),
      };
    }),
    left: (metrics.length === 0 ? rows : rows.filter((post) => post.rows.length === 0)).map(
      ({ item }) => item,
    ),
  };
}
