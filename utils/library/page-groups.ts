import type { Capture, PageKind } from '../model';
import { db } from './db';

/** A platform's pages of one kind. */
export interface PageGroup {
  platform: string;
  kind: PageKind;
}

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

/** The newest captures of a group without the bin. */
export async function newestOfGroup(
  { platform, kind }: PageGroup,
  most: number,
  library = db,
): Promise<Capture[]> {
  const range = library.captures.where(INDEX).between([platform, kind], [platform, kind, []]).reverse();
  return range
    .filter(({ binned }) => binned === 0)
    .limit(most)
    .toArray();
}
