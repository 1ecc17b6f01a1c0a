import { compareMoments } from '../lib/moment';
import type { Capture, Metric, Reading, Subject } from '../model';
import { db } from './db';
import { askAll } from './many';
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
  const found = await askAll(library.subjects, [...new Set(keys)], (key) =>
    library.subjects.where('keys').equals(key).toArray(),
  );
  return [...new Map(found.flat().map((subject) => [subject.id, subject])).values()];
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

/** All readings of these subjects by subject, oldest first by metric, without the bin. */
export async function readingsOfSubjects(
  subjectIds: readonly string[],
  library = db,
): Promise<Map<string, Reading[]>> {
  const found = new Map<string, Reading[]>();
  if (subjectIds.length === 0) return found;
  const rows = await askAll(library.readings, [...new Set(subjectIds)], (id) =>
    library.readings.where('[subjectId+metric+at]').between([id], [id, []]).toArray(),
  );
  const shown = rows.flat().filter(({ binned }) => binned === 0);
  for (const row of await confirmedReadings(shown, library)) {
    const mine = found.get(row.subjectId);
    if (mine) mine.push(row);
    else found.set(row.subjectId, [row]);
  }
  return found;
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
  // The sign after "/" is "0".
  const rows = await askAll(library.readings, [...new Set(captureIds)], (id) =>
    library.readings.where('id').between(`${id}/0/`, `${id}/00`).toArray(),
  );
  for (const row of await confirmedReadings(rows.flat(), library))
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

/**
 * The ids of the captures that show a subject, by no order, without the bin; without their rows, so that a subject of
 * thousands of sightings is there at once.
 */
export async function sightingIds(id: string, library = db): Promise<string[]> {
  const ids = await library.sightings.where('ids').equals(id).primaryKeys();
  const binned = new Set(await library.captures.where('[binned+at+id]').between([1], [1, []]).primaryKeys());
  return binned.size === 0 ? ids : ids.filter((each) => !binned.has(each));
}

/** The captures of these ids that are there, newest first. */
export async function capturesOfIds(ids: readonly string[], library = db): Promise<Capture[]> {
  const rows = (await library.captures.bulkGet([...ids])).filter((row) => row !== undefined);
  return rows.sort((a, b) => compareMoments(b, a));
}

/** All channels that belong to any of these brands, by no order. */
export async function channelsOfBrands(brandIds: readonly string[], library = db): Promise<Subject[]> {
  const found = await library.subjects
    .where('brandId')
    .anyOf([...brandIds])
    .toArray();
  return confirmedSubjects(found, library);
}
