import type { Capture, Metric, Reading, Subject } from '../model';
import { db } from './db';
import { confirmedReadings, confirmedSubjects } from './verifications';

export async function getSubject(id: string, library = db): Promise<Subject | null> {
  const [subject = null] = await getSubjects([id], library);
  return subject;
}

/** The subjects of these ids that are there, in their order. */
export async function getSubjects(ids: readonly string[], library = db): Promise<Subject[]> {
  const found = (await library.subjects.bulkGet([...ids])).filter((subject) => subject !== undefined);
  return confirmedSubjects(found, library);
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
  return confirmedReadings(
    rows.filter(({ binned }) => binned === 0),
    library,
  );
}

/**
 * What these captures say of the first subject that each shows: its own, where `isAboutSubject`. By capture id; without
 * the heavy rest of a sighting, so that lists may ask for what is in view.
 */
export async function firstReadings(
  captureIds: readonly string[],
  library = db,
): Promise<Map<string, Reading[]>> {
  const found = new Map<string, Reading[]>();
  if (captureIds.length === 0) return found;
  const rows = await library.readings
    .where('id')
    .startsWithAnyOf(captureIds.map((id) => `${id}/0/`))
    .toArray();
  for (const row of await confirmedReadings(rows, library))
    found.set(row.captureId, [...(found.get(row.captureId) ?? []), row]);
  return found;
}

/** The channels that a brand has, by platform and name. */
export async function channelsOfBrand(brandId: string, library = db): Promise<Subject[]> {
  const found = await library.subjects.where('brandId').equals(brandId).toArray();
  return (await confirmedSubjects(found, library)).sort(
    (a, b) => a.platform.localeCompare(b.platform) || a.name.localeCompare(b.name),
  );
}

/** Posts and products of these channels, last seen first. */
export async function subjectsOfChannels(channelIds: readonly string[], library = db): Promise<Subject[]> {
  const found = await library.subjects
    .where('channelId')
    .anyOf([...channelIds])
    .toArray();
  return (await confirmedSubjects(found, library)).sort((a, b) => b.lastSeenAt - a.lastSeenAt);
}

/** The captures that show a subject, newest first, without the bin. */
export async function capturesOfSubject(id: string, library = db): Promise<Capture[]> {
  const ids = await library.sightings.where('ids').equals(id).primaryKeys();
  const rows = (await library.captures.bulkGet(ids)).filter((row) => row?.binned === 0);
  return rows.filter((row) => row !== undefined).sort((a, b) => b.at - a.at);
}
