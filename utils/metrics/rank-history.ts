import type { ResultRead } from '../model';

/** A result with the host that it leads to; '' where the page does not tell. */
export type Placed = Pick<ResultRead, 'rank' | 'ad'> & { host: string };

/** What one capture saw of a result page. */
export interface SeenPage {
  captureId: string;
  results: readonly Placed[];
}

/** One owner on one result page. */
export interface RankCell {
  captureId: string;
  /** Best first; empty: not among the `seen` results, which says nothing of those that were not seen. */
  ranks: number[];
  /** How many results of this sort the capture saw. */
  seen: number;
  /** Places gained (above 0) or lost since the page before; null where either shows no rank. */
  moved: number | null;
}

export interface RankRow {
  /** What `ownerOf` gave. */
  owner: string;
  /** One for each page, in their order. */
  cells: RankCell[];
}

/**
 * Who stood where, page by page: organic results or paid ones, never both. Whoever leads on the newest page comes first;
 * who is not on it follows by the newest page that shows them, and at last those who are always asked for.
 * @param pages newest first
 * @param ownerOf whose a host is: several hosts may be one owner's
 */
export function rankHistory(
  pages: readonly SeenPage[],
  ad: boolean,
  ownerOf: (host: string) => string,
  always: readonly string[] = [],
): RankRow[] {
  const ranked = pages.map((page) => ranksByOwner(page.results, ad, ownerOf));
  const owners = [...new Set([...ranked.flatMap(({ ranks }) => [...ranks.keys()]), ...always])];
  return owners.map((owner) => ({
    owner,
    cells: pages.map(({ captureId }, nth) => {
      const [now, before] = [ranked[nth], ranked[nth + 1]];
      const ranks = now?.ranks.get(owner) ?? [];
      const [best] = ranks;
      const [earlier] = before?.ranks.get(owner) ?? [];
      const moved = best === undefined || earlier === undefined ? null : earlier - best;
      return { captureId, ranks, seen: now?.seen ?? 0, moved };
    }),
  }));
}

/** The ranks of every owner on one page, best first; owners in the order of their best. */
export function ranksByOwner(
  results: readonly Placed[],
  ad: boolean,
  ownerOf: (host: string) => string,
): { seen: number; ranks: Map<string, number[]> } {
  const ranks = new Map<string, number[]>();
  const mine = results.filter((result) => result.ad === ad).sort((a, b) => a.rank - b.rank);
  for (const { host, rank } of mine) {
    if (host === '') continue;
    const owner = ownerOf(host);
    ranks.set(owner, [...(ranks.get(owner) ?? []), rank]);
  }
  return { seen: mine.length, ranks };
}
