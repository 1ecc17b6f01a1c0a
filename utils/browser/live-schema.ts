import type { Found, LiveBatch, Promotion, Published, ReadingRead, SubjectRead } from '../model';
import type { LiveMessages } from './live-messages';
import { boolean, id, list, nullable, number, object, refuse, type Take, text } from './take';

const line = text(20_000);
const lines = list(line, 200);

/** A word of our own reader's, such as the name of a metric: here it is any text. */
const word = line as Take<never>;

const exactly =
  (wanted: string): Take<never> =>
  (value) =>
    value === wanted ? (value as never) : refuse();

/** A text that begins like that: nobody's page speaks of another site's subjects. */
const key =
  (start: string): Take<string> =>
  (value) =>
    text(400)(value).startsWith(start) ? (value as string) : refuse();

const found = <T extends object | string>(value: Take<T>): Take<Found<T>> =>
  object<Found<T>>({ value: value as Take<Exclude<T, undefined>>, from: line });
const published = object<Published>({ raw: line, wall: line, zone: nullable(line), grain: word });

const fields: Take<SubjectRead['fields']> = (value) => {
  const entries = Object.entries(Object(value)).map(([name, each]) => [name, found(line)(each)]);
  return Object.fromEntries(entries.slice(0, 20));
};

/** What the operator confirmed is no page's to say: it is not taken. A post in a list is there, never gone. */
const post = (site: string): Take<SubjectRead> =>
  object<Omit<SubjectRead, 'gone'>>({
    kind: exactly('post'),
    platform: exactly(site),
    keys: list(key(`${site}:post:`), 20),
    url: line,
    channelKeys: list(key(`${site}:channel:`), 20),
    fields,
    published: nullable(found(published)),
    format: nullable(word),
    media: lines,
    hashtags: lines,
    mentions: lines,
    readings: list(
      object<Omit<ReadingRead, 'confirmed'>>({
        metric: word,
        raw: line,
        low: number,
        high: nullable(number),
        unit: nullable(line),
        from: line,
        conflict: nullable(line),
        unverified: boolean,
      }),
      40,
    ),
    promotions: list(
      object<Promotion>(
        {
          raw: line,
          mechanic: line,
          threshold: nullable(number),
          value: nullable(number),
          line,
          at: number,
        },
        ['line', 'at'],
      ),
      100,
    ),
    placement: nullable(word),
    fragment: nullable(object({ html: text(400_000), json: text(400_000) })),
  });

const takes = (site: string): { [N in keyof LiveMessages]: Take<Parameters<LiveMessages[N]>[0]> } => ({
  followedOf: object({ keys: list(key(`${site}:channel:`), 1_000) }),
  keepSeen: object<LiveBatch>({
    id,
    at: number,
    zone: line,
    url: line,
    title: line,
    reader: object({ id: exactly(site), version: number }),
    posts: list(post(site), 100),
    before: number,
  }),
});

export type LiveQuestion = {
  [N in keyof LiveMessages]: { live: N; argument: Parameters<LiveMessages[N]>[0] };
}[keyof LiveMessages];

/** What a page of a site asks, or null where it is no message of live reading. Throws where it has another shape. */
export function liveQuestion(message: unknown, site: string): LiveQuestion | null {
  const { live, argument } = Object(message) as Partial<LiveQuestion>;
  if (live !== 'followedOf' && live !== 'keepSeen') return null;
  return { live, argument: takes(site)[live](argument) } as LiveQuestion;
}
