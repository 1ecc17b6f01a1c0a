import { movementIn } from '../../metrics/movement';
import { type Point, pointsOf } from '../../metrics/points';
import { rank } from '../../metrics/ranking';
import { type Speed, speedBetween } from '../../metrics/speed';
import type { Metric } from '../../model';
import type { Pace } from '../week-numbers';
import type { NumbersInput, Owned } from './input';

/** How fast each post's number grew up to its last sighting this week, where growth is proved; ranked by the day. */
export function pacesOf(posts: readonly Owned[], metric: Metric, { week }: NumbersInput): Map<Owned, Pace> {
  const paced = posts.flatMap((post) => {
    const moved = movementIn(pointsOf(post.readings, metric), week);
    const speed = moved?.direction === 'up' ? speedBetween(moved.first, moved.last) : null;
    return moved && speed ? [{ post, speed, ends: [moved.last, moved.first] }] : [];
  });
  return new Map(
    rank(paced, ({ speed }) => byDay(speed)).map(({ item: { post, speed, ends }, best, worst }) => [
      post,
      {
        best,
        worst,
        of: paced.length,
        ...shownSpeed(speed),
        proof: ends.map(({ captureId }: Point) => captureId),
      },
    ]),
  );
}

function byDay({ low, high, per }: Speed): { low: number; high: number | null } {
  const times = per === 'hour' ? 24 : 1;
  return { low: (low ?? 0) * times, high: high === null ? null : high * times };
}

const shownSpeed = ({ low, high, per, gap }: Speed) => ({ low, high, per, gap });
