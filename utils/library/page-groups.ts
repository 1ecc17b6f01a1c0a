import type { Capture, PageKind } from '../model';
import { db } from './db';

/** A platform's pages of one kind. */
export interface PageGroup {
  platform: string;
  kind: PageKind;
}

const NO_LOOKS: ReadonlySet<Capture['trigger']> = new Set<Capture['trigger']>(['live', 'manual', 'imported']);

const INDEX = '[platform+kind+at+id]';

/** Every platform and kind of page that there are captures of, the bin's too: one jump along the index for each. */
export async function pageGroups(library = db): Promise<PageGroup[]> {
  const found: PageGroup[] = [];
  for (let after: [] | [string, PageKind, []] = []; ; ) {
    const rest =
      after.length === 0 ? library.captures.orderBy(INDEX) : library.captures.where(INDEX).above(after);
    const [next] = (await rest.limit(1).keys()) as unknown as [string, PageKind, number, string][];
    if (!next) return found;
    const [platform, kind] = next;
    found.push({ platform, kind });
    after = [platform, kind, []];
  }
}

/** Captures that are passed over on the way, at most: live reading may have seen thousands. */
const PASSED = 1_000;

/**
 * The newest captures of a group that a reader read because the operator asked for it, without the bin. What live reading
 * saw is some posts of a list, of whichever page, and what was entered by hand nobody read: neither says how a page reads.
 */
export async function newestOfGroup(
  { platform, kind }: PageGroup,
  most: number,
  library = db,
): Promise<Capture[]> {
  const range = library.captures.where(INDEX).between([platform, kind], [platform, kind, []]).reverse();
  let passed = 0;
  return range
    .until(() => passed > PASSED)
    .filter(({ binned, trigger }) => {
      const isLook = binned === 0 && !NO_LOOKS.has(trigger);
      if (!isLook) passed++;
      return isLook;
    })
    .limit(most)
    .toArray();
}
