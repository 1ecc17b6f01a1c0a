import type { SubjectRead } from '../model';
import type { CaptureRows } from './captures';
import { cleanContent } from './clean-json';
import { setBacksBefore } from './clock';
import { db } from './db';
import { markAsOwn } from './importing';
import { recordSighting, sightingTables } from './record-sighting';
import type { Library } from './schema';
import { writeCaptures } from './write-captures';

/** A post is seen live once in that time, whichever tab shows it, milliseconds. */
const AGAIN_MS = 600_000;

/**
 * Saves those of the posts that belong to a followed channel and were not seen within ten minutes, as one capture in one
 * strict transaction; `rowsOf` makes its rows of them. None left is none saved. The same id again changes nothing.
 * Returns how many were saved.
 */
export async function keepSeen(
  { id, at, posts }: { id: string; at: number; posts: readonly SubjectRead[] },
  rowsOf: (posts: SubjectRead[]) => CaptureRows,
  library = db,
  clockNow = Date.now,
): Promise<number> {
  const { captures, contents, counters } = library;
  const tables = [captures, contents, counters, ...sightingTables(library)];
  return library.transaction('rw', tables, async () => {
    const saved = await captures.get(id);
    if (saved) return saved.observed ?? 0;
    const fresh = await freshOf(posts, at, library);
    if (fresh.length === 0) return 0;
    const { capture: made, content, seen } = rowsOf(fresh);
    const { setBacks, row } = await setBacksBefore(library, at, clockNow());
    const capture = { ...made, ...(setBacks > 0 && { clock: setBacks }) };
    await Promise.all([
      counters.put(row),
      contents.put(cleanContent(content)),
      seen && recordSighting(library, capture, seen),
      writeCaptures(library, [{ before: null, after: capture, usedAt: at }]),
      markAsOwn(library, id),
    ]);
    return fresh.length;
  });
}

async function freshOf(posts: readonly SubjectRead[], at: number, library: Library): Promise<SubjectRead[]> {
  const keys = posts.flatMap((post) => [...post.keys, ...post.channelKeys]);
  const known = await library.subjects
    .where('keys')
    .anyOf([...new Set(keys)])
    .distinct()
    .toArray();
  const byKey = new Map(known.flatMap((subject) => subject.keys.map((key) => [key, subject])));
  const fresh: SubjectRead[] = [];
  for (const post of posts) {
    if (!post.channelKeys.some((key) => byKey.get(key)?.brandId)) continue;
    const seen = post.keys.flatMap((key) => byKey.get(key) ?? []);
    const isRecent = await Promise.all(seen.map((subject) => wasSeen(subject, at, library)));
    if (!isRecent.includes(true)) fresh.push(post);
  }
  return fresh;
}

/** Where the clock was set back since, the newest sighting lies ahead and says nothing: its captures tell. */
async function wasSeen(
  { id, lastSeenAt }: { id: string; lastSeenAt: number },
  at: number,
  library: Library,
): Promise<boolean> {
  if (lastSeenAt < at + AGAIN_MS) return lastSeenAt > at - AGAIN_MS;
  const ids = await library.sightings.where('ids').equals(id).primaryKeys();
  const captures = await library.captures.bulkGet(ids);
  return captures.some((capture) => capture !== undefined && Math.abs(capture.at - at) < AGAIN_MS);
}
