import { expect, test } from 'vitest';
import { finerDate } from '../../utils/lib/finer-date';
import type { Grain, SubjectDate } from '../../utils/model';

const date = (wall: string, grain: Grain): SubjectDate => ({ raw: wall, wall, zone: null, grain });
const minute = date('2026-03-05T09:30:00', 'minute');

test.each<[string, SubjectDate | null, SubjectDate | null, SubjectDate | null]>([
  ['a day of what was known to the minute', minute, date('2026-03-05', 'day'), minute],
  ['three days ago, late on the day before', minute, date('2026-03-06', 'day'), minute],
  ['a month ago', minute, date('2026-04', 'month'), minute],
  ['last year', minute, date('2026', 'year'), minute],
  ['an hour ago, then the minute', date('2026-03-05T09:00:00', 'hour'), minute, minute],
  ['another day', minute, date('2026-03-09', 'day'), date('2026-03-09', 'day')],
  ['another minute', minute, date('2026-03-05T09:31:00', 'minute'), date('2026-03-05T09:31:00', 'minute')],
  [
    'a day after the clock was set back',
    minute,
    { ...date('2026-03-04', 'day'), clock: 1 },
    { ...date('2026-03-04', 'day'), clock: 1 },
  ],
  ['nothing', minute, null, minute],
  ['the first', null, minute, minute],
  ['nothing at all', null, null, null],
])('read later: %s', (_name, known, read, wanted) => {
  expect(finerDate(known, read)).toEqual(wanted);
});
