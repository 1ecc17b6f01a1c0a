import type { Grain, SubjectDate } from '../model';
import { DAY, HOUR, MINUTE } from './wall-time';

/** How far off a time of each grain may be, the finest first. */
const REACH: Record<Grain, number> = {
  minute: MINUTE,
  hour: HOUR,
  day: DAY,
  week: 7 * DAY,
  month: 31 * DAY,
  year: 366 * DAY,
};

/**
 * When something was published, by what was known and what a newer look read. The newer one speaks, unless it only
 * says the same in less detail, as sites do with what grows old: 3小时前 becomes 3月5日, and at last 1个月前. A date counted
 * back on a clock that has been set back since no longer counts.
 */
export function finerDate(known: SubjectDate | null, read: SubjectDate | null): SubjectDate | null {
  if (!known || !read) return read ?? known;
  if (known.zone === null && (known.clock ?? 0) !== (read.clock ?? 0)) return read;
  const apart = Math.abs(wallOf(known) - wallOf(read));
  // A day more, since either may be on the clock of another zone.
  const isSame = apart <= REACH[read.grain] + DAY;
  return isSame && REACH[read.grain] > REACH[known.grain] ? known : read;
}

const wallOf = ({ wall }: SubjectDate) => Date.parse(`${wall}${'0000-01-01T00:00:00'.slice(wall.length)}Z`);
