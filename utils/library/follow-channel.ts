import { moveToBrand } from './assign-brand';
import { db } from './db';
import type { Library } from './schema';

/** What following a channel changed: all that `undoFollow` needs. */
export interface Followed {
  channelId: string;
  /** The channel's brand before, and since. */
  from: string | null;
  to: string | null;
  /** Earlier captures of it that had no brand and got this one. */
  captureIds: string[];
}

/**
 * Says whose presence a channel is; null unfollows it. Earlier captures about it or one of its posts and products that
 * have no brand get this one in the same transaction, counters included; those of another brand stay there. Null where
 * there is no such channel or brand. Safe to repeat.
 */
export async function followChannel(
  channelId: string,
  to: string | null,
  library = db,
): Promise<Followed | null> {
  return library.transaction('rw', tablesOf(library), async () => {
    const channel = await library.subjects.get(channelId);
    const known = to === null || (await library.brands.get(to));
    if (channel?.kind !== 'channel' || !known) return null;
    const captureIds = to === null ? [] : await capturesWithoutBrand(channelId, library);
    await moveToBrand(library, captureIds, null, to);
    await library.subjects.put({ ...channel, brandId: to });
    return { channelId, from: channel.brandId, to, captureIds };
  });
}

/** Undoes `followChannel`; what was given another brand since then keeps that one. */
export async function undoFollow({ channelId, from, to, captureIds }: Followed, library = db): Promise<void> {
  await library.transaction('rw', tablesOf(library), async () => {
    const channel = await library.subjects.get(channelId);
    const known = from !== null && (await library.brands.get(from));
    if (channel?.brandId === to) await library.subjects.put({ ...channel, brandId: known ? from : null });
    if (to !== null) await moveToBrand(library, captureIds, to, null);
  });
}

/**
 * The captures about a channel or a post or product of it that have no brand. A capture is about the subject that its
 * page is known by; one that merely lists a post of the channel is not.
 */
export async function capturesWithoutBrand(channelId: string, library = db): Promise<string[]> {
  const channel = await library.subjects.get(channelId);
  if (!channel) return [];
  const of = await library.subjects.where('channelId').equals(channelId).toArray();
  const keys = new Set([channel, ...of].flatMap((subject) => subject.keys));
  const ids = await library.sightings.where('ids').equals(channelId).primaryKeys();
  const captures = await library.captures.bulkGet(ids);
  return captures.flatMap((capture) =>
    capture?.brandId === null && keys.has(capture.pageKey) ? [capture.id] : [],
  );
}

function tablesOf({ brands, subjects, sightings, captures, counters }: Library) {
  return [brands, subjects, sightings, captures, counters];
}
