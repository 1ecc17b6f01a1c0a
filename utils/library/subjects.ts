import type { Capture, Metric, Reading, Subject } from '../model';
import { db } from './db';

export async function getSubject(id: string, library = db): Promise<Subject | null> {
  return (await library.subjects.get(id)) ?? null;
}

/** The subjects that these keys name, each once, by no order. */
export async function subjectsOfKeys(keys: readonly string[], library = db): Promise<Subject[]> {
  if (keys.length === 0) return [];
  return library.subjects
    .where('keys')
    .anyOf([...new Set(keys)])
    .distinct()
    .toArray();
}

/** All readings of a subject, oldest first by metric, without the bin. */
export async function readingsOf(subjectId: string, metric?: Metric, library = db): Promise<Reading[]> {
  const from = metric === undefined ? [subjectId] : [subjectId, metric];
  const rows = await library.readings
    .where('[subjectId+metric+at]')
    .between(from, [...from, []])
    .toArray();
  return rows.filter(({ binned }) => binned === 0);
}

/** The channels that a brand has, by platform and name. */
export async function channelsOfBrand(brandId: string, library = db): Promise<Subject[]> {
  const found = await library.subjects.where('brandId').equals(brandId).toArray();
  return found.sort((a, b) => a.platform.localeCompare(b.platform) || a.name.localeCompare(b.name));
}

/** Posts and products of these channels, last seen first. */
export async function subjectsOfChannels(channelIds: readonly string[], library = db): Promise<Subject[]> {
  const found = await library.subjects
    .where('channelId')
    .anyOf([...channelIds])
    .toArray();
  return found.sort((a, b) => b.lastSeenAt - a.lastSeenAt);
}

/** Says whose presence a channel is; null unfollows it. Returns what undo needs: the brand before. */
export async function followChannel(
  id: string,
  brandId: string | null,
  library = db,
): Promise<string | null> {
  return library.transaction('rw', [library.subjects, library.brands], async () => {
    const subject = await library.subjects.get(id);
    const known = brandId === null || (await library.brands.get(brandId));
    if (!subject || !known || subject.kind !== 'channel') return subject?.brandId ?? null;
    await library.subjects.put({ ...subject, brandId });
    return subject.brandId;
  });
}

/** The captures that show a subject, newest first, without the bin. */
export async function capturesOfSubject(id: string, library = db): Promise<Capture[]> {
  const ids = await library.sightings.where('ids').equals(id).primaryKeys();
  const rows = (await library.captures.bulkGet(ids)).filter((row) => row?.binned === 0);
  return rows.filter((row) => row !== undefined).sort((a, b) => b.at - a.at);
}
