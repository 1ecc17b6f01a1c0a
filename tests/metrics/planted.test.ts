import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { movementIn } from '../../utils/metrics/movement';
import { odditiesOf } from '../../utils/metrics/oddities';
import { pointsOf } from '../../utils/metrics/points';
import { proofsOf } from '../../utils/metrics/proofs';
import { speedBetween } from '../../utils/metrics/speed';
import { type History, histories, START } from './history';

const HOUR = 3_600_000;

/** Readings come from the database by time, not as they were made. */
function pointsIn({ readings }: History) {
  return pointsOf(
    [...readings].sort((a, b) => a.at - b.at),
    'likes',
  );
}

describe('of histories whose truth is known', () => {
  test('sightings stand in the order in which they were made, also after the clock was set back', () => {
    fc.assert(
      fc.property(histories, (history) => {
        expect(pointsIn(history).map(({ captureId }) => captureId)).toEqual(
          history.readings.map(({ captureId }) => captureId),
        );
      }),
    );
  });

  test('no change is claimed that did not happen, and every provable one is found', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const points = pointsIn(history);
        const proofs = proofsOf(points);
        const count = (nth: number) => history.truths[nth]?.count ?? Number.NaN;
        for (const [nth, proof] of proofs.entries()) {
          if (!proof) continue;
          const truth = count(nth) - count(proof.from);
          expect(Math.sign(truth)).toBe(proof.direction === 'up' ? 1 : -1);
          expect(truth).toBeGreaterThanOrEqual(proof.change.low ?? Number.NEGATIVE_INFINITY);
          expect(truth).toBeLessThanOrEqual(proof.change.high ?? Number.POSITIVE_INFINITY);
        }
        for (const [j, after] of points.entries()) {
          for (const [i, before] of points.slice(0, j).entries()) {
            const isProvable = after.low > Number(before.high) || Number(after.high) < before.low;
            if (isProvable) expect(proofs[j]?.from).toBeGreaterThanOrEqual(i);
          }
        }
      }),
    );
  });

  test('there were as many true changes as there are fresh proofs, at least', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const fresh = proofsOf(pointsIn(history)).filter((proof) => proof?.fresh);
        const changes = history.truths.filter(
          ({ count }, nth) => nth > 0 && count !== history.truths[nth - 1]?.count,
        );
        expect(fresh.length).toBeLessThanOrEqual(changes.length);
      }),
    );
  });

  test('every speed holds the true one', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const points = pointsIn(history);
        for (const [nth, after] of points.entries()) {
          const before = points[nth - 1];
          const speed = before && speedBetween(before, after);
          const [was, is] = [history.truths[nth - 1], history.truths[nth]];
          if (!speed || !was || !is) continue;
          expect(speed.gap).toBe(is.after - was.after);
          const hours = speed.gap / (speed.per === 'hour' ? HOUR : 24 * HOUR);
          const truth = (is.count - was.count) / hours;
          expect(truth).toBeGreaterThanOrEqual(Number(speed.low) - 1e-6);
          expect(truth).toBeLessThanOrEqual(Number(speed.high) + 1e-6);
        }
      }),
    );
  });

  test('every movement through a period holds the true one between its two sightings', () => {
    const hour = fc.nat(1500);
    fc.assert(
      fc.property(histories, hour, hour, (history, start, length) => {
        const period = { from: START + start * HOUR, to: START + (start + length) * HOUR };
        const movement = movementIn(pointsIn(history), period);
        if (!movement) return;
        const truthOf = (captureId: string) =>
          history.truths[history.readings.findIndex((reading) => reading.captureId === captureId)]?.count ??
          0;
        const truth = truthOf(movement.last.captureId) - truthOf(movement.first.captureId);
        expect(truth).toBeGreaterThanOrEqual(Number(movement.change.low));
        expect(truth).toBeLessThanOrEqual(Number(movement.change.high));
        if (movement.direction === 'up') expect(truth).toBeGreaterThan(0);
        if (movement.direction === 'down') expect(truth).toBeLessThan(0);
        if (movement.direction === 'same') expect(truth).toBe(0);
      }),
    );
  });

  test('a fall is flagged only where there was one, a leap only of a thousandfold', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const points = pointsIn(history);
        const odd = odditiesOf(points, proofsOf(points), 'likes');
        for (const [nth, oddities] of odd.entries()) {
          const past = history.truths.slice(0, nth).map(({ count }) => count);
          const [now = 0, before = 0] = [history.truths[nth]?.count, past.at(-1)];
          if (oddities.includes('fall')) expect(now).toBeLessThan(Math.max(...past));
          if (oddities.includes('leap')) {
            expect(Math.max(now / Math.max(1, before), before / Math.max(1, now))).toBeGreaterThanOrEqual(
              1000,
            );
          }
        }
        expect(odd).toHaveLength(points.length);
      }),
    );
  });
});
