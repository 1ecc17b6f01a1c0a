import { describe, expect, test } from 'vitest';
import { publishedSpan } from '../../utils/metrics/ages';
import { whatWorked } from '../../utils/metrics/worked';
import type { Metric, Published, Subject } from '../../utils/model';
import { print, readingOf, START } from './history';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const MONTH = { from: START, to: START + 30 * DAY };

const minute = (at: number): Published => ({
  raw: '',
  wall: new Date(at).toISOString().slice(0, 19),
  zone: 'Z',
  grain: 'minute',
});

function subject(id: string, born: number | null, given: Partial<Subject> = {}): Subject {
  return {
    id,
    kind: 'post',
    platform: 'weibo',
    keys: [id],
    url: '',
    name: id,
    handle: null,
    channelId: 'account',
    brandId: null,
    published: born === null ? null : minute(born),
    format: 'text',
    firstSeenAt: 0,
    lastSeenAt: 0,
    latest: {},
    ...given,
  };
}

/** A month of an account: a post a day that gains `rate` likes a day, for four days; the site cuts off from 10,000 on. */
function post(day: number, rate: number, given: Partial<Subject> = {}) {
  const born = START + day * DAY;
  const age = (at: number) => Math.min(4, (at - born) / DAY);
  const times = [0.2, 1, 2, 3, 6].map((after) => born + after * DAY);
  const readings = times.flatMap((at, nth) =>
    (['likes', 'comments'] as Metric[]).map((metric) => {
      const count = Math.floor(rate * age(at) * (metric === 'likes' ? 1 : 0.1));
      return readingOf(print(count, 'cut'), true, { captureId: `p${day}-${nth}`, at, metric });
    }),
  );
  return { subject: subject(`post ${day}`, born, given), readings };
}

describe('a month of one account', () => {
  const usual = Array.from({ length: 18 }, (_, day) => post(day, 3000 + 10 * (day % 5)));
  const posts = [...usual, post(18, 20_000), post(19, 300)];
  const [account, ...more] = whatWorked(posts, MONTH, 'UTC');

  test('is one account', () => {
    expect(more).toEqual([]);
    expect(account).toMatchObject({
      channelId: 'account',
      by: 'likes',
      metrics: ['likes', 'comments'],
      left: 0,
    });
  });
  test('says whose numbers leapt a thousandfold, and drops none', () => {
    const misread = post(20, 3000);
    const [at, captureId] = [START + 27 * DAY, 'misread'];
    const leap = readingOf('1,300万', true, { captureId, at, metric: 'likes' });
    const [now] = whatWorked([...posts, { ...misread, readings: [...misread.readings, leap] }], MONTH, 'UTC');
    expect([...(now?.leapt ?? [])]).toEqual(['post 20']);
    expect(now?.best).toHaveLength(21);
    expect(account?.leapt.size).toBe(0);
  });
  test('says what a person entered, wherever it is reckoned with', () => {
    const entered = { ...post(21, 30_000) };
    const readings = entered.readings.map((each) => ({ ...each, from: 'manual' }));
    const [now] = whatWorked([...posts, { ...entered, readings }], MONTH, 'UTC');
    const mine = now?.best.filter(({ item }) => item.byHand).map(({ item }) => item.item.id);
    expect(mine).toEqual(['post 21']);
    const against = now?.paced.find(({ item }) => item.subject.id === 'post 21')?.item.against;
    expect(against?.byHand).toBe(true);
    expect(account?.best.some(({ item }) => item.byHand)).toBe(false);
    expect(account?.paced.some(({ item }) => item.against.byHand)).toBe(false);
  });
  test('has one best post for certain; those that the site’s numbers cannot tell apart are tied', () => {
    const [first, second] = account?.best ?? [];
    expect(first).toMatchObject({ best: 1, worst: 1, item: { item: { id: 'post 18' } } });
    expect(second?.worst).toBeGreaterThan(second?.best ?? 0);
    expect(account?.best.at(-1)).toMatchObject({ best: 20, worst: 20, item: { item: { id: 'post 19' } } });
  });
  test('has one post above its median at the same age, one below, and nothing said of the usual ones', () => {
    const said = (account?.paced ?? []).map(({ item }) => [item.subject.id, item.against.verdict]);
    expect(said.filter(([, verdict]) => verdict === 'above')).toEqual([['post 18', 'above']]);
    expect(said.filter(([, verdict]) => verdict === 'below')).toEqual([['post 19', 'below']]);
    expect(said).toHaveLength(20);
  });
  test('says how many cannot be compared, and why', () => {
    const few = whatWorked(
      [post(0, 10), post(1, 10), { ...post(2, 10), subject: subject('undated', null) }],
      MONTH,
      'UTC',
    );
    expect(few).toMatchObject([{ tooFew: 2, noAge: 1, paced: [] }]);
  });
});

test('accounts are not mixed, products are no posts, and what was not seen in the period is not there', () => {
  const found = whatWorked(
    [
      post(0, 10),
      post(1, 90, { channelId: 'other' }),
      post(2, 50, { kind: 'product' }),
      post(-60, 70, { channelId: 'old' }),
    ],
    MONTH,
    'UTC',
  );
  expect(found.map(({ channelId, best }) => [channelId, best.length])).toEqual([
    ['account', 1],
    ['other', 1],
  ]);
});

test('dates of one account are read on one clock', () => {
  const wall: Published = { raw: '', wall: '2026-11-22T09:30:00', zone: null, grain: 'minute' };
  const [here, there] = [publishedSpan(wall, 'Asia/Shanghai'), publishedSpan(wall, 'UTC')];
  expect(here && there && there.from - here.from).toBe(8 * HOUR);
});
