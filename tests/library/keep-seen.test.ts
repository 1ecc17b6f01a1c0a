import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { observedOf } from '../../utils/capture/observed-of';
import { exportLibrary } from '../../utils/library/backup/export-library';
import { importLibrary } from '../../utils/library/backup/import-library';
import { saveBrand } from '../../utils/library/brands';
import { saveCapture } from '../../utils/library/captures';
import { libraryCounts } from '../../utils/library/counts';
import { keepSeen } from '../../utils/library/keep-seen';
import { followedChannels, lastObserved, observedSince } from '../../utils/library/observed';
import type { Library } from '../../utils/library/schema';
import { searchCaptures } from '../../utils/library/search';
import { readingsOf, subjectsOfKeys } from '../../utils/library/subjects';
import type { LiveBatch, SubjectRead } from '../../utils/model';
import { freshLibrary, recount, storedCounts } from './libraries';
import { sampleBrand, sampleCapture, sampleContent, samplePost, sampleReading } from './sample';

const MINUTE = 60_000;
const NOON = 1_763_000_000_000;

const post = (id: string, likes: number, channel = 'examplecafe'): SubjectRead =>
  samplePost(id, {
    channelKeys: [`x:channel:${channel}`],
    readings: [sampleReading('likes', likes)],
  });

const batch = (id: string, minute: number, posts: SubjectRead[]): LiveBatch => ({
  id,
  at: NOON + minute * MINUTE,
  zone: 'Asia/Shanghai',
  url: 'https://x.com/home',
  title: '主页 / X',
  reader: { id: 'x', version: 1 },
  posts,
  before: 0,
});

const keep = (library: Library, given: LiveBatch) =>
  keepSeen(
    given,
    (posts) => observedOf(given, posts),
    library,
    () => given.at,
  );

/** A library in which @examplecafe is followed and @passerby is known, but followed by nobody. */
async function following(): Promise<Library> {
  const library = freshLibrary();
  await saveBrand(sampleBrand('b1'), library);
  const subjects = [post('1', 1), post('2', 1, 'passerby')];
  const capture = sampleCapture('before', { at: NOON - 99 * MINUTE });
  await saveCapture(
    { capture, content: sampleContent('before'), seen: { own: false, subjects, results: null } },
    [],
    library,
  );
  const [channel] = await subjectsOfKeys(['x:channel:examplecafe'], library);
  if (!channel) throw new Error('The channel was not recorded.');
  await library.subjects.put({ ...channel, brandId: 'b1' });
  return library;
}

const likesOf = async (library: Library, key: string) => {
  const [subject] = await subjectsOfKeys([key], library);
  return subject ? (await readingsOf(subject.id, 'likes', library)).map(({ low }) => low) : [];
};

describe('posts seen live', () => {
  test('are kept where their channel is followed, as one capture without a picture', async () => {
    const library = await following();
    expect(await keep(library, batch('a-0', 0, [post('1', 5), post('2', 7, 'passerby'), post('3', 9)]))).toBe(
      2,
    );
    expect(await likesOf(library, 'x:post:1')).toEqual([1, 5]);
    expect(await likesOf(library, 'x:post:2')).toEqual([1]);
    expect(await likesOf(library, 'x:post:3')).toEqual([9]);
    expect(await library.captures.get('a-0')).toMatchObject({
      trigger: 'live',
      observed: 2,
      picture: null,
      brandId: null,
    });
  });

  test('are kept once in ten minutes, whichever page sends them, and again after that', async () => {
    const library = await following();
    expect(await keep(library, batch('a-0', 0, [post('1', 5)]))).toBe(1);
    expect(await keep(library, batch('b-0', 1, [post('1', 5), post('3', 2)]))).toBe(1);
    expect(await keep(library, batch('b-1', 9, [post('1', 6)]))).toBe(0);
    expect(await library.captures.get('b-1')).toBeUndefined();
    expect(await keep(library, batch('a-1', 10, [post('1', 7)]))).toBe(1);
    expect(await likesOf(library, 'x:post:1')).toEqual([1, 5, 7]);
  });

  test('sent at once by two pages are kept once', async () => {
    const library = await following();
    const kept = await Promise.all(
      ['a-0', 'b-0', 'c-0'].map((id) => keep(library, batch(id, 0, [post('1', 5)]))),
    );
    expect(kept.sort()).toEqual([0, 0, 1]);
    expect(await likesOf(library, 'x:post:1')).toEqual([1, 5]);
  });

  test('sent again under the same id change nothing', async () => {
    const library = await following();
    const given = batch('a-0', 0, [post('1', 5), post('3', 9)]);
    expect([await keep(library, given), await keep(library, given)]).toEqual([2, 2]);
    expect(await library.readings.where('captureId').equals('a-0').count()).toBe(2);
  });

  test('which the operator just captured are not kept again', async () => {
    const library = await following();
    expect(await keep(library, batch('a-0', -95, [post('1', 1)]))).toBe(0);
  });

  test('are kept once in ten minutes also after the clock was set back', async () => {
    const library = await following();
    await keep(library, batch('a-0', 60 * 24, [post('1', 50)]));
    expect(await keep(library, batch('a-1', 0, [post('1', 5)]))).toBe(1);
    expect(await keep(library, batch('b-0', 2, [post('1', 6)]))).toBe(0);
    expect(await keep(library, batch('a-2', 11, [post('1', 7)]))).toBe(1);
    expect(await likesOf(library, 'x:post:1')).toEqual([1, 5, 7, 50]);
  });

  test('whose id changes are two posts, unless a page shows both ids', async () => {
    const library = await following();
    await keep(library, batch('a-0', 0, [post('1', 5)]));
    expect(await keep(library, batch('a-1', 1, [post('new', 5)]))).toBe(1);
    const both = { ...post('new', 6), keys: ['x:post:new', 'x:post:1'] };
    expect(await keep(library, batch('a-2', 20, [both]))).toBe(1);
    expect(await likesOf(library, 'x:post:1')).toEqual([1, 5, 5, 6]);
  });

  test('count by themselves, and lists show them only where asked', async () => {
    const library = await following();
    await keep(library, batch('a-0', 0, [post('1', 5), post('3', 9)]));
    await keep(library, batch('a-1', 1, [post('4', 2)]));
    expect(await libraryCounts(library)).toMatchObject({
      captures: 1,
      observed: 2,
      sites: { 'example.com': 1 },
    });
    expect(await storedCounts(library)).toEqual(await recount(library));
    const ids = async (observed?: true) =>
      (await searchCaptures(observed ? { observed } : {}, { limit: 9 }, library)).captures.map(
        ({ id }) => id,
      );
    expect(await ids()).toEqual(['before']);
    expect(await ids(true)).toEqual(['a-1', 'a-0']);
    expect([...(await observedSince(NOON, library))]).toEqual([['x', 3]]);
    expect([...(await observedSince(NOON + 1, library))]).toEqual([['x', 1]]);
    expect([...(await followedChannels(library))]).toEqual([['x', 1]]);
    const last = await lastObserved(9, library);
    expect(
      last.map(({ post, channel, readings }) => [post.keys[0], channel?.keys[0], readings[0]?.low]),
    ).toEqual([
      ['x:post:4', 'x:channel:examplecafe', 2],
      ['x:post:1', 'x:channel:examplecafe', 5],
      ['x:post:3', 'x:channel:examplecafe', 9],
    ]);
  });

  test('survive an export and its import', async () => {
    const library = await following();
    await keep(library, batch('a-0', 0, [post('1', 5)]));
    const copy = freshLibrary();
    await importLibrary(await new Response(exportLibrary({}, library)).blob(), {}, copy);
    expect(await copy.captures.toArray()).toEqual(await library.captures.toArray());
    expect(await storedCounts(copy)).toEqual(await storedCounts(library));
  });
});
