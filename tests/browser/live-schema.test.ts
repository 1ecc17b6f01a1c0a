import { describe, expect, test } from 'vitest';
import { liveQuestion } from '../../utils/browser/live-schema';
import type { LiveBatch } from '../../utils/model';
import { samplePost, sampleReading } from '../library/sample';

const batch: LiveBatch = {
  id: 'f3b9a5d2-7c1e-0',
  at: 1_763_000_000_000,
  zone: 'Asia/Shanghai',
  url: 'https://x.com/home',
  title: 'Home / X',
  reader: { id: 'x', version: 1 },
  posts: [samplePost('1', { readings: [sampleReading('likes', 5)] })],
  before: 0,
};
const [post] = batch.posts;

test('takes what a page of the site says, as it is', () => {
  const argument = { keys: ['x:channel:examplecafe'] };
  expect(liveQuestion({ live: 'followedOf', argument }, 'x')).toEqual({ live: 'followedOf', argument });
  expect(liveQuestion({ live: 'keepSeen', argument: batch }, 'x')).toEqual({
    live: 'keepSeen',
    argument: batch,
  });
});

test.each([undefined, null, 1, 'keepSeen', {}, { live: 'deleteAll' }, { name: 'addTyped', argument: {} }])(
  'knows no other message: %o',
  (message) => {
    expect(liveQuestion(message, 'x')).toBeNull();
  },
);

describe('refuses', () => {
  const given = (change: object) => ({ live: 'keepSeen', argument: { ...batch, ...change } });
  test.each<[string, object]>([
    ['posts of another site', given({ posts: [{ ...post, keys: ['weibo:post:1'] }] })],
    ['a second key of another site', given({ posts: [{ ...post, keys: ['x:post:1', 'xy:post:1'] }] })],
    ['channels of another site', given({ posts: [{ ...post, channelKeys: ['weibo:channel:1'] }] })],
    ['another platform', given({ posts: [{ ...post, platform: 'xiaohongshu' }] })],
    ['what is no post', given({ posts: [{ ...post, kind: 'product' }] })],
    ['another reader', given({ reader: { id: 'xiaohongshu', version: 1 } })],
    ['too many at once', given({ posts: Array.from({ length: 101 }, () => post) })],
    [
      'numbers that are none',
      given({ posts: [{ ...post, readings: [sampleReading('likes', Number.NaN)] }] }),
    ],
    ['a field that is no text', given({ posts: [{ ...post, fields: { title: { value: {}, from: 'a' } } }] })],
    ['an id that is none of ours', given({ id: '../1' })],
    ['keys of another site', { live: 'followedOf', argument: { keys: ['weibo:channel:1'] } }],
  ])('%s', (_what, message) => {
    expect(() => liveQuestion(message, 'x')).toThrow();
  });
});

test('a page cannot say that the operator confirmed a number', () => {
  const forged = { ...sampleReading('likes', 5), confirmed: { at: 1 } };
  const taken = liveQuestion(
    { live: 'keepSeen', argument: { ...batch, posts: [{ ...post, readings: [forged] }] } },
    'x',
  );
  expect(JSON.stringify(taken)).not.toContain('confirmed');
});
