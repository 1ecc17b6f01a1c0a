import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDate } from '../../utils/lib/dates';
import { wallOf } from '../../utils/lib/zone';
import { publishedSpan } from '../../utils/metrics/ages';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Zones with and without changes of the clock, half hours among them. */
const ZONES = ['Asia/Shanghai', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Australia/Sydney'];

/** How sites print when a post was published, whatever its age. */
const PRINTS: Record<string, (at: number, now: number, zone: string) => string> = {
  minutes: (at, now) => `${Math.floor((now - at) / MINUTE)}分钟前`,
  hours: (at, now) => `${Math.floor((now - at) / HOUR)} hours ago`,
  days: (at, now) => `vor ${Math.floor((now - at) / DAY)} Tagen`,
  weeks: (at, now) => `${Math.floor((now - at) / (7 * DAY))} weeks ago`,
  short: (at, now) => `${Math.floor((now - at) / HOUR)}h`,
  day: (at, _now, zone) => iso(at, zone).slice(0, 10),
  minute: (at, _now, zone) => iso(at, zone).slice(0, 16).replace('T', ' '),
  stamp: (at) => new Date(at).toISOString(),
};

const iso = (at: number, zone: string) => new Date(wallOf(at, zone)).toISOString();

test('a post was published within the span that any way of printing it leaves, in every zone', () => {
  const now = fc.oneof(
    fc.integer({ min: Date.UTC(2024, 0), max: Date.UTC(2027, 0) }),
    // Around the days on which clocks change.
    fc
      .tuple(
        fc.constantFrom('2026-03-29', '2026-10-25', '2026-03-08', '2026-11-01', '2026-04-05'),
        fc.nat(4 * DAY),
      )
      .map(([day, past]) => Date.parse(`${day}T00:00Z`) - DAY + past),
  );
  const age = fc.oneof(fc.nat(3 * HOUR), fc.nat(4 * DAY), fc.nat(40 * DAY));
  fc.assert(
    fc.property(
      now,
      age,
      fc.constantFrom(...ZONES),
      fc.constantFrom(...Object.keys(PRINTS)),
      (seen, old, zone, way) => {
        const at = seen - old;
        const shown = PRINTS[way]?.(at, seen, zone) ?? '';
        const date = readDate(shown, { now: seen, zone, lang: 'zh' });
        const span = date && publishedSpan(date, zone);
        if (!span) return;
        expect([shown, span.from <= at]).toEqual([shown, true]);
        expect([shown, at <= span.to]).toEqual([shown, true]);
      },
    ),
    { numRuns: 2000 },
  );
});
