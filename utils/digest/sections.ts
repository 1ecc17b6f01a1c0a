import type { Capture } from '../model';
import { columnKey, columnOf } from './columns';
import type { Column, Entry, Group, ListedTable, Section } from './digest';
import { entriesOf, type Shown } from './entries';
import type { Owned, Owner } from './owners';

/** What each owner's captures show, column by column; owners without a capture this week have no section. */
export function sectionsOf(
  owned: Owned[],
  ownedBefore: Owned[],
  owners: Owner[],
  columns: Column[],
  shown: Shown,
  listed: (owner: Owner) => ListedTable | null,
): Section[] {
  let entries = 0;
  const nextKey = () => {
    entries += 1;
    return `p${entries}`;
  };
  return owners.flatMap((owner) => {
    const mine = owned.filter((item) => item.owner === owner);
    if (mine.length === 0) return [];
    const groups = columns.flatMap((column, index): Group[] => {
      const captures = inColumn(mine, column, columns);
      const found = entriesOf(captures, shown, nextKey);
      if (found.length === 0) return [];
      const group = { key: listKey(owner, index), column, captures: captures.length };
      return [{ ...group, entries: bySite(found) }];
    });
    const before = ownedBefore.filter((item) => item.owner === owner).length;
    return [
      {
        key: owner.key,
        brand: owner.shown,
        tally: { now: mine.length, before },
        listBefore: `w${owner.key}`,
        groups,
        listed: listed(owner),
      },
    ];
  });
}

/** A column may hold several sites: theirs stand together, each site newest first. */
function bySite(entries: Entry[]): Entry[] {
  const sites = [...new Set(entries.map(({ site }) => site))];
  return sites.flatMap((site) => entries.filter((entry) => entry.site === site));
}

/** The captures of `owned` that stand in a column. */
export function inColumn(owned: Owned[], column: Column, columns: Column[]): Capture[] {
  const key = columnKey(column);
  return owned.flatMap(({ capture, brand, site }) => {
    const found = columnOf(site, brand, columns);
    return found && columnKey(found) === key ? [capture] : [];
  });
}

/** The key of the list of an owner's captures in column number `index`. */
export function listKey(owner: Owner, index: number): string {
  return `${owner.key}s${index + 1}`;
}
