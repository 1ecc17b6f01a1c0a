import { describe, expect, test } from 'vitest';
import { dateInFileName } from '../../utils/lib/file-name-date';
import { instantOf, wallOf } from '../../utils/lib/zone';

const zone = 'Asia/Shanghai';
const now = Date.UTC(2026, 10, 28, 12);
const read = (name: string) => {
  const found = dateInFileName(name, { now, zone });
  return found && `${new Date(found.wall).toISOString().slice(0, found.grain === 'day' ? 10 : 19)}`;
};

describe('a file’s name tells when', () => {
  test.each([
    ['20260115.png', '2026-01-15'],
    ['竞品_20260115_首页.png', '2026-01-15'],
    ['2026-01-15.jpg', '2026-01-15'],
    ['2026.1.5 活动页.png', '2026-01-05'],
    ['2026年1月15日 报价.png', '2026-01-15'],
    ['2026-01-15 10.22.31.png', '2026-01-15T10:22:31'],
    ['截屏2026-01-15 10.22.31.png', '2026-01-15T10:22:31'],
    ['截屏2026-01-15 上午10.22.31.png', '2026-01-15T10:22:31'],
    ['截屏2026-01-15 下午12.05.09.png', '2026-01-15T12:05:09'],
    ['Screenshot 2026-01-15 at 10.22.31 PM.png', '2026-01-15T22:22:31'],
    ['Screenshot 2026-01-15 at 12.01.00\u202fAM.png', '2026-01-15T00:01:00'],
    ['Screen Shot 2026-01-15 at 9.05.31 AM (2).png', '2026-01-15T09:05:31'],
    ['CleanShot 2026-01-15 at 10.22.31@2x.png', '2026-01-15T10:22:31'],
    ['屏幕截图 2026-01-15 102231.png', '2026-01-15T10:22:31'],
    ['Screenshot from 2026-01-15 10-22-31.png', '2026-01-15T10:22:31'],
    ['Screenshot_20260115-102231_WeChat.jpg', '2026-01-15T10:22:31'],
    ['Screenshot_20260115_102231.jpg', '2026-01-15T10:22:31'],
    ['Screenshot_2026-01-15-10-22-31-123_com.tencent.mm.jpg', '2026-01-15T10:22:31'],
    ['微信图片_20260115102231.png', '2026-01-15T10:22:31'],
    ['微信图片_20260115102231_123_45.jpg', '2026-01-15T10:22:31'],
    ['微信图片_2026-01-15_102231_456.png', '2026-01-15T10:22:31'],
    ['QQ截图20260115102231.png', '2026-01-15T10:22:31'],
    ['Snipaste_2026-01-15_10-22-31.png', '2026-01-15T10:22:31'],
    ['IMG_20260115_102231.jpg', '2026-01-15T10:22:31'],
    ['IMG_20260115_102231123.jpg', '2026-01-15'],
    ['mmexport1768443751000.jpg', '2026-01-15T10:22:31'],
    ['企业微信截图_17684437512345.png', '2026-01-15T10:22:31'],
    ['２０２６-０１-１５.png', '2026-01-15'],
    ['20260115 截屏2026-01-15 10.22.31.png', '2026-01-15T10:22:31'],
  ])('%s → %s', (name, told) => expect(read(name)).toBe(told));

  test.each([
    'image.png',
    'IMG_0042.PNG',
    '截图.png',
    '双11 20261101-20261111.png', // a window
    '2026-01-15 对比 2026-01-22.png',
    '20271231.png', // still to come
    '2026-13-01.png',
    '20260230.png',
    '120260115.png', // a longer number
    '货号20260115889.png',
    '2026.png',
    '2026-01.png',
    '1768443751000.png', // milliseconds, but nobody says so
    '',
  ])('%s tells nothing', (name) => expect(read(name)).toBeNull());

  test('is on the clock of the zone, across a change of it', () => {
    const found = dateInFileName('Screenshot 2026-03-08 at 02.30.00 AM.png', {
      now,
      zone: 'America/New_York',
    });
    const at = instantOf(found?.wall ?? 0, 'America/New_York');
    expect(new Date(wallOf(at, 'America/New_York')).toISOString()).toMatch(/^2026-03-08T03:00/);
  });
});
