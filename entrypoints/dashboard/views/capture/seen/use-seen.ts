import { useLiveQuery } from '../../../../../components/use-live-query';
import { readAsConfirmed } from '../../../../../utils/lib/confirmed';
import { listBrands } from '../../../../../utils/library/brands';
import { getSighting } from '../../../../../utils/library/captures';
import { firstReadings, getSubjects, readingsOf } from '../../../../../utils/library/subjects';
import { confirmations } from '../../../../../utils/library/verifications';
import { newestBefore } from '../../../../../utils/metrics/reading-rows';
import type { Brand, Capture, Reading, ResultPage, Subject, SubjectRead } from '../../../../../utils/model';
import { subjectOf } from '../../../subjects/subject-line';

/** What a capture shows of subjects, and what the library knows of them. */
export interface SeenNow {
  own: SubjectRead | null;
  others: SubjectRead[];
  results: ResultPage | null;
  /** All that it shows, its channels included. */
  known: Subject[];
  brands: Brand[];
  /** The own subject's newest readings from before this capture. */
  before: Reading[];
  /** What a newer reader reads of the own subject, where it was read again. */
  again: Reading[];
}

/** Null where the capture shows no subject; undefined until that is known. */
export function useSeen(capture: Capture): SeenNow | null | undefined {
  return useLiveQuery(() => readSeen(capture), `seen ${capture.id}`);
}

async function readSeen(capture: Capture): Promise<SeenNow | null> {
  const sighting = await getSighting(capture.id);
  if (!sighting) return null;
  const by = await confirmations();
  const subjects = sighting.subjects.map((read) => readAsConfirmed(read, by));
  const own = (sighting.own && subjects[0]) || null;
  const others = own ? subjects.slice(1) : subjects;
  const known = await getSubjects(sighting.ids);
  const brands = await listBrands();
  const subject = own && subjectOf(own.keys, known);
  const before = subject ? newestBefore(await readingsOf(subject.id), capture) : [];
  const counted = own ? ((await firstReadings([capture.id])).get(capture.id) ?? []) : [];
  const again = counted.filter((reading) => reading.again);
  return { own, others, results: sighting.results, known, brands, before, again };
}
