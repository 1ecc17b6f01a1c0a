import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { binCaptures } from '../../utils/library/bin';
import { saveBrand } from '../../utils/library/brands';
import { saveCapture } from '../../utils/library/captures';
import { subjectsOfBrandPages } from '../../utils/library/own-subjects';
import type { Capture, SubjectRead } from '../../utils/model';
import { freshLibrary } from './libraries';
import { sampleBrand, sampleCapture, sampleContent, samplePost, sampleReading } from './sample';

const likes = [sampleReading('likes', 10)];
const product = (id: string): SubjectRead =>
  samplePost('', { kind: 'product', keys: [`x:product:${id}`], readings: likes });
const channel = samplePost('', {
  kind: 'channel',
  keys: ['x:channel:cafe'],
  channelKeys: [],
  readings: likes,
});

test('the posts and products that a brand’s captures are about, newest first, each once', async () => {
  const library = freshLibrary();
  await saveBrand(sampleBrand('mine'), library);
  const see = (
    id: string,
    at: number,
    pageKey: string,
    subjects: SubjectRead[],
    given: Partial<Capture> = {},
  ) =>
    saveCapture(
      {
        capture: sampleCapture(id, { at, pageKey, brandId: 'mine', ...given }),
        content: sampleContent(id),
        seen: { own: true, subjects, results: null },
      },
      [],
      library,
    );
  await see('a', 1, 'x:product:1', [product('1'), samplePost('listed', { readings: likes })]);
  await see('b', 2, 'x:product:1', [product('1')]);
  await see('c', 3, 'x:post:2', [samplePost('2', { readings: likes })]);
  await see('profile', 4, 'x:channel:cafe', [channel]);
  await see('list', 5, 'x.example/list', [samplePost('listed', { readings: likes })]);
  await see('others', 6, 'x:post:3', [samplePost('3', { readings: likes })], { brandId: null });
  await see('binned', 7, 'x:post:4', [samplePost('4', { readings: likes })]);
  await binCaptures(['binned'], 8, library);
  const keys = async (limit?: number) =>
    (await subjectsOfBrandPages('mine', limit, library)).map((subject) => subject.keys[0]);
  expect(await keys()).toEqual(['x:post:2', 'x:product:1']);
  expect(await keys(4), 'the newest four are binned, a list, a profile and a post').toEqual(['x:post:2']);
});
