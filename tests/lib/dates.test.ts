import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readDate, readEpoch } from '../../utils/lib/dates';
import { wallOf } from '../../utils/lib/zone';

/** Sunday, 22 November 2026, 18:42:37 in Shanghai. */
const NOW = Date.parse('2026-11-22T10:42:37Z');
const seen = { now: NOW, zone: 'Asia/Shanghai' };

function read(raw: string, lang: string | null = null): string {
  const date = readDate(raw, { ...seen, lang });
  return date ? `${date.wall}${date.zone ?? ''} ${date.grain}` : 'null';
}

describe('relative', () => {
  test.each([
    ['刚刚', '2026-11-22T18:42:00 minute'],
    ['just now', '2026-11-22T18:42:00 minute'],
    ['5分钟前', '2026-11-22T18:37:00 minute'],
    ['5 分鐘前', '2026-11-22T18:37:00 minute'],
    ['30秒前', '2026-11-22T18:42:00 minute'],
    ['半小时前', '2026-11-22T18:12:00 minute'],
    ['half an hour ago', '2026-11-22T18:12:00 minute'],
    ['3小时前', '2026-11-22T15:42:00 hour'],
    ['约3个小时前', '2026-11-22T15:42:00 hour'],
    ['about an hour ago', '2026-11-22T17:42:00 hour'],
    ['2h', '2026-11-22T16:42:00 hour'],
    ['2 hrs', '2026-11-22T16:42:00 hour'],
    ['5m', '2026-11-22T18:37:00 minute'],
    ['3d', '2026-11-19 day'],
    ['· 3d', '2026-11-19 day'],
    ['3mo', '2026-08 month'],
    ['3天前', '2026-11-19 day'],
    ['十天前', '2026-11-12 day'],
    ['1周前', '2026-11-15 week'],
    ['3 weeks ago', '2026-11-01 week'],
    ['2个月前', '2026-09 month'],
    ['2 年前', '2024 year'],
    ['five years ago', '2021 year'],
    ['1 hour 20 minutes ago', '2026-11-22T17:22:00 minute'],
    ['1小时20分钟前', '2026-11-22T17:22:00 minute'],
    ['il y a 3 jours', '2026-11-19 day'],
    ['hace 3 días', '2026-11-19 day'],
    ['vor 3 Tagen', '2026-11-19 day'],
    ['há 3 dias', '2026-11-19 day'],
    ['3 giorni fa', '2026-11-19 day'],
    ['3日前', '2026-11-19 day'],
    ['3일 전', '2026-11-19 day'],
    ['3 дня назад', '2026-11-19 day'],
    ['2時間前', '2026-11-22T16:42:00 hour'],
    ['2시간 전', '2026-11-22T16:42:00 hour'],
    ['2 wk. ago', '2026-11-08 week'],
    ['il y a 3 h', '2026-11-22T15:42:00 hour'],
    ['1ヶ月前', '2026-10 month'],
    ['vor einer Stunde', '2026-11-22T17:42:00 hour'],
    ['上个月', '2026-10 month'],
    ['5 h', '2026-11-22T13:42:00 hour'],
    ['vor 3 Std.', '2026-11-22T15:42:00 hour'],
    ['il y a 3 j', '2026-11-19 day'],
    ['hace 2 sem.', '2026-11-08 week'],
    ['à l’instant', '2026-11-22T18:42:00 minute'],
    ['Gestern um 12:30 Uhr', '2026-11-21T12:30:00 minute'],
    ['вчера в 12:30', '2026-11-21T12:30:00 minute'],
    ['今天 09:30', '2026-11-22T09:30:00 minute'],
    ['昨天', '2026-11-21 day'],
    ['昨天 12:30', '2026-11-21T12:30:00 minute'],
    ['昨天下午3点', '2026-11-21T15:00:00 hour'],
    ['昨晚8:00', '2026-11-21T20:00:00 minute'],
    ['前天', '2026-11-20 day'],
    ['前天下午三点半', '2026-11-20T15:30:00 minute'],
    ['yesterday at 5:30 PM', '2026-11-21T17:30:00 minute'],
    ['Today at 9 am', '2026-11-22T09:00:00 hour'],
    ['the day before yesterday', '2026-11-20 day'],
    ['Gestern', '2026-11-21 day'],
    ["aujourd'hui", '2026-11-22 day'],
    ['星期三', '2026-11-18 day'],
    ['周三 09:12', '2026-11-18T09:12:00 minute'],
    ['上周三', '2026-11-11 day'],
    ['Wednesday', '2026-11-18 day'],
  ])('%s', (raw, expected) => {
    expect(read(raw)).toBe(expected);
  });
});

describe('of the calendar', () => {
  test.each([
    ['03-05', '2026-03-05 day'],
    ['11-22', '2026-11-22 day'],
    ['11-23', '2025-11-23 day'],
    ['02-29', '2024-02-29 day'],
    ['3月5日', '2026-03-05 day'],
    ['12月5日 10:20', '2025-12-05T10:20:00 minute'],
    ['11-22 23:00', '2025-11-22T23:00:00 minute'],
    ['2025-03-05 10:20', '2025-03-05T10:20:00 minute'],
    ['2025年3月5日 上午10:20', '2025-03-05T10:20:00 minute'],
    ['2025年3月5日 下午 3:20', '2025-03-05T15:20:00 minute'],
    ['2025年03月05日10时20分', '2025-03-05T10:20:00 minute'],
    ['2025年3月5日星期三', '2025-03-05 day'],
    ['2025年3月5日(水) 21時40分', '2025-03-05T21:40:00 minute'],
    ['二〇二五年三月五日', '2025-03-05 day'],
    ['去年3月5日', '2025-03-05 day'],
    ['2025年3月', '2025-03 month'],
    ['2025-03', '2025-03 month'],
    ['03/2025', '2025-03 month'],
    ['2025年', '2025 year'],
    ['2025/3/5', '2025-03-05 day'],
    ['2025.03.05', '2025-03-05 day'],
    ['2025. 3. 5.', '2025-03-05 day'],
    ['2025년 3월 5일', '2025-03-05 day'],
    ['20250305', '2025-03-05 day'],
    ['20250305T102030Z', '2025-03-05T10:20:30Z minute'],
    ['05.03.2025', '2025-03-05 day'],
    ['25/12/2025', '2025-12-25 day'],
    ['12/25/2025', '2025-12-25 day'],
    ['5/5/2025', '2025-05-05 day'],
    ['Mar 3', '2026-03-03 day'],
    ['Dec 3', '2025-12-03 day'],
    ['March 3rd, 2025', '2025-03-03 day'],
    ['3 Mar 2025', '2025-03-03 day'],
    ['3 de marzo de 2025', '2025-03-03 day'],
    ['1er mars 2025', '2025-03-01 day'],
    ['26. März 2025', '2025-03-26 day'],
    ['5 марта 2025', '2025-03-05 day'],
    ['Sept 2025', '2025-09 month'],
    ['令和7年3月5日', '2025-03-05 day'],
    ['令和元年5月1日', '2019-05-01 day'],
    ['平成31年4月30日', '2019-04-30 day'],
    ['Mi., 5. März 2025', '2025-03-05 day'],
    ['Mar 5 at 9:30 AM', '2026-03-05T09:30:00 minute'],
    ['5 марта 2025 г.', '2025-03-05 day'],
    ['14 февр. 2025 г., 21:05', '2025-02-14T21:05:00 minute'],
    ['5.3.2025, 15:05 Uhr', '2025-03-05T15:05:00 minute'],
    ['8:23 AM · Jul 9, 2025 · 1.2M Views', '2025-07-09T08:23:00 minute'],
    ['Sep 03 2025 | 4:32 pm EDT', '2025-09-03T16:32:00-04:00 minute'],
    ['Sat, 22 Nov 2025 10:42:37 GMT', '2025-11-22T10:42:37Z minute'],
    ['Sat Nov 22 10:42:37 +0800 2025', '2025-11-22T10:42:37+08:00 minute'],
    ['2025-11-22T10:42:37.120+08:00', '2025-11-22T10:42:37+08:00 minute'],
    ['2025-11-22T10:42:37.120Z', '2025-11-22T10:42:37Z minute'],
    ['2026-11-22T10:46:59Z', '2026-11-22T10:46:59Z minute'],
    ['2025-11-22 10:42:37-05', '2025-11-22T10:42:37-05:00 minute'],
    ['2025-11-22T03:42-05:00', '2025-11-22T03:42:00-05:00 minute'],
    ['2025-11-22 10:42 -0500', '2025-11-22T10:42:00-05:00 minute'],
    ['5 mars 2025 à 10h20', '2025-03-05T10:20:00 minute'],
    ['2025年3月5日(水) 15時20分', '2025-03-05T15:20:00 minute'],
    ['北京时间2025年11月22日10:42', '2025-11-22T10:42:00+08:00 minute'],
    ['2025-11-22 10:42 CST', '2025-11-22T10:42:00 minute'],
  ])('%s', (raw, expected) => {
    expect(read(raw)).toBe(expected);
  });

  it('reads swapped digits by the language, or by the weekday beside them', () => {
    expect(read('03/05/2025')).toBe('null');
    expect(read('03/05/2025', 'en-US')).toBe('2025-03-05 day');
    expect(read('03/05/2025', 'en-GB')).toBe('2025-05-03 day');
    expect(read('03/05/2025', 'fr')).toBe('2025-05-03 day');
    expect(read('05.03.25', 'de')).toBe('2025-03-05 day');
    expect(read('25.03.05.', 'ko')).toBe('2025-03-05 day');
    expect(read('Wednesday 03/05/2025')).toBe('2025-03-05 day');
  });
});

test.each([
  ['发布于 2025-03-05 10:20', '2025-03-05T10:20:00 minute'],
  ['编辑于 03-05 上海', '2026-03-05 day'],
  ['03-05 10:20 来自 微博网页版', '2026-03-05T10:20:00 minute'],
  ['昨天 18:05 IP属地：广东', '2026-11-21T18:05:00 minute'],
  ['发布时间：2025年03月05日 10:20 来源：示例新闻', '2025-03-05T10:20:00 minute'],
  ['来源：示例新闻 2025-03-05 10:20', '2025-03-05T10:20:00 minute'],
  ['２０２５－０３－０５　１０：２０', '2025-03-05T10:20:00 minute'],
  ['Published on March 3, 2025 by Example Staff', '2025-03-03 day'],
  ['Mar 3 · 5 min read', '2026-03-03 day'],
  ['(edited 3 hours ago)', '2026-11-22T15:42:00 hour'],
  ['3天前 已编辑', '2026-11-19 day'],
  ['Stand: 05.03.2025', '2025-03-05 day'],
  ['2025年3月5日に公開', '2025-03-05 day'],
  ['Reviewed in the United States on March 5, 2025', '2025-03-05 day'],
])('in its frame: %s', (raw, expected) => {
  expect(read(raw)).toBe(expected);
});

test.each([
  '',
  '1.2.3',
  '10:30',
  '2026',
  '12',
  '138-1234-5678',
  '010-12345678',
  'v2025.1',
  '3/5',
  '3-5',
  '12/25',
  '1/2',
  '03/05/2025',
  '25-03-05',
  '18.10.14',
  'May',
  '三月',
  '31 September 2025',
  '2025-02-30',
  '2025-13-01',
  '2025-11-31T10:42:37Z',
  '2025-13-01T10:42:37Z',
  '2025-11-22T24:00:00Z',
  '2026-11-22T10:48:00Z',
  '1960-01-01T00:00:00Z',
  '2010-11',
  '今天 23:00',
  '明天',
  'tomorrow',
  '3天后',
  'in 3 days',
  '2 min',
  '5 minutes',
  '3 days',
  '5M',
  '3D',
  '2H',
  '星期日',
  'Sunday',
  '星期一 2025-03-05',
  '2027-01-01',
  '2026-11-25',
  '10:00 - 12:00',
  '2025-03-05 – 2025-03-08',
  'Mar 3-5, 2025',
  '晚上12点 2025-03-05',
  '2025-03-05 25:00',
  '3月前',
  'set 3',
  'Alice',
  '满300减50',
  '1.2万',
  '¥99.00',
  '192.168.1.1',
  '3 people',
  '5000 years ago',
  '几天前',
  'Mar 25 people',
  'Mar 3¹',
  '2025-03-05 10:20-12:00',
  '2025-2026',
  '3.5小时前',
  '11月1日-11月11日',
  '下周三',
  '30天',
  '3周年',
  '令和50年3月5日',
  'hace 2 m',
  '90s',
  'il y a 2 m.',
  '1:23:45',
])('says nothing of %j', (raw) => {
  expect(read(raw)).toBe('null');
});

describe('readDate', () => {
  it('keeps the text as it was shown', () => {
    expect(readDate(' 昨天 12:30 ', seen)?.raw).toBe('昨天 12:30');
  });

  it('allows for a page whose clock is ahead of the reader, as far as clocks can be', () => {
    expect(read('2026-11-23 00:30')).toBe('2026-11-23T00:30:00 minute');
    expect(read('2026-11-23 00:30 +08:00')).toBe('null');
    expect(read('2026-11-23 02:00')).toBe('null');
    expect(read('2026-11-22 11:00 UTC')).toBe('null');
  });

  it('never throws, and never says what is still to come', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...'年 月 日 - / . : 前 ago 昨天 今天 周三 pm 上午 Mar of T Z +08:00 天 小时 h d · 发布于 三 十 半'.split(
          ' ',
        ),
      ),
      fc.integer({ min: 0, max: 2100 }).map(String),
      fc.string({ maxLength: 3 }),
    );
    const text = fc
      .array(fc.tuple(piece, fc.constantFrom('', ' ')), { maxLength: 9 })
      .map((p) => p.flat().join(''));
    const GRAIN = { minute: 0, hour: 0, day: 0, week: 0, month: 0, year: 0 };
    fc.assert(
      fc.property(text, (raw) => {
        const date = readDate(raw, seen);
        if (!date) return;
        expect(date.grain in GRAIN).toBe(true);
        const digits = { year: 4, month: 7, week: 10, day: 10, hour: 19, minute: 19 }[date.grain];
        expect(date.wall).toHaveLength(digits);
        const full = `${date.wall}${'0000-01-01T00:00:00'.slice(digits)}`;
        const at = Date.parse(`${full}${date.zone ?? '+14:00'}`);
        expect(at).toBeLessThanOrEqual(NOW + 5 * 60_000);
      }),
      { numRuns: 3000 },
    );
  });

  it('reads back what it wrote, for every instant of the past', () => {
    const instant = fc.integer({ min: Date.UTC(1971, 0), max: NOW });
    fc.assert(
      fc.property(instant, (at) => {
        const iso = new Date(Math.floor(at / 1000) * 1000).toISOString().replace('.000', '');
        expect(read(iso)).toBe(`${iso} minute`);
        expect(read(iso.slice(0, 10))).toBe(`${iso.slice(0, 10)} day`);
        const [y, m, d] = iso.slice(0, 10).split('-').map(Number);
        expect(read(`${y}年${m}月${d}日`)).toBe(`${iso.slice(0, 10)} day`);
      }),
    );
  });

  it('counts hours on the clock, across its changes', () => {
    const ago = (text: string, now: string, zone: string) =>
      readDate(text, { now: Date.parse(now), zone })?.wall;
    expect(ago('3 hours ago', '2026-03-29T04:30+02:00', 'Europe/Berlin')).toBe('2026-03-29T00:30:00');
    expect(ago('2 hours ago', '2026-10-25T03:30+01:00', 'Europe/Berlin')).toBe('2026-10-25T02:30:00');
    expect(ago('24 hours ago', '2026-03-09T00:30-04:00', 'America/New_York')).toBe('2026-03-07T23:30:00');
    expect(ago('1 day, 2 hours ago', '2026-03-09T01:30-04:00', 'America/New_York')).toBe(
      '2026-03-07T23:30:00',
    );
  });

  it('counts days back on the calendar of the zone, across changes of the clock', () => {
    const days = fc.integer({ min: 1, max: 400 });
    fc.assert(
      fc.property(days, fc.integer({ min: Date.UTC(2000, 0), max: NOW }), (n, now) => {
        const zone = 'America/New_York';
        const wall = new Date(wallOf(now, zone) - n * 86_400_000).toISOString().slice(0, 10);
        expect(readDate(`${n}天前`, { now, zone })?.wall).toBe(wall);
      }),
    );
  });
});

test.each([
  ['1763808157', '2025-11-22T10:42:37Z'],
  [1763808157120, '2025-11-22T10:42:37Z'],
  ['12345678', undefined],
  ['13812345678', undefined],
  ['9999999999', undefined],
  ['', undefined],
])('readEpoch %s', (raw, expected) => {
  const date = readEpoch(raw, NOW);
  expect(date ? `${date.wall}${date.zone}` : undefined).toBe(expected);
});
