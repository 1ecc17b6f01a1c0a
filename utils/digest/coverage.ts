import type { Column, CoverageRow } from './digest';
import type { Owned, Owner } from './owners';
import { inColumn, listKey } from './sections';

/** Brand by site: every brand has a row, seen or not; captures of nobody have one if there are any. */
export function coverageOf(
  owned: Owned[],
  ownedBefore: Owned[],
  owners: Owner[],
  columns: Column[],
): CoverageRow[] {
  return owners.flatMap((owner) => {
    const mine = owned.filter((item) => item.owner === owner);
    const mineBefore = ownedBefore.filter((item) => item.owner === owner);
    if (owner.brand === null && mine.length + mineBefore.length === 0) return [];
    const cells = columns.map((column, index) => {
      const captures = inColumn(mine, column, columns);
      if (captures.length === 0 && !couldBeSeen(owner, column)) return null;
      return {
        now: captures.length,
        before: inColumn(mineBefore, column, columns).length,
        lastAt: captures.reduce<number | null>((last, { at }) => Math.max(last ?? at, at), null),
        list: listKey(owner, index),
        listBefore: `w${listKey(owner, index)}`,
      };
    });
    return [
      {
        brand: owner.shown,
        now: mine.length,
        before: mineBefore.length,
        list: owner.key,
        listBefore: `w${owner.key}`,
        cells,
      },
    ];
  });
}

/** Nobody is not looked for anywhere, and a brand without domains has no domain of its own to look at. */
function couldBeSeen({ brand }: Owner, column: Column): boolean {
  return brand !== null && (column.kind !== 'own-domain' || brand.domains.length > 0);
}
