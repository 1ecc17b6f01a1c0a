import { momentOf } from '../lib/moment';
import { placeOf } from '../lib/reading-id';
import type { Promotion, Reading } from '../model';
import { db } from './db';
import { isWhole } from './looks';
import { takeOfEach } from './many';
import { readingsOfSubjects } from './subjects';

/** What one capture shows of one product: its numbers and promotions, and who looked. */
export type SeenOffer = Pick<Reading, 'at' | 'clock' | 'captureId'> & {
  /** As they count, each metric once: the product's first place on the page. */
  readings: Reading[];
  viewer: string | null;
  region: string | null;
  /** All that its own page prints, with who read it; null where the page is another or was not read in whole. */
  promotions: { reader: string; all: Promotion[] } | null;
};

/**
 * Every look at these products that shows a number of them, by product, by no order, without the bin.
 */
export async function offersOfSubjects(
  subjectIds: readonly string[],
  library = db,
): Promise<Map<string, SeenOffer[]>> {
  const readings = await readingsOfSubjects(subjectIds, library);
  const looks = new Map<string, Reading[]>();
  for (const reading of [...readings.values()].flat()) {
    const look = `${reading.captureId} ${reading.subjectId}`;
    const known = looks.get(look);
    if (!known) looks.set(look, [reading]);
    else known.push(reading);
  }
  const byCapture = new Map<string, Reading[][]>();
  for (const look of looks.values()) {
    const shown = firstOfEach(look);
    const captureId = shown[0]?.captureId ?? '';
    byCapture.set(captureId, [...(byCapture.get(captureId) ?? []), shown]);
  }
  const pages = await takeOfEach(library.captures, [...byCapture.keys()], (capture) =>
    isWhole(capture) ? [[capture.id, `${capture.reader.id} ${capture.reader.version}`] as const] : [],
  );
  const readers = new Map(pages);
  const found = await takeOfEach(library.sightings, [...byCapture.keys()], ({ id, own, subjects }) =>
    (byCapture.get(id) ?? []).flatMap((shown) => {
      const [first] = shown;
      const read = first && subjects[placeOf(first)];
      if (!first || !read) return [];
      const { captureId, subjectId } = first;
      const { promotions: all, fields } = read;
      const reader = own && placeOf(first) === 0 ? readers.get(id) : undefined;
      const promotions = reader === undefined ? null : { reader, all };
      const who = { viewer: fields.viewer?.value ?? null, region: fields.region?.value ?? null };
      return [{ subjectId, offer: { captureId, ...momentOf(first), ...who, promotions, readings: shown } }];
    }),
  );
  const offers = new Map<string, SeenOffer[]>();
  for (const { subjectId, offer } of found) offers.set(subjectId, [...(offers.get(subjectId) ?? []), offer]);
  return offers;
}

/** A page may show one product twice: its own place comes first and counts. */
function firstOfEach(look: readonly Reading[]): Reading[] {
  const byPlace = [...look].sort((a, b) => placeOf(a) - placeOf(b));
  return byPlace.filter((one, nth) => byPlace.findIndex(({ metric }) => metric === one.metric) === nth);
}
