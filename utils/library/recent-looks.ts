import type { Capture } from '../model';
import { db } from './db';
import { type MetricRead, metricsRead } from './metrics-read';
import { newestOfGroup, type PageGroup, pageGroups } from './page-groups';

/** How many captures of each platform's kind of page are looked at, the newest ones. */
export const LOOKED_AT = 60;

/** The newest captures of one platform's pages of one kind, newest first, with the metrics that each gave. */
export interface RecentLooks extends PageGroup {
  looks: { capture: Capture; read: MetricRead[] }[];
}

/** What was read lately, by platform and kind of page: bounded, however large the library is. */
export async function recentLooks(library = db): Promise<RecentLooks[]> {
  const groups = await pageGroups(library);
  return Promise.all(
    groups.map(async (group) => {
      const newest = await newestOfGroup(group, LOOKED_AT, library);
      // A link or an image was captured for itself.
      const captures = newest.filter(({ scope }) => scope === 'page' || scope === 'selection');
      const read = await metricsRead(
        captures.map(({ id }) => id),
        library,
      );
      return { ...group, looks: captures.map((capture) => ({ capture, read: read.get(capture.id) ?? [] })) };
    }),
  );
}
