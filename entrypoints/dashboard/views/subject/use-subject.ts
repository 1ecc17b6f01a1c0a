import { useLiveQuery } from '../../../../components/use-live-query';
import { listBrands } from '../../../../utils/library/brands';
import { type SeriesSample, sampleOfSeries } from '../../../../utils/library/series-sample';
import {
  capturesOfIds,
  getSubject,
  readingsOf,
  sightingIds,
  subjectsOfChannels,
} from '../../../../utils/library/subjects';
import type { Brand, Capture, Metric, Reading, Subject } from '../../../../utils/model';

/** What the library knows of one subject beside its readings, which may be thousands. */
export interface SubjectNow {
  subject: Subject;
  /** Whose it is: its account or shop; null for channels and where none is known. */
  channel: Subject | null;
  brands: Brand[];
  /** Of a channel: its posts and products. */
  posts: Subject[];
}

/** Null where the library has no such subject, undefined until that is known. */
export function useSubject(id: string): SubjectNow | null | undefined {
  return useLiveQuery(() => readSubject(id), `subject ${id}`);
}

async function readSubject(id: string): Promise<SubjectNow | null> {
  const subject = await getSubject(id);
  if (!subject) return null;
  return {
    subject,
    channel: subject.channelId === null ? null : await getSubject(subject.channelId),
    brands: await listBrands(),
    posts: subject.kind === 'channel' ? await subjectsOfChannels([id]) : [],
  };
}

/** One metric's readings, or some of them where they are many; those of before are kept until they are there. */
export function useSample(id: string, metric: Metric | undefined): SeriesSample | undefined {
  return useLiveQuery(
    async () => (metric ? sampleOfSeries(id, metric) : NOTHING),
    `sample ${id} ${metric}`,
    true,
  );
}

const NOTHING: SeriesSample = { readings: [], whole: true };

/** All that was seen of a subject. */
export interface Sightings {
  readings: Reading[];
  /** How many captures show it. */
  count: number;
  /** Those that show none of its numbers. Not asked for of a channel that has numbers: each of its posts names it. */
  without: Capture[];
}

/** @param ready false: not asked for yet, since what is painted first has its own readings */
export function useSightings(subject: Subject, ready: boolean): Sightings | undefined {
  const found = useLiveQuery(
    async () => (ready ? readSightings(subject) : null),
    `sightings ${subject.id} ${ready}`,
  );
  return found ?? undefined;
}

async function readSightings({ id, kind }: Subject): Promise<Sightings> {
  const [readings, ids] = await Promise.all([readingsOf(id), sightingIds(id)]);
  const read = new Set(readings.map(({ captureId }) => captureId));
  const others = kind === 'channel' && read.size > 0 ? [] : ids.filter((captureId) => !read.has(captureId));
  return { readings, count: ids.length, without: await capturesOfIds(others) };
}

/** The captures of these ids, newest first; undefined until they are there. */
export function useCaptures(ids: readonly string[]): Capture[] | undefined {
  return useLiveQuery(
    () => capturesOfIds(ids),
    `captures ${ids.length} ${ids[0] ?? ''} ${ids.at(-1) ?? ''}`,
    true,
  );
}
