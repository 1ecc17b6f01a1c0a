import { compareMoments } from '../lib/moment';
import type { Metric, Reading, Subject } from '../model';
import { latestOf, sightingTables } from './record-sighting';
import type { Library } from './schema';

/** Within a transaction over `sightingTables`: readings follow their captures into the bin and out of it. */
export async function binReadings(
  library: Library,
  captureIds: readonly string[],
  binned: 0 | 1,
): Promise<void> {
  const rows = await library.readings
    .where('captureId')
    .anyOf([...captureIds])
    .toArray();
  const changed = rows.filter((row) => row.binned !== binned);
  await library.readings.bulkPut(changed.map((row) => ({ ...row, binned })));
  await noteLatest(library, changed);
}

/** The same for captures that go for good: with them go their readings, and subjects that nothing else shows. */
export async function forgetSightings(library: Library, captureIds: readonly string[]): Promise<void> {
  const sightings = (await library.sightings.bulkGet([...captureIds])).filter((row) => row !== undefined);
  if (sightings.length === 0) return;
  const rows = await library.readings
    .where('captureId')
    .anyOf([...captureIds])
    .toArray();
  await library.readings.bulkDelete(rows.map(({ id }) => id));
  await library.sightings.bulkDelete(sightings.map(({ id }) => id));
  const orphans: string[] = [];
  for (const id of new Set(sightings.flatMap(({ ids }) => ids))) {
    if ((await library.sightings.where('ids').equals(id).count()) === 0) orphans.push(id);
  }
  await library.subjects.bulkDelete(orphans);
  await noteLatest(library, rows);
}

/** Removes subjects that no capture shows: what an interrupted import brought before its sightings. */
export async function removeUnseenSubjects(library: Library): Promise<void> {
  await library.transaction('rw', sightingTables(library), async () => {
    const seen = new Set(await library.sightings.orderBy('ids').uniqueKeys());
    const all = await library.subjects.toCollection().primaryKeys();
    await library.subjects.bulkDelete(all.filter((id) => !seen.has(id)));
  });
}

/** Finds the newest reading again for every metric that lost or regained one. */
export async function noteLatest(library: Library, rows: readonly Reading[]): Promise<void> {
  const touched = new Map(
    rows.map(({ subjectId, metric }) => [`${subjectId} ${metric}`, { subjectId, metric }]),
  );
  const subjects = await library.subjects.bulkGet([...new Set(rows.map(({ subjectId }) => subjectId))]);
  const byId = new Map(subjects.flatMap((subject) => (subject ? [[subject.id, subject]] : [])));
  for (const { subjectId, metric } of touched.values()) {
    const subject = byId.get(subjectId);
    if (subject) await noteOne(library, subject, metric);
  }
  await library.subjects.bulkPut([...byId.values()]);
}

async function noteOne(library: Library, subject: Subject, metric: Metric): Promise<void> {
  const left = await library.readings
    .where('[subjectId+metric+at]')
    .between([subject.id, metric], [subject.id, metric, []])
    .reverse()
    .filter(({ binned }) => binned === 0)
    .toArray();
  const [first] = left;
  if (first) {
    const newest = left.reduce((best, each) => (compareMoments(each, best) > 0 ? each : best), first);
    subject.latest[metric] = latestOf(newest, { ...newest, id: newest.captureId });
  } else delete subject.latest[metric];
}
