import { describe, expect, test } from 'vitest';
import { captureByHand, channelKey, type Entered, type Named } from '../../utils/capture/by-hand';
import { isAboutSubject } from '../../utils/lib/about-subject';
import { readTyped } from '../../utils/lib/typed-reading';
import type { Subject } from '../../utils/model';

const picture = { hash: 'a'.repeat(64), type: 'image/png', bytes: 9, width: 3, height: 4, pixelRatio: 1 };
const entered = (given: Partial<Entered> = {}): Entered => ({
  id: 'entry-1',
  at: 1_763_000_000_000,
  dated: 'name',
  zone: 'Asia/Shanghai',
  picture,
  thumbnail: null,
  title: '微信图片 20251113',
  subject: null,
  readings: [],
  brandId: null,
  tags: [],
  note: '',
  ...given,
});
const fresh = (given: Partial<Extract<Named, { known: null }>> = {}): Named => ({
  known: null,
  platform: 'channels',
  kind: 'post',
  name: '秋季新品',
  url: '',
  channel: null,
  ...given,
});
const views = readTyped('views', '10万+');
const readings = 'problem' in views ? [] : [views];

test('a picture alone is an imported capture that shows no subject', () => {
  const { capture, content, seen } = captureByHand(entered());
  expect(seen).toBeNull();
  expect(capture).toMatchObject({
    trigger: 'imported',
    kind: 'page',
    title: '微信图片 20251113',
    partial: [],
    pageKey: '',
  });
  expect(content.fields).toEqual({ title: { value: '微信图片 20251113', from: 'file name' } });
});

test('a named subject makes it a manual one, about that subject, its readings as they were typed', () => {
  const { capture, seen } = captureByHand(entered({ subject: fresh(), readings }));
  expect(capture).toMatchObject({ trigger: 'manual', kind: 'post', platform: 'channels', title: '秋季新品' });
  expect(isAboutSubject(capture)).toBe(true);
  expect(seen?.own).toBe(true);
  expect(seen?.subjects[0]).toMatchObject({ keys: [capture.pageKey], readings, fragment: null });
});

test('without a picture it says that it stands on a word', () => {
  const { capture } = captureByHand(entered({ picture: null, subject: fresh() }));
  expect(capture.partial).toEqual(['seen-only']);
});

describe('a new subject', () => {
  const keyOf = (given: Partial<Extract<Named, { known: null }>>, id = 'entry-1') =>
    captureByHand(entered({ id, subject: fresh(given) })).seen?.subjects[0]?.keys[0];

  test('two posts of one title are two, an account or a keyword of one name is one', () => {
    expect(keyOf({}, 'one')).not.toBe(keyOf({}, 'two'));
    expect(keyOf({ kind: 'channel' }, 'one')).toBe(keyOf({ kind: 'channel', name: ' 秋季新品 ' }, 'two'));
    expect(keyOf({ kind: 'keyword', platform: 'baidu', name: 'Example  Coffee' })).toBe(
      'baidu:keyword:example coffee',
    );
  });

  test('names its account by the key that the account itself gets', () => {
    const key = channelKey('channels', '示例咖啡');
    const { seen } = captureByHand(entered({ subject: fresh({ channel: { name: '示例咖啡', key } }) }));
    expect(seen?.subjects[0]?.channelKeys).toEqual([keyOf({ kind: 'channel', name: '示例咖啡' })]);
  });
});

test('a known subject keeps its key, name, address and account', () => {
  const known: Subject = {
    id: 's',
    kind: 'post',
    platform: 'weibo',
    keys: ['weibo:post:Oxyz', 'weibo:post:20'],
    url: 'https://weibo.com/1/Oxyz',
    name: '双11预告',
    handle: null,
    channelId: 'c',
    brandId: null,
    published: null,
    format: 'video',
    firstSeenAt: 1,
    lastSeenAt: 2,
    latest: {},
  };
  const channel: Subject = {
    ...known,
    id: 'c',
    kind: 'channel',
    keys: ['weibo:channel:1'],
    name: '示例咖啡',
  };
  const { capture, seen } = captureByHand(entered({ subject: { known, channel }, readings }));
  expect(capture).toMatchObject({ platform: 'weibo', pageKey: 'weibo:post:Oxyz', site: 'weibo.com' });
  expect(seen?.subjects[0]).toMatchObject({
    keys: ['weibo:post:Oxyz'],
    channelKeys: ['weibo:channel:1'],
    url: known.url,
    format: 'video',
    fields: { title: { value: '双11预告' }, author: { value: '示例咖啡' } },
  });
});
