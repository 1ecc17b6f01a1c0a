import type { Reading, Subject } from '../model';
import { db } from './db';
import { confirmedReadings } from './verifications';

/** How many posts live reading saw since then (epoch ms), by platform, without the bin. */
export async function observedSince(from: number, library = db): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  await library.captures
    .where('[binned+trigger+at+id]')
    .between([0, 'live', from], [0, 'live', []])
    .each(({ platform, observed = 0 }) => counts.set(platform, (counts.get(platform) ?? 0) + observed));
  return counts;
}

/** One post with the numbers of one look at it. */
export interface PostSeen {
  post: Subject;
  channel: Subject | null;
  readings: Reading[];
}

/** The last so many looks of live reading that found numbers, newest first, by their captures' light rows and readings. */
export async function lastObserved(most: number, library = db): Promise<PostSeen[]> {
  const captures = await library.captures
    .where('[binned+trigger+at+id]')
    .between([0, 'live'], [0, 'live', []])
    .reverse()
    .limit(most)
    .primaryKeys();
  const rows = await library.readings.where('captureId').anyOf(captures).toArray();
  const readings = await confirmedReadings(rows, library);
  const place = new Map(captures.map((id, nth) => [id, nth]));
  readings.sort((a, b) => (place.get(a.captureId) ?? 0) - (place.get(b.captureId) ?? 0));
  const looks = new Map<string, Reading[]>();
  for (const reading of readings) {
    const look = `${reading.captureId} ${reading.subjectId}`;
    looks.set(look, [...(looks.get(look) ?? []), reading]);
  }
  const newest = [...looks.values()].slice(0, most);
  const posts = await byId(
    newest.map(([first]) => first?.subjectId ?? ''),
    library,
  );
  const channels = await byId(
    [...posts.values()].map(({ channelId }) => channelId ?? ''),
    library,
  );
  return newest.flatMap((readings) => {
    const post = posts.get(readings[0]?.subjectId ?? '');
    return post ? [{ post, channel: channels.get(post.channelId ?? '') ?? null, readings }] : [];
  });
}

async function byId(ids: readonly string[], library: typeof db): Promise<Map<string, Subject>> {
  const rows = await library.subjects.bulkGet([...new Set(ids)]);
  return new Map(rows.flatMap((row) => (row ? [[row.id, row]] : [])));
}

/** How many channels are followed, by platform. */
export async function followedChannels(library = db): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  await library.subjects
    .where('brandId')
    .above('')
    .each(({ platform }) => counts.set(platform, (counts.get(platform) ?? 0) + 1));
  return counts;
}
