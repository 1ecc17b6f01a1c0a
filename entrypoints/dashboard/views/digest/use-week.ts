import { useMemo } from 'preact/hooks';
import { useLiveQuery } from '../../../../components/use-live-query';
import { buildDigest } from '../../../../utils/digest/build-digest';
import type { Digest } from '../../../../utils/digest/digest';
import { provingBefore } from '../../../../utils/digest/past';
import { proofOf } from '../../../../utils/digest/week-numbers';
import { withMarks } from '../../../../utils/digest/with-marks';
import { isAboutSubject } from '../../../../utils/lib/about-subject';
import { shiftWeek, weekRange } from '../../../../utils/lib/week';
import { listBrands } from '../../../../utils/library/brands';
import { capturesBetween, getCaptures } from '../../../../utils/library/captures';
import { getDigestNote } from '../../../../utils/library/digest-notes';
import { listedSubjects } from '../../../../utils/library/listed-subjects';
import { marksOfCaptures } from '../../../../utils/library/marks';
import { firstReadings, readingsOfSubjects } from '../../../../utils/library/subjects';
import type { DigestNote } from '../../../../utils/model';
import { readNumbers } from './read-numbers';
import { readRevisited } from './read-revisited';

export interface WeekData {
  digest: Digest;
  note: DigestNote | null;
}

/** A week's digest and the operator's words for it, kept current; undefined while they are read. */
export function useWeek(week: string, zone: string): WeekData | undefined {
  const data = useLiveQuery(() => readWeek(week, zone), `week ${week} ${zone}`);
  const note = useLiveQuery(async () => ({ note: await getDigestNote(week) }), `note ${week}`);
  const digest = useMemo(
    () =>
      data && note && withMarks(buildDigest({ week, zone, now: Date.now(), ...data, ...note }), data.marks),
    [data, note],
  );
  return digest && note && { digest, note: note.note };
}

/** The digest as the library has it now: what is exported. */
export async function digestNow(week: string, zone: string): Promise<Digest> {
  const [data, note] = await Promise.all([readWeek(week, zone), getDigestNote(week)]);
  return withMarks(buildDigest({ week, zone, now: Date.now(), ...data, note }), data.marks);
}

async function readWeek(week: string, zone: string) {
  const here = weekRange(week, zone);
  const before = weekRange(shiftWeek(week, -1), zone);
  const [brands, captures, previous] = await Promise.all([
    listBrands(),
    capturesBetween(here.from, here.to),
    capturesBetween(before.from, before.to),
  ]);
  const ids = captures.map(({ id }) => id);
  const own = captures.filter(isAboutSubject);
  const [readings, listed, revisited, marks] = await Promise.all([
    firstReadings(own.map(({ id }) => id)),
    listedSubjects(ids),
    readRevisited(own, here.to),
    marksOfCaptures(ids),
  ]);
  const shown = [...readings.values(), ...listed.map((each) => each.readings)].flat();
  const history = await readingsOfSubjects(shown.map(({ subjectId }) => subjectId));
  const seen = { brands, captures, readings, listed, history, revisited };
  const numbers = await readNumbers(seen, here, zone);
  const proving = [...provingBefore(history, here.from), ...proofOf(numbers)];
  const inWeek = new Set(ids);
  const earlier = await getCaptures([...new Set(proving)].filter((id) => !inWeek.has(id)));
  return { ...seen, previous, earlier, numbers, marks };
}
