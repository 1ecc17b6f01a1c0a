import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { binCaptures } from '../../utils/library/bin';
import { deleteBrand, saveBrand } from '../../utils/library/brands';
import { annotateCaptures, getCapture, saveCapture } from '../../utils/library/captures';
import { capturesWithoutBrand, followChannel, undoFollow } from '../../utils/library/follow-channel';
import type { Library } from '../../utils/library/schema';
import { subjectsOfKeys } from '../../utils/library/subjects';
import type { Capture, SubjectRead } from '../../utils/model';
import { freshLibrary } from './libraries';
import { sampleBrand, sampleCapture, sampleContent, samplePost } from './sample';

const profile = samplePost('', { kind: 'channel', keys: ['x:channel:examplecafe'], channelKeys: [] });
const other = (id: string) => samplePost(id, { channelKeys: ['x:channel:somebody'] });

async function see(library: Library, id: string, subjects: SubjectRead[], given: Partial<Capture> = {}) {
  const own = given.pageKey === undefined;
  const capture = sampleCapture(id, { pageKey: subjects[0]?.keys[0] ?? '', ...given });
  await saveCapture(
    { capture, content: sampleContent(id), seen: { own, subjects, results: null } },
    [],
    library,
  );
}

/** A profile, a post, a post in the bin, one of another brand, a list and somebody's page that both show a post. */
async function filled(): Promise<{ library: Library; channelId: string }> {
  const library = freshLibrary();
  await saveBrand(sampleBrand('b1'), library);
  await saveBrand(sampleBrand('b2'), library);
  await see(library, 'profile', [profile, samplePost('1')]);
  await see(library, 'post', [samplePost('2')]);
  await see(library, 'binned', [samplePost('3')]);
  await see(library, 'taken', [samplePost('4')], { brandId: 'b2' });
  await see(library, 'list', [samplePost('5'), other('6')], { pageKey: 'https://x.com/explore' });
  await see(library, 'quoting', [other('7'), samplePost('8')]);
  await binCaptures(['binned'], 1, library);
  const [channel] = await subjectsOfKeys(['x:channel:examplecafe'], library);
  return { library, channelId: channel?.id ?? '' };
}

const ids = ['profile', 'post', 'binned', 'taken', 'list', 'quoting'];
const brandsIn = async (library: Library) =>
  Promise.all(ids.map(async (id) => (await getCapture(id, library))?.brandId));
const counted = async (library: Library) =>
  (await library.counters.where('scope').equals('brand').toArray()).map(({ name, count }) => [name, count]);

test('earlier captures about a channel and its posts come with it, and undo takes exactly those back', async () => {
  const { library, channelId } = await filled();
  expect((await capturesWithoutBrand(channelId, library)).sort()).toEqual(['binned', 'post', 'profile']);
  const done = await followChannel(channelId, 'b1', library);
  expect(await brandsIn(library)).toEqual(['b1', 'b1', 'b1', 'b2', null, null]);
  expect(await counted(library)).toEqual([
    ['b1', 2],
    ['b2', 1],
  ]);
  // Later it is followed for another brand: what has a brand stays where it is.
  const again = await followChannel(channelId, 'b2', library);
  expect([again?.from, again?.captureIds]).toEqual(['b1', []]);
  if (again) await undoFollow(again, library);
  expect(await brandsIn(library)).toEqual(['b1', 'b1', 'b1', 'b2', null, null]);
  if (done) await undoFollow(done, library);
  expect(await brandsIn(library)).toEqual([null, null, null, 'b2', null, null]);
  expect(await counted(library)).toEqual([['b2', 1]]);
  expect((await library.subjects.get(channelId))?.brandId).toBeNull();
});

test('undo leaves what was given another brand meanwhile, and brings back no brand that is gone', async () => {
  const { library, channelId } = await filled();
  await followChannel(channelId, 'b2', library);
  const done = await followChannel(channelId, 'b1', library);
  await deleteBrand('b2', library);
  if (done) await undoFollow(done, library);
  expect((await library.subjects.get(channelId))?.brandId).toBeNull();

  const second = await followChannel(channelId, 'b1', library);
  await saveBrand(sampleBrand('b3'), library);
  await annotateCaptures(['post'], { brandId: 'b3' }, 1, library);
  if (second) await undoFollow(second, library);
  expect((await getCapture('post', library))?.brandId).toBe('b3');
});

test('unfollowing moves nothing, and following for a brand that is gone does nothing', async () => {
  const { library, channelId } = await filled();
  await followChannel(channelId, 'b1', library);
  expect((await followChannel(channelId, null, library))?.captureIds).toEqual([]);
  expect(await brandsIn(library)).toEqual(['b1', 'b1', 'b1', 'b2', null, null]);
  expect(await followChannel(channelId, 'gone', library)).toBeNull();
  expect(await followChannel('gone', 'b1', library)).toBeNull();
});
