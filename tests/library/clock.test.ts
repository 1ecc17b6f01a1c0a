import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { exportLibrary } from '../../utils/library/backup/export-library';
import { importLibrary } from '../../utils/library/backup/import-library';
import { binCaptures, restoreCaptures } from '../../utils/library/bin';
import { getCapture, saveCapture } from '../../utils/library/captures';
import type { Library } from '../../utils/library/schema';
import { readingsOf, subjectsOfKeys } from '../../utils/library/subjects';
import { pointsOf } from '../../utils/metrics/points';
import { proofsOf } from '../../utils/metrics/proofs';
import { freshLibrary } from './libraries';
import { sampleCapture, sampleContent, samplePost, sampleReading } from './sample';

const HOUR = 3_600_000;
const NOON = 1_763_000_000_000;

/** A post seen with so many likes, at the time that the clock shows, some of it before it was saved. */
async function see(library: Library, id: string, likes: number, at: number, saved = at) {
  const subjects = [samplePost('20', { readings: [sampleReading('likes', likes)] })];
  const seen = { own: true, subjects, results: null };
  await saveCapture(
    { capture: sampleCapture(id, { at }), content: sampleContent(id), seen },
    [],
    library,
    () => saved,
  );
}

async function pointsIn(library: Library) {
  const [post] = await subjectsOfKeys(['x:post:20'], library);
  return pointsOf(await readingsOf(post?.id ?? '', undefined, library), 'likes');
}

test('sightings keep their order over a clock that is set back, twice, and through an archive', async () => {
  const library = freshLibrary();
  await see(library, 'd', 10, NOON);
  await see(library, 'c', 20, NOON + HOUR);
  await see(library, 'b', 30, NOON - 2 * HOUR);
  await see(library, 'a', 40, NOON + 5 * HOUR);
  await see(library, 'e', 50, NOON + 4 * HOUR);
  const second = freshLibrary();
  await importLibrary(await new Response(exportLibrary({}, library)).blob(), {}, second);
  await see(second, 'f', 60, NOON + 4.5 * HOUR);
  for (const [each, wanted] of [
    [library, [10, 20, 30, 40, 50]],
    [second, [10, 20, 30, 40, 50, 60]],
  ] as const) {
    const points = await pointsIn(each);
    expect(points.map(({ low }) => low)).toEqual(wanted);
    expect(points.map(({ clock = 0 }) => clock)).toEqual([0, 0, 1, 1, 2, 2].slice(0, points.length));
    expect(proofsOf(points).filter((proof) => proof?.direction === 'down')).toEqual([]);
  }
});

test('a draft that waited is no clock set back; one that was begun before it was, is of before', async () => {
  const library = freshLibrary();
  await see(library, 'a', 10, NOON, NOON + HOUR);
  await see(library, 'b', 20, NOON - HOUR, NOON + 2 * HOUR);
  expect((await pointsIn(library)).map(({ low, clock }) => [low, clock])).toEqual([
    [20, undefined],
    [10, undefined],
  ]);
  await see(library, 'c', 30, NOON + 2.5 * HOUR, NOON);
  await see(library, 'd', 40, NOON + HOUR);
  expect((await getCapture('c', library))?.clock).toBeUndefined();
  expect((await getCapture('d', library))?.clock).toBe(1);
});

test('what was seen after the clock was set back is the newest, also after the capture before it left the bin', async () => {
  const library = freshLibrary();
  const published = { raw: '1小时前', wall: '2025-11-13T09:13:00', zone: null, grain: 'hour' as const };
  const post = (likes: number, title: string) =>
    samplePost('20', {
      readings: [sampleReading('likes', likes)],
      fields: { title: { value: title, from: 'h1' } },
      published: { value: published, from: 'time' },
    });
  const show = (id: string, likes: number, title: string, at: number) =>
    saveCapture(
      {
        capture: sampleCapture(id, { at }),
        content: sampleContent(id),
        seen: { own: true, subjects: [post(likes, title)], results: null },
      },
      [],
      library,
      () => at,
    );
  await show('a', 10, 'as it was', NOON);
  await show('b', 20, 'as it is', NOON - 50 * HOUR);
  const now = async () => {
    const [subject] = await subjectsOfKeys(['x:post:20'], library);
    return subject;
  };
  const wanted = { low: 20, at: NOON - 50 * HOUR, clock: 1, captureId: 'b' };
  expect(await now()).toMatchObject({
    name: 'as it is',
    published: { ...published, seenIn: 'Asia/Shanghai', clock: 1 },
    latest: { likes: wanted },
  });
  await binCaptures(['a'], NOON, library);
  await restoreCaptures(['a'], library);
  expect((await now())?.latest.likes).toMatchObject(wanted);
  const second = freshLibrary();
  await importLibrary(await new Response(exportLibrary({}, library)).blob(), {}, second);
  const [brought] = await subjectsOfKeys(['x:post:20'], second);
  expect(brought?.latest.likes).toMatchObject(wanted);
});
