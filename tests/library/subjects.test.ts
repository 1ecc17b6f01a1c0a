import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { binCaptures, deleteForGood, restoreCaptures } from '../../utils/library/bin';
import { deleteBrand, restoreBrand, saveBrand } from '../../utils/library/brands';
import { getSighting, saveCapture } from '../../utils/library/captures';
import { followChannel } from '../../utils/library/follow-channel';
import type { Library } from '../../utils/library/schema';
import {
  capturesOfIds,
  channelsOfBrand,
  firstReadings,
  getSubjects,
  readingsOf,
  sightingIds,
  subjectsOfChannels,
  subjectsOfKeys,
} from '../../utils/library/subjects';
import type { Subject, SubjectRead } from '../../utils/model';
import { freshLibrary } from './libraries';
import { sampleBrand, sampleCapture, sampleContent, samplePost, sampleReading } from './sample';

const DAY = 86_400_000;

async function see(library: Library, id: string, day: number, subjects: SubjectRead[]) {
  const capture = sampleCapture(id, { at: 1_763_000_000_000 + day * DAY });
  await saveCapture(
    { capture, content: sampleContent(id), seen: { own: true, subjects, results: null } },
    [],
    library,
  );
}

async function one(library: Library, key: string): Promise<Subject> {
  const [subject, ...others] = await subjectsOfKeys([key], library);
  expect(others).toEqual([]);
  if (!subject) throw new Error(`nobody is ${key}`);
  return subject;
}

const account = (keys: string[], name: string): SubjectRead =>
  samplePost('', { kind: 'channel', keys, channelKeys: [], fields: { author: { value: name, from: 'h1' } } });

describe('a post seen three times', () => {
  const library = freshLibrary();

  test('is one subject with three readings, each naming its capture', async () => {
    for (const [day, likes] of [
      [0, 10],
      [2, 30],
      [1, 20],
    ] as const) {
      await see(library, `c${day}`, day, [samplePost('20', { readings: [sampleReading('likes', likes)] })]);
    }
    const post = await one(library, 'x:post:20');
    const readings = await readingsOf(post.id, 'likes', library);
    expect(readings.map(({ low, captureId }) => [low, captureId])).toEqual([
      [10, 'c0'],
      [20, 'c1'],
      [30, 'c2'],
    ]);
    expect(post.latest.likes).toMatchObject({ low: 30, captureId: 'c2' });
    expect([post.firstSeenAt, post.lastSeenAt].map((at) => (at - 1_763_000_000_000) / DAY)).toEqual([0, 2]);
    expect((await capturesOfIds(await sightingIds(post.id, library), library)).map(({ id }) => id)).toEqual([
      'c2',
      'c1',
      'c0',
    ]);
  });

  test('belongs to its channel, which bears the name of its author', async () => {
    const channel = await one(library, 'x:channel:examplecafe');
    expect(channel).toMatchObject({ kind: 'channel', name: 'Example Café', brandId: null });
    expect((await subjectsOfChannels([channel.id], library)).map(({ keys }) => keys)).toEqual([
      ['x:post:20'],
    ]);
  });

  test('in the bin a reading counts no more, and out of it again', async () => {
    await binCaptures(['c2'], 1, library);
    let post = await one(library, 'x:post:20');
    expect(post.latest.likes).toMatchObject({ low: 20, captureId: 'c1' });
    expect(await readingsOf(post.id, 'likes', library)).toHaveLength(2);
    await restoreCaptures(['c2'], library);
    post = await one(library, 'x:post:20');
    expect(post.latest.likes).toMatchObject({ low: 30, captureId: 'c2' });
  });

  test('is gone when the last capture that shows it goes for good', async () => {
    await binCaptures(['c0', 'c1', 'c2'], 1, library);
    await deleteForGood(['c0', 'c1'], 2, library);
    expect((await one(library, 'x:post:20')).latest).toEqual({});
    await deleteForGood(['c2'], 2, library);
    expect(await library.subjects.count()).toBe(0);
    expect(await library.readings.count()).toBe(0);
    expect(await getSighting('c2', library)).toBeNull();
  });
});

describe('accounts', () => {
  test('known by handle and by number become one when a page shows both', async () => {
    const library = freshLibrary();
    await see(library, 'a', 0, [samplePost('1', { channelKeys: ['weibo:channel:cafe'] })]);
    await see(library, 'b', 1, [samplePost('2', { channelKeys: ['weibo:channel:1234567'] })]);
    expect(await library.subjects.count()).toBe(4);
    await see(library, 'c', 2, [account(['weibo:channel:1234567', 'weibo:channel:cafe'], '示例咖啡')]);
    const channel = await one(library, 'weibo:channel:cafe');
    expect((await one(library, 'weibo:channel:1234567')).id).toBe(channel.id);
    expect(await subjectsOfChannels([channel.id], library)).toHaveLength(2);
    expect(
      (await capturesOfIds(await sightingIds(channel.id, library), library)).map(({ id }) => id),
    ).toEqual(['c', 'b', 'a']);
  });

  test('a handle that passes to another number takes no history along', async () => {
    const library = freshLibrary();
    const first = account(['weibo:channel:1111111', 'weibo:channel:cafe'], 'First');
    const second = account(['weibo:channel:2222222', 'weibo:channel:cafe'], 'Second');
    await see(library, 'a', 0, [{ ...first, readings: [sampleReading('followers', 900)] }]);
    await see(library, 'b', 1, [{ ...second, readings: [sampleReading('followers', 5)] }]);
    expect((await one(library, 'weibo:channel:1111111')).latest.followers?.low).toBe(900);
    expect((await one(library, 'weibo:channel:cafe')).latest.followers?.low).toBe(5);
    // An older page that comes later (an import) does not take the handle back.
    await see(library, 'c', -1, [first]);
    expect((await one(library, 'weibo:channel:cafe')).name).toBe('Second');
  });

  test('follow a brand, and lose it and get it back with the brand', async () => {
    const library = freshLibrary();
    await saveBrand(sampleBrand('b1'), library);
    await see(library, 'a', 0, [account(['x:channel:examplecafe'], 'Example Café')]);
    const { id } = await one(library, 'x:channel:examplecafe');
    expect(await followChannel(id, 'b1', library)).toMatchObject({ from: null, to: 'b1' });
    expect(await channelsOfBrand('b1', library)).toHaveLength(1);
    const deleted = await deleteBrand('b1', library);
    expect((await one(library, 'x:channel:examplecafe')).brandId).toBeNull();
    if (deleted) await restoreBrand(deleted, library);
    expect((await one(library, 'x:channel:examplecafe')).brandId).toBe('b1');
    expect(await followChannel(id, 'nobody', library)).toBeNull();
    expect((await one(library, 'x:channel:examplecafe')).brandId).toBe('b1');
  });
});

test('a hostile sighting is kept as data', async () => {
  const library = freshLibrary();
  const keys = ['x:post:__proto__', 'x:post:constructor'];
  const broken = sampleReading('likes', Number.NaN);
  await see(library, 'a', 0, [samplePost('9', { keys, readings: [broken] })]);
  expect((await one(library, 'x:post:__proto__')).keys).toEqual(keys);
});

describe('what lists ask for', () => {
  const library = freshLibrary();

  test('the readings of the first subject of each capture, and of no other', async () => {
    const post = (id: string, likes: number) => samplePost(id, { readings: [sampleReading('likes', likes)] });
    await see(library, 'c1', 0, [post('1', 10), post('2', 20)]);
    await see(library, 'c10', 0, [post('3', 30)]);
    await see(library, 'c2', 0, [samplePost('4')]);
    const found = await firstReadings(['c1', 'c2', 'gone'], library);
    expect([...found].map(([id, readings]) => [id, readings.map(({ low }) => low)])).toEqual([['c1', [10]]]);
    expect((await firstReadings([], library)).size).toBe(0);
  });

  test('subjects by id, in order, without those that are gone', async () => {
    const [a, b] = await Promise.all([one(library, 'x:post:1'), one(library, 'x:post:3')]);
    const found = await getSubjects([b.id, 'gone', a.id], library);
    expect(found.map(({ keys }) => keys[0])).toEqual(['x:post:3', 'x:post:1']);
  });
});
