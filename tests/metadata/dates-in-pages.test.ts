import { describe, expect, test } from 'vitest';
import { dateIn } from '../../utils/metadata/printed-date';
import { statedDate } from '../../utils/metadata/stated-date';

const NOW = Date.UTC(2026, 10, 23);

describe('dates that markup states', () => {
  test.each([
    ['2026-11-22T09:30:00+08:00', '2026-11-22T09:30:00', '+08:00', 'minute'],
    ['2026-11-22T09:30:00.123Z', '2026-11-22T09:30:00', 'Z', 'minute'],
    ['2026-11-22 09:30', '2026-11-22T09:30:00', null, 'minute'],
    ['2026年11月2日 9:30', '2026-11-02T09:30:00', null, 'minute'],
    ['2026/11/22', '2026-11-22', null, 'day'],
    ['2026-11', '2026-11', null, 'month'],
    ['November 2, 2026', '2026-11-02', null, 'day'],
    ['2 Nov 2026', '2026-11-02', null, 'day'],
    ['Sun, 22 Nov 2026 09:30:00 GMT', '2026-11-22T09:30:00', 'Z', 'minute'],
  ])('%s', (raw, wall, zone, grain) => expect(statedDate(raw, NOW)).toEqual({ raw, wall, zone, grain }));

  test.each([
    '',
    'soon',
    '2026-13-01',
    '2026-02-30',
    '2027-01-01',
    '1970-01-01T00:00:00Z',
    '0000-00-00',
    '03/04/2026',
    '2026',
  ])('says nothing of %j', (raw) => expect(statedDate(raw, NOW)).toBeNull());
});

describe('dates in printed lines', () => {
  test.each([
    ['2026年11月22日 09:30 来源：示例日报', '2026年11月22日 09:30'],
    ['发布时间：2026-11-22 09:30:05 浏览：12', '2026-11-22 09:30:05'],
    ['示例网2026.11.22', '2026.11.22'],
    ['By Ada Sample | March 3, 2026 at 7:30 pm', 'March 3, 2026 at 7:30 pm'],
    ['Berlin, 3. März 2026', '3. März 2026'],
    ['Posted: March 3, 2026 at 7:30 PM ET', 'March 3, 2026 at 7:30 PM'],
    ['March 3, 2026 - 10:58PM', 'March 3, 2026 - 10:58PM'],
    ['Published: 11/18/2026  2:27 A.M.', '11/18/2026  2:27 A.M.'],
    ['Publié le 08/03/2026 à 18h45', '08/03/2026 à 18h45'],
    ['March 3, 2026 | 12 comments', 'March 3, 2026'],
    ['11/18/2026/4', null],
    ['3 de marzo de 2026', '3 de marzo de 2026'],
    ['电话 021-2026-1122', null],
    ['1.2026.11.22', null],
    ['no date in 2026', null],
    ['3天前 · 浙江', '3天前'],
    ['Ada Sample · 2 hours ago', '2 hours ago'],
    ['Updated 2 hours ago', null],
    ['She had opened the shop 3 days ago, and it was already full.', null],
  ])('%s', (line, want) => expect(dateIn(line)).toBe(want));

  test.each([
    ['Updated 2026-11-22', null],
    ['Last updated on Sunday, November 22, 2026', null],
    ['更新于 2026-11-22', null],
    ['更新时间：2026-11-22', null],
    ['© 2026-01-01', null],
    ['报名截止日期：2026年11月30日', null],
    ['Published 2026-11-20, updated 2026-11-22', '2026-11-20'],
    ['Updated 2026-11-22 Published 2026-11-20', '2026-11-20'],
    ['By Ada Sample Updated Nov 22, 2026', null],
    ['Aktualisiert am 22. November 2026', null],
    ['Actualizado domingo 22/11/2026 03:21 horas', null],
    ['Mis à jour le samedi 21 novembre 2026', null],
    [`Updated ${'a'.repeat(300)} 2026-11-22`, '2026-11-22'],
    [`Updated${' ---- aaaa'.repeat(30)}! 2026-11-22`, '2026-11-22'],
  ])('%s: the date that is not the one of a change is %s', (line, want) => expect(dateIn(line)).toBe(want));
});
