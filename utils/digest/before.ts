import { safeLink } from '../lib/url';
import type { Capture } from '../model';
import type { Before, BeforeGroup, BeforeSection, Column } from './digest';
import { titleOf } from './entries';
import type { Owned, Owner } from './owners';
import { oneLine } from './plain-text';
import { inColumn, listKey } from './sections';

/** The captures of the week before, listed so that the counts against last week lead somewhere. */
export function beforeOf(owned: Owned[], owners: Owner[], columns: Column[]): BeforeSection[] {
  return owners.flatMap((owner) => {
    const mine = owned.filter((item) => item.owner === owner);
    if (mine.length === 0) return [];
    const groups = columns.flatMap((column, index): BeforeGroup[] => {
      const captures = inColumn(mine, column, columns);
      if (captures.length === 0) return [];
      return [{ key: `w${listKey(owner, index)}`, column, captures: captures.map(shown) }];
    });
    return [{ key: `w${owner.key}`, brand: owner.shown, captures: mine.length, groups }];
  });
}

function shown(capture: Capture): Before {
  const { at, zone, url } = capture;
  return { at, zone, title: titleOf(capture), url: oneLine(url, 300), link: safeLink(url) };
}
