import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { exportLibrary } from '../../utils/library/backup/export-library';
import { importLibrary } from '../../utils/library/backup/import-library';
import { saveCapture } from '../../utils/library/captures';
import { looksOf, looksOfSubjects } from '../../utils/library/looks';
import { offersOfSubjects } from '../../utils/library/offers';
import type { Library } from '../../utils/library/schema';
import { subjectsOfKeys } from '../../utils/library/subjects';
import { editsOf, vanishingsOf } from '../../utils/metrics/edits';
import { priceSteps } from '../../utils/metrics/price-steps';
import type { Capture, SubjectRead } from '../../utils/model';
import { freshLibrary } from './libraries';
import { sampleCapture, sampleContent, samplePost, sampleReading } from './sample';

const NOON = 1_763_000_000_000;

async function see(
  library: Library,
  nth: number,
  read: SubjectRead,
  given: Partial<Capture> = {},
  own = true,
) {
  const capture = sampleCapture(`c${nth}`, { at: NOON + nth, pageKey: read.keys[0] ?? '', ...given });
  const seen = { own, subjects: [read], results: null };
  await saveCapture({ capture, content: sampleContent(capture.id), seen }, [], library);
}

const words = (text: string) => samplePost('20', { fields: { text: { value: text, from: 'p' } } });
const gone = samplePost('20', {
  fields: {},
  channelKeys: [],
  fragment: null,
  gone: { value: '该内容已被发布者删除', from: 'h2' },
});

test('a post that was edited and then vanished: before and after, and where it was seen last, also from an archive', async () => {
  const library = freshLibrary();
  await see(library, 1, words('第二件99元'));
  await see(library, 2, words('第二件…'), { pageKey: 'a list' }, false);
  await see(library, 3, words('第二件109元'));
  await see(library, 4, words('登录后'), { partial: ['interrupted'] });
  await see(library, 5, gone);
  const second = freshLibrary();
  await importLibrary(await new Response(exportLibrary({}, library)).blob(), {}, second);
  for (const each of [library, second]) {
    const [post, ...others] = await subjectsOfKeys(['x:post:20'], each);
    if (!post) throw new Error('the post is not there');
    expect(others).toEqual([]);
    const looks = await looksOf(post, each);
    expect(editsOf(looks)).toMatchObject([
      { before: '第二件99元', after: '第二件109元', since: { captureId: 'c1' }, captureId: 'c3' },
    ]);
    expect(vanishingsOf(looks)).toMatchObject([
      { captureId: 'c5', said: '该内容已被发布者删除', seen: { captureId: 'c3' }, back: null },
    ]);
    // What is gone was not seen, and keeps its name.
    expect(post).toMatchObject({ name: '登录后', lastSeenAt: NOON + 4 });
  }
});

test('looks at a product say who looked; without a number there is no offer', async () => {
  const library = freshLibrary();
  const beans = (price: number | null, viewer: string) =>
    samplePost('', {
      kind: 'product',
      keys: ['jd:product:1'],
      channelKeys: [],
      fields: { viewer: { value: viewer, from: 'p' } },
      readings: price === null ? [] : [{ ...sampleReading('price', price), unit: 'CNY' }],
    });
  await see(library, 1, beans(100, '会员'));
  await see(library, 2, beans(120, '未登录'));
  await see(library, 3, beans(null, '会员'));
  await see(library, 4, beans(90, '会员'));
  const [product] = await subjectsOfKeys(['jd:product:1'], library);
  const offers = (await offersOfSubjects([product?.id ?? ''], library)).get(product?.id ?? '') ?? [];
  expect(offers.map(({ captureId }) => captureId).sort()).toEqual(['c1', 'c2', 'c4']);
  expect(priceSteps(offers)).toMatchObject([{ viewer: '会员', captureId: 'c4', since: { captureId: 'c1' } }]);
});

test('looks at many are each one’s own', async () => {
  const library = freshLibrary();
  const other = samplePost('21', { fields: { text: { value: '买一送一', from: 'p' } } });
  await see(library, 1, words('第二件99元'));
  await see(library, 2, other);
  await see(library, 3, gone);
  await see(library, 4, samplePost('22'), { pageKey: 'a list' }, false);
  const posts = await subjectsOfKeys(['x:post:20', 'x:post:21', 'x:post:22'], library);
  const looks = await looksOfSubjects(posts, library);
  const found = posts.map(({ id, keys }) => [
    keys[0],
    looks
      .get(id)
      ?.map(({ captureId }) => captureId)
      .sort(),
  ]);
  expect(Object.fromEntries(found)).toEqual({
    'x:post:20': ['c1', 'c3'],
    'x:post:21': ['c2'],
    'x:post:22': undefined,
  });
});
