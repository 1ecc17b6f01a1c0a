import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { exportLibrary } from '../../utils/library/backup/export-library';
import { importLibrary } from '../../utils/library/backup/import-library';
import { binCaptures, deleteForGood, restoreCaptures } from '../../utils/library/bin';
import { saveCapture } from '../../utils/library/captures';
import { keptOf } from '../../utils/library/kept';
import { metricsRead } from '../../utils/library/metrics-read';
import { forgetReadAgain, type ReadAgain, saveReadAgain } from '../../utils/library/read-again';
import type { Library } from '../../utils/library/schema';
import { firstReadings, readingsOf, subjectsOfKeys } from '../../utils/library/subjects';
import type { Metric } from '../../utils/model';
import { freshLibrary } from './libraries';
import { sampleCapture, sampleContent, samplePost, sampleReading } from './sample';

let library: Library;

const read = (captureId: string, metric: Metric, low: number, at = 500): ReadAgain => ({
  ...sampleReading(metric, low),
  captureId,
  place: 0,
  again: { version: 2, at },
});

async function see(id: string, at: number, likes: number) {
  const subjects = [samplePost('20', { readings: [sampleReading('likes', likes)] })];
  const capture = sampleCapture(id, { at });
  await saveCapture(
    { capture, content: sampleContent(id), seen: { own: true, subjects, results: null } },
    [],
    library,
  );
}

const post = async (from = library) => (await subjectsOfKeys(['x:post:20'], from))[0];
const lows = async (from = library) =>
  (await readingsOf((await post(from))?.id ?? '', undefined, from)).map(({ metric, low, replaced }) => [
    metric,
    low,
    replaced?.low,
  ]);

beforeEach(async () => {
  library = freshLibrary();
  await see('c1', 100, 10);
  await see('c2', 200, 20);
});

describe('what is read again', () => {
  test('was seen when and by whom its capture was: after the clock was set back, signed in; also from an archive', async () => {
    const shop = {
      ...samplePost('20', { readings: [{ ...sampleReading('price', 80), unit: 'CNY' }] }),
      fields: { viewer: { value: 'signed-in', from: 'p' } },
    };
    await saveCapture(
      {
        capture: sampleCapture('c3', { at: 150 }),
        content: sampleContent('c3'),
        seen: { own: true, subjects: [shop], results: null },
      },
      [],
      library,
      () => 150,
    );
    await saveReadAgain([{ ...read('c3', 'price', 90), unit: 'CNY' }], library);
    const second = freshLibrary();
    await importLibrary(await new Response(exportLibrary({}, library)).blob(), {}, second);
    for (const each of [library, second]) {
      const seenBy = { viewer: 'signed-in', region: null };
      const [price] = (await readingsOf((await post(each))?.id ?? '', undefined, each)).filter(
        ({ metric }) => metric === 'price',
      );
      expect(price).toMatchObject({ low: 90, clock: 1, seenBy, replaced: { low: 80, seenBy } });
      expect((await post(each))?.latest.price).toMatchObject({ low: 90, clock: 1, seenBy });
    }
  });

  test('counts in the place of what was read then, which stays; sightings are as they were', async () => {
    const [before, sightings] = [await library.readings.toArray(), await library.sightings.toArray()];
    const ids = await saveReadAgain([read('c2', 'likes', 2000), read('c1', 'views', 7)], library);
    expect(ids).toEqual(['c2/0/likes@500', 'c1/0/views@500']);
    expect(await lows()).toEqual([
      ['likes', 10, undefined],
      ['likes', 2000, 20],
      ['views', 7, undefined],
    ]);
    expect((await post())?.latest).toMatchObject({
      likes: { low: 2000, captureId: 'c2' },
      views: { low: 7 },
    });
    expect((await firstReadings(['c2'], library)).get('c2')?.map(({ low }) => low)).toEqual([2000]);
    expect(await library.readings.bulkGet(before.map(({ id }) => id))).toEqual(before);
    expect(await library.sightings.toArray()).toEqual(sightings);
    expect((await metricsRead(['c1'], library)).get('c1')).toEqual([
      { place: 0, metric: 'likes' },
      { place: 0, metric: 'views' },
    ]);
  });

  test('is taken back without a trace', async () => {
    const [rows, subject] = [await library.readings.toArray(), await post()];
    await forgetReadAgain(await saveReadAgain([read('c2', 'likes', 2000)], library), library);
    expect(await library.readings.toArray()).toEqual(rows);
    expect(await post()).toEqual(subject);
  });

  test('once more, the newest counts and all stay', async () => {
    await saveReadAgain([read('c2', 'likes', 2000, 500)], library);
    const ids = await saveReadAgain([read('c2', 'likes', 3000, 600)], library);
    expect(await lows()).toContainEqual(['likes', 3000, 20]);
    expect((await post())?.latest.likes?.low).toBe(3000);
    expect(await library.readings.count()).toBe(4);
    await forgetReadAgain(ids, library);
    expect(await lows()).toContainEqual(['likes', 2000, 20]);
    expect((await post())?.latest.likes?.low).toBe(2000);
  });

  test('follows its capture into the bin, out of it, and away', async () => {
    await saveReadAgain([read('c2', 'likes', 2000)], library);
    await binCaptures(['c2'], 1, library);
    expect(await lows()).toEqual([['likes', 10, undefined]]);
    expect((await post())?.latest.likes?.low).toBe(10);
    expect(await keptOf(['c2'], library)).toEqual([]);
    await restoreCaptures(['c2'], library);
    expect((await post())?.latest.likes?.low).toBe(2000);
    const [kept] = await keptOf(['c2'], library);
    expect(kept?.readings.map(({ low }) => low)).toEqual([2000]);
    await binCaptures(['c2'], 1, library);
    await deleteForGood(['c2'], 2, library);
    expect(await library.readings.count()).toBe(1);
  });

  test('of a capture or a place that is gone is left out', async () => {
    expect(
      await saveReadAgain([read('gone', 'likes', 1), { ...read('c1', 'likes', 1), place: 9 }], library),
    ).toEqual([]);
    expect(await library.readings.count()).toBe(2);
  });

  test('is carried by an archive', async () => {
    await saveReadAgain([read('c2', 'likes', 2000), read('c1', 'views', 7)], library);
    await binCaptures(['c1'], 1, library);
    const copy = freshLibrary();
    const archive = await new Response(exportLibrary({}, library)).blob();
    expect((await importLibrary(archive, {}, copy)).counts.readAgain).toBe(2);
    const all = async (from: Library) => [await from.readings.toArray(), await from.subjects.toArray()];
    expect(await all(copy)).toEqual(await all(library));
    const again = await new Response(exportLibrary({}, copy)).arrayBuffer();
    expect(new Uint8Array(again)).toEqual(new Uint8Array(await archive.arrayBuffer()));
  });
});
