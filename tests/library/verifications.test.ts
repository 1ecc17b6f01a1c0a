import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { binCaptures, deleteForGood } from '../../utils/library/bin';
import { saveCapture } from '../../utils/library/captures';
import { openLibrary } from '../../utils/library/db';
import type { Library } from '../../utils/library/schema';
import {
  firstReadings,
  getSubject,
  readingsOf,
  subjectsOfChannels,
  subjectsOfKeys,
} from '../../utils/library/subjects';
import {
  confirmations,
  confirmReading,
  removeVerification,
  restoreVerification,
} from '../../utils/library/verifications';
import type { Metric, ReadingRead, Subject, SubjectRead } from '../../utils/model';
import { freshLibrary } from './libraries';
import { sampleCapture, sampleContent, samplePost, sampleReading } from './sample';

const doubtful = (metric: Metric, low: number, from = 'b'): ReadingRead => ({
  ...sampleReading(metric, low),
  from,
  unverified: true,
});

let day = 0;
async function see(library: Library, id: string, subjects: SubjectRead[]) {
  day += 1;
  const capture = sampleCapture(id, { at: 1_763_000_000_000 + day, reader: { id: 'x', version: 4 } });
  await saveCapture(
    { capture, content: sampleContent(id), seen: { own: true, subjects, results: null } },
    [],
    library,
  );
}

async function one(library: Library, key: string): Promise<Subject> {
  const [subject] = await subjectsOfKeys([key], library);
  if (!subject) throw new Error(`nobody is ${key}`);
  return subject;
}

describe('a field that the operator confirms', () => {
  const library = freshLibrary();

  test('is kept with mark, version, date, capture and fragment', async () => {
    await see(library, 'c1', [
      samplePost('1', { readings: [doubtful('likes', 10), doubtful('views', 9)] }),
      samplePost('2', { readings: [doubtful('likes', 20), doubtful('shares', 3)] }),
    ]);
    await see(library, 'c2', [samplePost('3', { readings: [doubtful('likes', 30, 'em')] })]);
    const row = await confirmReading('c1/1/likes', 77, library);
    expect(row).toEqual({
      id: 'x post likes b',
      platform: 'x',
      kind: 'post',
      metric: 'likes',
      from: 'b',
      version: 4,
      at: 77,
      captureId: 'c1',
      raw: '20',
      fragment: { html: '<p>第二件半价</p>', json: 'null' },
    });
    expect(await confirmReading('c1/0/likes', 78, library)).toBeNull();
    expect(await confirmReading('c1/9/likes', 78, library)).toBeNull();
  });

  test('holds for readings of its platform, kind, metric and mark, and for no other', async () => {
    await see(library, 'c3', [
      samplePost('4', { readings: [doubtful('likes', 40), doubtful('views', 41)] }),
      samplePost('5', { platform: 'weibo', keys: ['weibo:post:5'], readings: [doubtful('likes', 50)] }),
      samplePost('', { kind: 'channel', keys: ['x:channel:a'], readings: [doubtful('likes', 60)] }),
    ]);
    const found = await firstReadings(['c1', 'c2', 'c3'], library);
    const shown = [...found.values()]
      .flat()
      .map(({ id, unverified, confirmed }) => [id, unverified, confirmed?.at]);
    expect(shown).toEqual([
      ['c1/0/likes', false, 77],
      ['c1/0/views', true, undefined],
      ['c2/0/likes', true, undefined],
      ['c3/0/likes', false, 77],
      ['c3/0/views', true, undefined],
    ]);
    const others = [await one(library, 'weibo:post:5'), await one(library, 'x:channel:a')];
    for (const { id } of others) {
      expect((await readingsOf(id, 'likes', library)).map(({ unverified }) => unverified)).toEqual([true]);
      expect((await getSubject(id, library))?.latest.likes?.unverified).toBe(true);
    }
  });

  test('shows in lists, while no row of a reading is edited', async () => {
    const channel = await one(library, 'x:channel:examplecafe');
    const posts = await subjectsOfChannels([channel.id], library);
    const shown = posts.map(({ keys, latest }) => [keys[0], latest.likes?.unverified]);
    expect(Object.fromEntries(shown)).toEqual({
      'x:post:1': false,
      'x:post:2': false,
      'x:post:3': true,
      'x:post:4': false,
      'weibo:post:5': true,
    });
    const rows = await library.readings.toArray();
    expect(rows.filter((row) => !row.unverified || 'confirmed' in row)).toEqual([]);
    const stored = await library.subjects.toArray();
    expect(stored.filter(({ latest }) => Object.values(latest).some((one) => !one.unverified))).toEqual([]);
  });

  test('can be taken back, and that undone, exactly', async () => {
    const before = await library.verifications.toArray();
    const row = await removeVerification('x post likes b', library);
    expect((await confirmations(library)).size).toBe(0);
    expect((await firstReadings(['c1'], library)).get('c1')?.map(({ unverified }) => unverified)).toEqual([
      true,
      true,
    ]);
    expect(await removeVerification('x post likes b', library)).toBeNull();
    if (row) await restoreVerification(row, library);
    expect(await library.verifications.toArray()).toEqual(before);
  });

  test('outlives its capture', async () => {
    await binCaptures(['c1'], 1, library);
    await deleteForGood(['c1'], 2, library);
    expect((await confirmations(library)).get('x post likes b')).toEqual({ at: 77, captureId: 'c1' });
  });
});

test('needs no word: a reading that a real page has proved', async () => {
  const library = freshLibrary();
  await see(library, 'c1', [samplePost('1', { readings: [sampleReading('likes', 10)] })]);
  expect(await confirmReading('c1/0/likes', 1, library)).toBeNull();
  expect(await confirmReading('gone/0/likes', 1, library)).toBeNull();
});

test('a library of version 2 learns where its newest unverified readings were read', async () => {
  const { name } = freshLibrary();
  const old = openLibrary(name, 2);
  const read = { raw: '5', low: 5, high: 5, unit: null };
  const row = { ...read, conflict: null, subjectId: 's', captureId: 'c', at: 3, binned: 0 };
  await old.table('readings').bulkPut([
    { ...row, id: 'c/0/likes', metric: 'likes', from: 'em', unverified: true },
    { ...row, id: 'c/0/views', metric: 'views', from: 'i', unverified: false },
  ]);
  const latest = {
    likes: { ...read, unverified: true, at: 3, captureId: 'c' },
    views: { ...read, unverified: false, at: 3, captureId: 'c' },
  };
  await old.table('subjects').put({ id: 's', kind: 'post', platform: 'x', keys: ['x:post:1'], latest });
  old.close();
  const library = openLibrary(name);
  expect((await library.subjects.get('s'))?.latest).toEqual({
    likes: { ...latest.likes, from: 'em' },
    views: latest.views,
  });
});
