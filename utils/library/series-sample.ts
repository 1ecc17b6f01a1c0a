import type { Metric, Reading } from '../model';
import { db } from './db';
import { confirmedReadings } from './verifications';

/** So few readings are read as they are. */
const FEW = 200;
/** Of more, one moment in each of so many equal stretches of their time: about what a curve has marks for. */
const STRETCHES = 110;
/**
 * How many readings of one moment are read; where there are more, nobody knows which of them counts without asking
 * again.
 */
const OF_A_MOMENT = 4;

/** Readings of one metric of a subject, without the bin. */
export interface SeriesSample {
  readings: Reading[];
  /** These are all. If not, each is true and nothing is said of what lies between. */
  whole: boolean;
}

/** Some of the readings of one metric, spread over all of its time: bounded, however many there are. */
export async function sampleOfSeries(subjectId: string, metric: Metric, library = db): Promise<SeriesSample> {
  const { readings, verifications, subjects } = library;
  return library.transaction('r', [readings, verifications, subjects], async () => {
    const between = (from: number | [], to: number | []) =>
      readings
        .where('[subjectId+metric+at]')
        .between([subjectId, metric, from], [subjectId, metric, to], true, true);
    const first = await between(Number.NEGATIVE_INFINITY, []).limit(FEW).toArray();
    if (first.length < FEW) return { readings: await shown(first), whole: true };
    const newest = await between(Number.NEGATIVE_INFINITY, []).last();
    const [from, to] = [first[0]?.at ?? 0, newest?.at ?? 0];
    const stretch = (to - from) / STRETCHES;
    const edges = Array.from({ length: STRETCHES }, (_, nth) => from + nth * stretch);
    const found = await Promise.all([
      ...edges.map((edge) =>
        between(edge, edge + stretch)
          .limit(OF_A_MOMENT)
          .toArray(),
      ),
      between(to, to).limit(OF_A_MOMENT).toArray(),
    ]);
    const rows = new Map(found.flatMap(ofFirstMoment).map((row) => [row.id, row]));
    return { readings: await shown([...rows.values()]), whole: false };
  });

  function shown(rows: readonly Reading[]): Promise<Reading[]> {
    return confirmedReadings(
      rows.filter(({ binned }) => binned === 0),
      library,
    );
  }
}

/** The rows of the first moment, if they are surely all of them: what was read again stands beside them. */
function ofFirstMoment(rows: readonly Reading[]): Reading[] {
  const same = rows.filter(({ at }) => at === rows[0]?.at);
  return same.length < OF_A_MOMENT ? same : [];
}
