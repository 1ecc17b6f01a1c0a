import { isTagUnder, MAX_TAG, normalizeTag, normalizeTags } from '../lib/tag';
import type { Capture } from '../model';
import { db } from './db';
import type { Library } from './schema';
import { writeCaptures } from './write-captures';

/** `count`: captures that bear exactly this tag, without the bin. */
export interface TagUse {
  tag: string;
  count: number;
  lastUsedAt: number;
}

/** Every tag in use, the one used last first. From counters alone. */
export async function listTags(library = db): Promise<TagUse[]> {
  const counters = await library.counters.where('scope').equals('tag').toArray();
  const tags = counters.map(({ name, count, lastUsedAt }) => ({ tag: name, count, lastUsedAt }));
  return tags.sort((a, b) => b.lastUsedAt - a.lastUsedAt || compare(a.tag, b.tag));
}

export type RenameResult = { changed: number } | { refused: 'empty' | 'too-long' };

/**
 * Renames a tag and all nested under it, on binned captures too, in one transaction. A name already in use becomes one
 * with it. Refuses where nothing remains of the new name, or where it or a nested one would be too long.
 */
export async function renameTag(from: string, to: string, library = db): Promise<RenameResult> {
  const target = normalizeTag(to);
  if (target === null) return { refused: 'empty' };
  const { captures, counters } = library;
  return library.transaction('rw', [captures, counters], async () => {
    const rows = await bearers(library, from);
    const renamed = (tag: string) => (isTagUnder(tag, from) ? target + tag.slice(from.length) : tag);
    if (rows.some((row) => row.tags.some((tag) => [...renamed(tag)].length > MAX_TAG))) {
      return { refused: 'too-long' };
    }
    const changes = rows.map((before) => {
      const after = { ...before, tags: normalizeTags(before.tags.map(renamed)) };
      return { before, after, usedAt: before.at };
    });
    await writeCaptures(library, changes);
    return { changed: rows.length };
  });
}

/** Captures that bear the tag or one nested under it. */
async function bearers(library: Library, tag: string): Promise<Capture[]> {
  const exact = await library.captures.where('tags').equals(tag).primaryKeys();
  const nested = await library.captures.where('tags').startsWith(`${tag}/`).primaryKeys();
  const rows = await library.captures.bulkGet([...new Set([...exact, ...nested])]);
  return rows.filter((row) => row !== undefined);
}

/** How many captures of a page, brand or site are looked at for suggestions. */
const LOOKED_AT = 100;

/**
 * Tags to offer, best first: those most used with the same page, then with the brand, then on the site, then the ones
 * used last. Looks at the newest hundred captures of each.
 */
export async function suggestTags(
  site: string,
  brandId: string | null,
  pageKey: string,
  limit = 8,
  library = db,
): Promise<string[]> {
  const ofPage = await tagsWith(library, '[pageKey+at+id]', pageKey);
  const ofBrand = await tagsWith(library, '[brandId+at+id]', brandId ?? '');
  const ofSite = await tagsWith(library, '[site+at+id]', site);
  const recent = (await listTags(library)).map((use) => use.tag);
  return [...new Set([...ofPage, ...ofBrand, ...ofSite, ...recent])].slice(0, limit);
}

async function tagsWith(library: Library, index: string, value: string): Promise<string[]> {
  if (!value) return [];
  const newest = library.captures.where(index).between([value], [value, []]).reverse().limit(LOOKED_AT);
  const uses = new Map<string, number>();
  for (const capture of await newest.toArray()) {
    if (!capture.binned) for (const tag of capture.tags) uses.set(tag, (uses.get(tag) ?? 0) + 1);
  }
  return [...uses].sort((a, b) => b[1] - a[1] || compare(a[0], b[0])).map(([tag]) => tag);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
