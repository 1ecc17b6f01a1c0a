import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDate } from '../../utils/lib/dates';
import { finerDate } from '../../utils/lib/finer-date';
import { wallOf } from '../../utils/lib/zone';
import { publishedSpan } from '../../utils/metrics/ages';
import { againstOwn, type Dated } from '../../utils/metrics/own-median';
import { pointsOf } from '../../utils/metrics/points';
import type { Reading, SubjectDate } from '../../utils/model';
import { type Printing, print, readingOf, START } from './history';

/** An account whose posts' truth is known, seen on a computer that travels and whose clock is put right one day. */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const ZONES = ['Asia/Shanghai', 'America/New_York', 'Europe/Berlin'];

/** How the site prints when a post was published. */
const PRINTS: Record<string, (at: number, now: number, zone: string) => string> = {
  ago: (at, now) =>
    now - at < DAY ? `${Math.floor((now - at) / HOUR)}小时前` : `${Math.floor((now - at) / DAY)}天前`,
  here: (at, _now, zone) => wall(at, zone),
  beijing: (at) => wall(at, 'Asia/Shanghai'),
  day: (at, _now, zone) => wall(at, zone).slice(0, 10),
  stamp: (at) => new Date(at).toISOString(),
};
const wall = (at: number, zone: string) =>
  new Date(wallOf(at, zone)).toISOString().slice(0, 16).replace('T', ' ');

interface Post {
  born: number;
  /** What it gains from one hour to the next. */
  gains: number[];
  /** Hours after its birth at which it is seen. */
  seen: number[];
}

const post: fc.Arbitrary<Post> = fc.record({
  born: fc.nat(20 * 24).map((hours) => START + hours * HOUR),
  gains: fc.array(fc.oneof(fc.nat(40), fc.nat(3000)), { minLength: 4, maxLength: 8 }),
  seen: fc
    .uniqueArray(fc.integer({ min: 1, max: 200 }), { minLength: 2, maxLength: 5 })
    .map((hours) => hours.sort((a, b) => a - b)),
});

function countAt({ gains }: Post, age: number): number {
  const hours = Math.max(0, age / HOUR);
  const [whole, part] = [Math.floor(hours), hours % 1];
  const gain = (nth: number) => gains[nth % gains.length] ?? 0;
  return Math.floor(
    Array.from({ length: whole }, (_, nth) => gain(nth)).reduce((a, b) => a + b, 0) + part * gain(whole),
  );
}

/** The zones before and after a journey, and how far ahead the clock was before it was put right; hours from the start. */
interface Computer {
  zones: [string, string];
  journey: number;
  ahead: number;
  right: number;
}

const computer: fc.Arbitrary<Computer> = fc.record({
  zones: fc.tuple(fc.constantFrom(...ZONES), fc.constantFrom(...ZONES)),
  journey: fc.nat(25 * 24),
  ahead: fc.constantFrom(0, 0, 3, 50, 120),
  right: fc.nat(25 * 24),
});

function seenOn(
  { zones, journey, ahead, right }: Computer,
  each: Post,
  nth: number,
  site: string,
  printing: Printing,
) {
  const readings: Reading[] = [];
  let date: SubjectDate | null = null;
  for (const hours of each.seen) {
    const truly = each.born + hours * HOUR;
    const isRight = ahead === 0 || truly >= START + right * HOUR;
    const at = isRight ? truly : truly + ahead * HOUR;
    const clock = ahead > 0 && isRight ? 1 : 0;
    const seenIn = zones[truly < START + journey * HOUR ? 0 : 1];
    const shown = PRINTS[site]?.(each.born, truly, seenIn) ?? '';
    const read = readDate(shown, { now: at, zone: seenIn, lang: 'zh' });
    date = finerDate(date, read && (read.zone === null ? { ...read, seenIn, clock } : read));
    const count = print(countAt(each, hours * HOUR), printing);
    readings.push(readingOf(count, printing === 'cut', { captureId: `${nth}/${hours}`, at, clock }));
  }
  return { date, points: pointsOf(readings, 'likes') };
}

test('no post is called above or below a median that it was not above or below, wherever and on whatever clock it was seen', () => {
  fc.assert(
    fc.property(
      fc.array(post, { minLength: 6, maxLength: 10 }),
      computer,
      fc.constantFrom(...Object.keys(PRINTS)),
      fc.constantFrom<Printing[]>('full', 'cut', 'rounded'),
      fc.constantFrom(...ZONES),
      (posts, on, site, printing, here) => {
        const all = posts.map((each, nth): Dated & { nth: number } => {
          const { date, points } = seenOn(on, each, nth, site, printing);
          const clock = date?.zone === null ? (date.clock ?? 0) : null;
          return { nth, published: date && publishedSpan(date, here), clock, points };
        });
        for (const one of all) {
          const result = againstOwn(
            one,
            all.filter((other) => other !== one),
          );
          if (result.kind !== 'compared') continue;
          const age = Number(result.point.captureId.split('/')[1]) * HOUR;
          const used = new Set(result.proof.map((id) => Number(id.split('/')[0])));
          const counts = [...used].map((nth) => countAt(posts[nth] as Post, age)).sort((a, b) => a - b);
          const middle = [(counts.length - 1) >> 1, counts.length >> 1].map((nth) => counts[nth] ?? 0);
          const median = ((middle[0] ?? 0) + (middle[1] ?? 0)) / 2;
          expect(median).toBeGreaterThanOrEqual(result.median.low);
          expect(median).toBeLessThanOrEqual(result.median.high ?? Number.POSITIVE_INFINITY);
          const truth = countAt(posts[one.nth] as Post, age);
          if (result.verdict === 'above') expect(truth).toBeGreaterThan(median);
          if (result.verdict === 'below') expect(truth).toBeLessThan(median);
        }
      },
    ),
    { numRuns: 300 },
  );
});
