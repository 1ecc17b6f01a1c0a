import { numbersOfWeek } from '../../../../utils/digest/numbers/numbers-of-week';
import type { WeekNumbers } from '../../../../utils/digest/week-numbers';
import {
  channelsOfBrands,
  getSubjects,
  readingsOfSubjects,
  subjectsOfChannels,
} from '../../../../utils/library/subjects';
import { productViewers } from '../../../../utils/library/viewers';
import type { Revisited } from '../../../../utils/metrics/edits';
import type { Brand, Capture, ListedSubject, Reading, Subject } from '../../../../utils/model';

/** An account's other posts that its median is made of, the latest published. */
const OTHERS = 40;
/** A product's captures that its prices are compared in, the newest. */
const LOOKS = 12;

interface Seen {
  brands: Brand[];
  captures: Capture[];
  readings: ReadonlyMap<string, readonly Reading[]>;
  listed: readonly ListedSubject[];
  /** By subject id, all readings of what the week shows. */
  history: ReadonlyMap<string, readonly Reading[]>;
  revisited: ReadonlyMap<string, Revisited>;
}

/** What the week's numbers prove, in a fixed number of reads however much was captured. */
export async function readNumbers(
  seen: Seen,
  week: { from: number; to: number },
  zone: string,
): Promise<WeekNumbers> {
  const [channels, about] = await Promise.all([
    channelsOfBrands(seen.brands.map(({ id }) => id)),
    getSubjects([...seen.readings.values()].flatMap(([reading]) => reading?.subjectId ?? [])),
  ]);
  const things = [...about, ...seen.listed.map(({ subject }) => subject)];
  const posting = new Set(things.flatMap(({ kind, channelId }) => (kind === 'post' && channelId) || []));
  const others = latestOf(await subjectsOfChannels([...posting]));
  const known = await getSubjects([...posting]);
  const subjects = [
    ...new Map([...things, ...channels, ...known, ...others].map((one) => [one.id, one])).values(),
  ];
  const unread = subjects.flatMap(({ id }) => (seen.history.has(id) ? [] : [id]));
  const history = new Map([...seen.history, ...(await readingsOfSubjects(unread))]);
  const products = things.flatMap(({ id, kind }) => (kind === 'product' ? [id] : []));
  const looks = await productViewers(
    products,
    products.flatMap((id) => lastLooks(history.get(id) ?? [], week.to)),
  );
  return numbersOfWeek({ ...seen, subjects, history, looks, week, zone });
}

/** Of each account the posts that were published last. */
function latestOf(posts: readonly Subject[]): Subject[] {
  const counts = new Map<string | null, number>();
  const wall = ({ published }: Subject) => published?.wall ?? '';
  return posts
    .filter((post) => post.kind === 'post' && wall(post) !== '')
    .sort((a, b) => (wall(a) < wall(b) ? 1 : -1))
    .filter(({ channelId }) => {
      const nth = counts.get(channelId) ?? 0;
      counts.set(channelId, nth + 1);
      return nth < OTHERS;
    });
}

function lastLooks(readings: readonly Reading[], to: number): string[] {
  const newestFirst = readings.filter(({ at }) => at < to).sort((a, b) => b.at - a.at);
  return [...new Set(newestFirst.map(({ captureId }) => captureId))].slice(0, LOOKS);
}
