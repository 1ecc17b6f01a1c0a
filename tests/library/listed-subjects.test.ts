import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { binCaptures } from '../../utils/library/bin';
import { saveCapture } from '../../utils/library/captures';
import { listedSubjects } from '../../utils/library/listed-subjects';
import type { Library } from '../../utils/library/schema';
import { readingsOfSubjects, subjectsOfKeys } from '../../utils/library/subjects';
import type { SubjectRead } from '../../utils/model';
import { freshLibrary } from './libraries';
import { sampleCapture, sampleContent, samplePost, sampleReading } from './sample';

const profile = samplePost('', { kind: 'channel', keys: ['x:channel:examplecafe'], channelKeys: [] });
const post = (id: string, likes: number, given: Partial<SubjectRead> = {}) =>
  samplePost(id, { readings: [sampleReading('likes', likes)], ...given });

async function see(library: Library, id: string, own: boolean, subjects: SubjectRead[]) {
  const seen = { own, subjects, results: null };
  await saveCapture({ capture: sampleCapture(id), content: sampleContent(id), seen }, [], library);
}

test('what a page lists beside its own, each with its numbers there, and whose it is', async () => {
  const library = freshLibrary();
  const somebody = { channelKeys: ['x:channel:somebody'], placement: 'ad' as const };
  await see(library, 'profile', true, [profile, post('1', 10), post('2', 20, somebody), samplePost('3')]);
  await see(library, 'list', false, [post('1', 11), post('4', 40, { channelKeys: [] })]);
  await see(library, 'other', true, [post('5', 50)]);
  const found = await listedSubjects(['profile', 'list', 'other', 'gone'], library);
  expect(
    found.map(({ captureId, subject, channel, foreign, placement, readings }) => [
      captureId,
      subject.keys[0],
      channel?.keys[0] ?? null,
      foreign,
      placement,
      readings.map(({ low }) => low),
    ]),
  ).toEqual([
    ['list', 'x:post:1', 'x:channel:examplecafe', true, null, [11]],
    ['list', 'x:post:4', null, false, null, [40]],
    ['profile', 'x:post:1', 'x:channel:examplecafe', false, null, [10]],
    ['profile', 'x:post:2', 'x:channel:somebody', true, 'ad', [20]],
    ['profile', 'x:post:3', 'x:channel:examplecafe', false, null, []],
  ]);
  expect(await listedSubjects([], library)).toEqual([]);
});

test('all readings of several subjects, by subject, without the bin', async () => {
  const library = freshLibrary();
  await see(library, 'a', true, [post('1', 10)]);
  await see(library, 'b', false, [post('1', 11), post('2', 20)]);
  await see(library, 'c', true, [post('2', 21)]);
  await binCaptures(['c'], 1, library);
  const subjects = await subjectsOfKeys(['x:post:1', 'x:post:2'], library);
  const found = await readingsOfSubjects([...subjects.map(({ id }) => id), 'gone'], library);
  const byKey = subjects.map(({ id, keys }) => [keys[0], found.get(id)?.map(({ low }) => low)]);
  expect(byKey.sort()).toEqual([
    ['x:post:1', [10, 11]],
    ['x:post:2', [20]],
  ]);
});
