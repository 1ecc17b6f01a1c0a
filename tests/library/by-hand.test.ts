import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { captureByHand, type Entered } from '../../utils/capture/by-hand';
import { readTyped } from '../../utils/lib/typed-reading';
import { exportLibrary } from '../../utils/library/backup/export-library';
import { importLibrary } from '../../utils/library/backup/import-library';
import { binCaptures, restoreCaptures } from '../../utils/library/bin';
import { hashOf } from '../../utils/library/blobs';
import { saveCapture } from '../../utils/library/captures';
import { captureWithPicture } from '../../utils/library/same-picture';
import type { Library } from '../../utils/library/schema';
import { subjectsOfKeys } from '../../utils/library/subjects';
import { freshLibrary } from './libraries';
import { sampleCapture, sampleContent, samplePicture, samplePost } from './sample';

const NOON = 1_763_000_000_000;
const HOUR = 3_600_000;

async function enter(library: Library, given: Partial<Entered>, now = NOON) {
  const blob = new Blob(['picture'], { type: 'image/png' });
  const picture = samplePicture(await hashOf(blob));
  const views = readTyped('views', '10万+');
  const rows = captureByHand({
    id: 'a',
    at: NOON,
    dated: 'typed',
    zone: 'Asia/Shanghai',
    picture,
    thumbnail: null,
    title: '',
    subject: { known: null, platform: 'channels', kind: 'channel', name: '示例咖啡', url: '', channel: null },
    readings: 'problem' in views ? [] : [views],
    brandId: null,
    tags: [],
    note: '',
    ...given,
  });
  await saveCapture(rows, [{ hash: picture.hash, blob }], library, () => now);
  return picture.hash;
}

test('what was entered goes through an archive as it was, mark and all', async () => {
  const [first, second] = [freshLibrary(), freshLibrary()];
  await enter(first, {});
  await enter(first, { id: 'b', subject: null, readings: [], dated: 'name-day', title: '旧截图' });
  await enter(first, { id: 'c', picture: null });
  const archive = await new Response(exportLibrary({ settings: null }, first)).blob();
  await importLibrary(archive, {}, second);
  for (const table of ['captures', 'contents', 'sightings', 'subjects', 'readings'] as const) {
    expect(await second[table].toArray()).toEqual(await first[table].toArray());
  }
  expect((await second.captures.toArray()).map(({ trigger, dated }) => [trigger, dated])).toEqual([
    ['manual', 'typed'],
    ['imported', 'name-day'],
    ['manual', 'typed'],
  ]);
  const [subject] = await subjectsOfKeys(['channels:channel:manual/示例咖啡'], second);
  expect(subject?.latest.views).toMatchObject({ from: 'manual', unverified: false, high: null });
});

test('the newest number keeps its mark when a newer one goes to the bin', async () => {
  const library = freshLibrary();
  await enter(library, {});
  await enter(library, { id: 'b', at: NOON + HOUR }, NOON + HOUR);
  await binCaptures(['b'], NOON, library);
  const [subject] = await subjectsOfKeys(['channels:channel:manual/示例咖啡'], library);
  expect(subject?.latest.views).toMatchObject({ captureId: 'a', from: 'manual' });
});

test('a picture is known again by its bytes, as long as it is not in the bin', async () => {
  const library = freshLibrary();
  const hash = await enter(library, {});
  expect((await captureWithPicture(hash, library))?.id).toBe('a');
  await binCaptures(['a'], NOON, library);
  expect(await captureWithPicture(hash, library)).toBeNull();
  await restoreCaptures(['a'], library);
  expect((await captureWithPicture(hash, library))?.id).toBe('a');
});

test('a time that the operator told is not bent by a clock that was set back; one of now is', async () => {
  const library = freshLibrary();
  const save = (id: string, at: number) =>
    saveCapture({ capture: sampleCapture(id, { at }), content: sampleContent(id) }, [], library, () => at);
  await save('x', NOON);
  await save('y', NOON - 5 * HOUR);
  await enter(library, { id: 'told', at: NOON - 900 * HOUR }, NOON - 4 * HOUR);
  await enter(library, { id: 'now', at: NOON - 3 * HOUR, dated: 'now' }, NOON - 3 * HOUR);
  expect((await library.captures.bulkGet(['y', 'told', 'now'])).map((row) => row?.clock)).toEqual([
    1,
    undefined,
    1,
  ]);
});

test('a time that was told stands among what was captured before and after it, also since the clock was set back', async () => {
  const library = freshLibrary();
  const save = (id: string, at: number) =>
    saveCapture({ capture: sampleCapture(id, { at }), content: sampleContent(id) }, [], library, () => at);
  await save('ahead', NOON + 50 * HOUR);
  await save('monday', NOON);
  await save('wednesday', NOON + 48 * HOUR);
  await enter(library, { id: 'tuesday', at: NOON + 24 * HOUR }, NOON + 49 * HOUR);
  await enter(library, { id: 'today', at: NOON + 51 * HOUR }, NOON + 52 * HOUR);
  await enter(library, { id: 'long ago', at: NOON - 900 * HOUR }, NOON + 53 * HOUR);
  const rows = await library.captures.bulkGet(['monday', 'tuesday', 'today', 'long ago']);
  expect(rows.map((row) => row?.clock)).toEqual([1, 1, 1, undefined]);
});

test('a post that was entered with its address is the one that is captured there later', async () => {
  const library = freshLibrary();
  const typed = { known: null, platform: 'x', kind: 'post', name: '秋季新品', channel: null } as const;
  await enter(library, { subject: { ...typed, url: 'https://x.com/a/status/20', key: 'x:post:20' } });
  const capture = sampleCapture('later', { at: NOON + HOUR });
  const seen = { own: true, subjects: [samplePost('20')], results: null };
  await saveCapture({ capture, content: sampleContent('later'), seen }, [], library);
  const posts = (await library.subjects.toArray()).filter(({ kind }) => kind === 'post');
  expect(posts.map(({ keys }) => keys)).toEqual([['x:post:20']]);
  expect(
    await library.sightings
      .where('ids')
      .equals(posts[0]?.id ?? '')
      .count(),
  ).toBe(2);
});
