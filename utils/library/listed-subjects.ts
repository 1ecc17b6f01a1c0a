import { placeOf } from '../lib/reading-id';
import type { ListedSubject, Reading, Sighting, Subject, SubjectRead } from '../model';
import { db } from './db';
import { askAll, takeOfEach } from './many';
import type { Library } from './schema';
import { getSubjects, subjectsOfKeys } from './subjects';
import { confirmedReadings } from './verifications';

/** A listed thing as its sighting has it, without the heavy fragment. */
type Item = Pick<ListedSubject, 'captureId' | 'foreign' | 'placement'> & { place: number; keys: string[] };

/** The posts and products that these captures list beside what each is about, each with its numbers there. */
export async function listedSubjects(captureIds: readonly string[], library = db): Promise<ListedSubject[]> {
  const items = await takeOfEach(library.sightings, captureIds, itemsOf);
  if (items.length === 0) return [];
  const [byKey, byPlace] = await Promise.all([
    subjectsByKey(items, library),
    readingsByPlace(items, library),
  ]);
  const channels = new Map(
    (await getSubjects(channelIds([...byKey.values()]), library)).map((one) => [one.id, one]),
  );
  return items.flatMap(({ captureId, place, keys, foreign, placement }) => {
    const subject = keys.map((key) => byKey.get(key)).find(Boolean);
    if (!subject) return [];
    const channel = channels.get(subject.channelId ?? '') ?? null;
    const readings = byPlace.get(`${captureId} ${place}`) ?? [];
    return [{ captureId, subject, channel, foreign, placement, readings }];
  });
}

function itemsOf({ id, own, subjects }: Sighting): Item[] {
  const [page] = own ? subjects : [];
  const whose = page && channelKeys(page);
  return subjects.flatMap((read, place) => {
    const isItem = (read.kind === 'post' || read.kind === 'product') && !(own && place === 0);
    if (!isItem) return [];
    const foreign = read.channelKeys.length > 0 && !read.channelKeys.some((key) => whose?.includes(key));
    return [{ captureId: id, place, keys: read.keys, foreign, placement: read.placement }];
  });
}

function channelKeys({ kind, keys, channelKeys: others }: SubjectRead): string[] {
  return kind === 'channel' ? keys : others;
}

function channelIds(subjects: readonly Subject[]): string[] {
  return [...new Set(subjects.flatMap(({ channelId }) => channelId ?? []))];
}

async function subjectsByKey(items: readonly Item[], library: Library): Promise<Map<string, Subject>> {
  const found = await subjectsOfKeys(
    items.flatMap((item) => item.keys),
    library,
  );
  return new Map(found.flatMap((subject) => subject.keys.map((key) => [key, subject] as const)));
}

/** By capture and place. */
async function readingsByPlace(items: readonly Item[], library: Library): Promise<Map<string, Reading[]>> {
  const ids = [...new Set(items.map(({ captureId }) => captureId))];
  const rows = await askAll(library.readings, ids, (id) =>
    library.readings.where('captureId').equals(id).toArray(),
  );
  const found = new Map<string, Reading[]>();
  for (const row of await confirmedReadings(rows.flat(), library)) {
    const place = `${row.captureId} ${placeOf(row)}`;
    const known = found.get(place);
    if (known) known.push(row);
    else found.set(place, [row]);
  }
  return found;
}
