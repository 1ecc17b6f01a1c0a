import { numbersOfWeek } from '../../utils/digest/numbers/numbers-of-week';
import { newSubject } from '../../utils/library/subject-book';
import type {
  Brand,
  Capture,
  ListedSubject,
  Metric,
  Picture,
  Reading,
  ReadingRead,
  Role,
} from '../../utils/model';
import { sampleReading } from '../library/sample';
import { sampleNumbers } from './sample-numbers';

/** An invented week, 2026-W47 in Shanghai: every kind of thing a digest tells, and nothing real. */

const WEEK = '2026-W47';
const ZONE = 'Asia/Shanghai';

/** Wall clock in Shanghai, which knows no summer time. */
export function shanghai(wall: string): number {
  return Date.parse(`${wall}+08:00`);
}

export const NOW = shanghai('2026-11-22T20:30:00');

function brand(id: string, role: Role, name: string, domain: string, color: string): Brand {
  return { id, role, name, names: [], domains: [domain], color, createdAt: shanghai('2026-11-01T09:00:00') };
}

export const brands: Brand[] = [
  brand('a', 'competitor', '示例咖啡 A', 'a.example', '#c2410c'),
  brand('b', 'competitor', '示例咖啡 B', 'b.example', '#1d4ed8'),
  brand('c', 'competitor', '示例茶饮 C', 'c.example', '#7e22ce'),
  brand('own', 'own', '我方示例', 'own.example', '#0d6a5b'),
  brand('d', 'benchmark', '示例标杆 D', 'd.example', '#9a5b00'),
];

/** A picture whose hash is the letter or digit 64 times over. */
export function picture(mark: string, width = 1280, height = 800): Picture {
  return { hash: mark.repeat(64), type: 'image/jpeg', bytes: 120_000, width, height, pixelRatio: 1 };
}

/** A capture with everything at its plainest. */
export function capture(id: string, wall: string, own: Partial<Capture> = {}): Capture {
  const site = own.site ?? 'a.example';
  const url = `https://${site}/${id}`;
  return {
    id,
    at: shanghai(wall),
    zone: ZONE,
    scope: 'page',
    trigger: 'popup',
    kind: 'article',
    platform: 'web',
    reader: { id: 'web', version: 1 },
    url,
    pageKey: url,
    site,
    title: id,
    author: null,
    siteName: null,
    published: null,
    lang: 'zh-CN',
    description: null,
    excerpt: '',
    picture: null,
    thumbnail: null,
    partial: [],
    brandId: 'a',
    tags: [],
    note: '',
    binned: 0,
    binnedAt: null,
    ...own,
  };
}

export const captures: Capture[] = [
  capture('home-1', '2026-11-16T09:12:00', {
    title: '示例咖啡 A 官网首页',
    tags: ['页面/首页'],
    picture: picture('1'),
    thumbnail: picture('2', 480, 300),
    excerpt: '冬日限定系列上线。全国门店同步开售，会员提前一天享受。',
  }),
  capture('notes-1', '2026-11-17T18:30:00', {
    site: 'notes.example',
    title: '秋冬新品买一送一，门店实测 5 款',
    author: '示例咖啡官方',
    tags: ['玩法/买一送一', '拉新'],
    published: { raw: '11-17 10:00', wall: '2026-11-17T10:00:00', zone: null, grain: 'minute' },
    excerpt: '周末到店两人同行，第二杯免费。五款新品逐一试过，榛果拿铁排队最长。',
    note: '抢周末两人同行的场景，推动的是到店。\n我们可以测试第二杯半价，先挑两座城市。',
    picture: picture('3'),
    thumbnail: picture('4', 480, 300),
  }),
  capture('coupon', '2026-11-18T20:05:00', {
    site: 'microblog.example',
    brandId: 'b',
    platform: 'taobao',
    reader: { id: 'taobao', version: 4 },
    title: '会员日 9.9 元券，限量 10 万张',
    tags: ['玩法/优惠券', '会员日'],
    published: { raw: '2小时前', wall: '2026-11-18T18', zone: '+08:00', grain: 'hour' },
    excerpt: '满 30 可用，11 月 22 日至 24 日。',
    note: '门槛比上次低：上次满 40。',
    picture: picture('5', 1280, 1600),
    partial: ['page-busy'],
  }),
  capture('quote', '2026-11-19T11:40:00', {
    site: 'news.example',
    brandId: 'b',
    scope: 'selection',
    title: '咖啡连锁年末竞争观察',
    author: '示例作者',
    excerpt: '“下沉市场的门店，第一年只看复购。”',
    tags: ['下沉市场'],
  }),
  capture('home-2', '2026-11-20T20:15:00', {
    pageKey: 'https://a.example/home-1',
    title: '示例咖啡 A 官网首页：联名款预告',
    tags: ['页面/首页', '联名'],
    excerpt: '首页多了一个横幅：11 月 28 日联名款上线，可预约。',
    note: '横幅是新的，价格没动。',
    picture: picture('6'),
    thumbnail: picture('7', 480, 300),
  }),
  capture('self', '2026-11-20T21:00:00', {
    site: 'notes.example',
    brandId: 'own',
    title: '我方冬日新品笔记',
    tags: ['拉新'],
    excerpt: '三款新品，首周八折。',
  }),
  capture('stray', '2026-11-21T10:00:00', {
    site: 'forum.example',
    brandId: null,
    title: '大家觉得哪家的燕麦拿铁最好喝？',
    reader: { id: 'tab', version: 1 },
    partial: ['text-cut', 'no-picture'],
    excerpt: '投票帖，回帖很多。',
  }),
  capture('store', '2026-11-21T10:20:00', {
    site: '',
    pageKey: '',
    url: '',
    brandId: 'c',
    title: '门店价签（手动记录）',
    trigger: 'typed',
    kind: 'page',
    note: '生椰系列统一 12 元。',
  }),
  capture('binned', '2026-11-20T12:00:00', { title: '已删除', binned: 1, binnedAt: NOW }),
  capture('late', '2026-11-23T00:00:00', { title: '下周一零点' }),
];

const previous: Capture[] = [
  capture('last-1', '2026-11-10T09:00:00', { title: '示例咖啡 A 上周首页' }),
  capture('last-2', '2026-11-12T15:30:00', { site: 'notes.example', title: '桂花系列返场' }),
  capture('last-3', '2026-11-13T15:30:00', { site: 'microblog.example', brandId: 'b', title: '会员周预告' }),
  capture('last-4', '2026-11-15T23:59:59', { site: 'd.example', brandId: 'd', title: '标杆的年终榜单' }),
  capture('older', '2026-11-08T23:59:59', { title: '更早的一周' }),
];

/** Readings of one capture's own subject, as the library keeps them. @param seen whose they are and when, where that matters */
export function readingsIn(
  captureId: string,
  reads: ReadingRead[],
  seen: { subjectId?: string; wall?: string } = {},
): [string, Reading[]] {
  const { subjectId = `of ${captureId}`, wall } = seen;
  const place = { subjectId, captureId, at: wall ? shanghai(wall) : 0, binned: 0 as const };
  return [captureId, reads.map((read) => ({ ...read, ...place, id: `${captureId}/0/${read.metric}` }))];
}

const about = (raw: string, low: number, high: number | null, metric: Metric = 'likes') => ({
  ...sampleReading(metric, low, high),
  raw,
});
const yuan = (amount: number, metric: Metric = 'price') => ({
  ...sampleReading(metric, amount),
  raw: `¥${amount}`,
  unit: 'CNY',
});

/** A post with a shortened number, an exact one and one that no page has proved; a price as of its page's newest capture. */
const readings = new Map([
  readingsIn(
    'notes-1',
    [
      sampleReading('comments', 906),
      about('1.2万', 11_500, 12_499),
      about('10万+', 100_000, null, 'views'),
      { ...sampleReading('saves', 3481), unverified: true },
    ],
    { subjectId: 'post', wall: '2026-11-17T18:30:00' },
  ),
  readingsIn('home-1', [yuan(12), sampleReading('sold', 300)], {
    subjectId: 'home',
    wall: '2026-11-16T09:12:00',
  }),
  readingsIn(
    'home-2',
    [
      { ...yuan(9.9), raw: '¥9.90' },
      { ...sampleReading('sold', 500), unverified: true },
    ],
    {
      subjectId: 'home',
      wall: '2026-11-20T20:15:00',
    },
  ),
]);

/** Captures of before, one from last week and one from long before it, and what they showed. */
const [lastHome] = previous;
const earlier: Capture[] = [
  ...(lastHome ? [lastHome] : []),
  capture('notes-0', '2026-11-05T10:00:00', {
    site: 'notes.example',
    title: '秋冬新品买一送一，门店实测 5 款',
    picture: picture('8'),
  }),
];
const before = [
  readingsIn(
    'notes-0',
    [about('1万', 9500, 10_499), sampleReading('comments', 906), about('10万+', 100_000, null, 'views')],
    {
      subjectId: 'post',
      wall: '2026-11-05T10:00:00',
    },
  ),
  readingsIn('last-1', [yuan(12)], { subjectId: 'home', wall: '2026-11-10T09:00:00' }),
  readingsIn('notes-0', [sampleReading('likes', 480)], { subjectId: 'grown', wall: '2026-11-05T10:00:00' }),
  readingsIn('notes-0', [about('1.1万', 10_500, 11_499)], {
    subjectId: 'known',
    wall: '2026-11-05T10:00:00',
  }),
].map(([, reads]) => reads);

/** A post of brand A's account as a page of the week lists it. */
function listedPost(id: string, name: string, reads: ReadingRead[], given: Partial<ListedSubject> = {}) {
  const subject = { ...newSubject(id, 'post', 'notes', shanghai('2026-11-05T10:00:00')), name };
  const [, rows] = readingsIn('notes-1', reads, { subjectId: id, wall: '2026-11-17T18:30:00' });
  const channel = { ...newSubject('account', 'channel', 'notes', 0), name: '示例咖啡官方', brandId: 'a' };
  const keys = [`notes:post:${id}`];
  const url = `https://notes.example/${id}`;
  return {
    captureId: 'notes-1',
    channel,
    foreign: false,
    placement: null,
    readings: rows,
    ...given,
    subject: { ...subject, keys, url, channelId: 'account', ...given.subject },
  } satisfies ListedSubject;
}

const fresh = newSubject('new', 'post', 'notes', shanghai('2026-11-17T18:30:00'));
const listed: ListedSubject[] = [
  listedPost('new', '', [about('2,318', 2318, 2318), sampleReading('comments', 41)], {
    subject: {
      ...fresh,
      keys: ['notes:post:new'],
      url: 'https://notes.example/new',
      name: '联名款杯身投票：你站哪一款？',
      published: { raw: '11-16', wall: '2026-11-16', zone: null, grain: 'day' },
    },
    placement: 'pinned',
  }),
  listedPost('grown', '第二杯半价回归，仅限周末', [sampleReading('likes', 1906)]),
  listedPost('known', '门店地图更新', [about('1.1万', 10_500, 11_499)]),
  listedPost('somebody', '路人的测评', [sampleReading('likes', 9)], { channel: null, foreign: true }),
];

const history = new Map<string, Reading[]>();
for (const row of [...readings.values(), ...before, ...listed.map((each) => each.readings)].flat())
  history.set(row.subjectId, [...(history.get(row.subjectId) ?? []), row]);

export const numbersInput = sampleNumbers(brands, captures, [...captures, ...earlier]);

export const week = {
  week: WEEK,
  zone: ZONE,
  now: NOW,
  brands,
  captures,
  previous,
  readings,
  listed,
  history,
  earlier,
  revisited: numbersInput.revisited,
  numbers: numbersOfWeek(numbersInput),
  note: null,
};
