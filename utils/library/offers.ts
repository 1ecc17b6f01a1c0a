import type { Capture, SubjectRead } from '../model';
import { db } from './db';

/** What one capture shows of one product: its numbers and promotions, and who looked. */
export type SeenOffer = Pick<Capture, 'at' | 'clock'> &
  Pick<SubjectRead, 'readings' | 'promotions'> & {
    captureId: string;
    viewer: string | null;
    region: string | null;
  };

/** Every look at a product that shows a number of it, by no order, without the bin. */
export async function offersOf(subjectId: string, library = db): Promise<SeenOffer[]> {
  const [subject, sightings] = await Promise.all([
    library.subjects.get(subjectId),
    library.sightings.where('ids').equals(subjectId).toArray(),
  ]);
  const captures = await library.captures.bulkGet(sightings.map(({ id }) => id));
  return sightings.flatMap(({ subjects }, nth) => {
    const capture = captures[nth];
    const read = subjects.find(({ keys }) => keys.some((key) => subject?.keys.includes(key)));
    if (!capture || capture.binned || !read || read.readings.length === 0) return [];
    const { id: captureId, at, clock } = capture;
    const { readings, promotions, fields } = read;
    const who = { viewer: fields.viewer?.value ?? null, region: fields.region?.value ?? null };
    return [{ captureId, at, ...(clock !== undefined && { clock }), readings, promotions, ...who }];
  });
}
