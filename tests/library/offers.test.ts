import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { binCaptures } from '../../utils/library/bin';
import { saveCapture } from '../../utils/library/captures';
import { offersOfSubjects } from '../../utils/library/offers';
import { saveReadAgain } from '../../utils/library/read-again';
import type { Library } from '../../utils/library/schema';
import { subjectsOfKeys } from '../../utils/library/subjects';
import { confirmReading } from '../../utils/library/verifications';
import { productViewers } from '../../utils/library/viewers';
import type { Capture, SubjectRead } from '../../utils/model';
import { freshLibrary } from './libraries';
import { sampleCapture, sampleContent, samplePost, sampleReading } from './sample';

const NOON = 1_763_000_000_000;

interface Shown {
  viewer?: string;
  region?: string;
  unverified?: boolean;
}

function product(id: number, price: number | null, { viewer, region, unverified = false }: Shown = {}) {
  const said = (value: string | undefined) => (value ? { value, from: 'p' } : undefined);
  const [who, where] = [said(viewer), said(region)];
  return samplePost('', {
    kind: 'product',
    keys: [`jd:product:${id}`],
    channelKeys: [],
    fields: { ...(who && { viewer: who }), ...(where && { region: where }) },
    readings: price === null ? [] : [{ ...sampleReading('price', price), unit: 'CNY', unverified }],
  });
}

async function see(library: Library, nth: number, ...subjects: SubjectRead[]) {
  await saveCapture(
    {
      capture: sampleCapture(`c${nth}`, { at: NOON + nth, platform: 'jd' }),
      content: sampleContent(`c${nth}`),
      seen: { own: true, subjects, results: null },
    },
    [],
    library,
  );
}

async function idOf(library: Library, id: number): Promise<string> {
  const [subject] = await subjectsOfKeys([`jd:product:${id}`], library);
  return subject?.id ?? '';
}

async function pricesOf(library: Library, ...ids: number[]) {
  const names = await Promise.all(ids.map((id) => idOf(library, id)));
  const offers = await offersOfSubjects(names, library);
  return names.map((name) =>
    (offers.get(name) ?? [])
      .sort((a, b) => a.at - b.at)
      .map(({ captureId, readings: [price] }) => [captureId, price?.low, price?.unverified]),
  );
}

test('offers of several products at once: each its own, without the bin, a product twice on a page once', async () => {
  const library = freshLibrary();
  await see(library, 1, product(1, 100), product(2, 200), product(1, 999));
  await see(library, 2, product(2, 210), product(1, 110));
  await see(library, 3, product(1, 120));
  await binCaptures(['c3'], NOON, library);
  expect(await pricesOf(library, 1, 2, 3)).toEqual([
    [
      ['c1', 100, false],
      ['c2', 110, false],
    ],
    [
      ['c1', 200, false],
      ['c2', 210, false],
    ],
    [],
  ]);
});

test('prices count as the operator confirmed them, and as they were read again', async () => {
  const library = freshLibrary();
  await see(library, 1, product(1, 100, { unverified: true }));
  await see(library, 2, product(1, 110, { unverified: true }));
  expect(await pricesOf(library, 1)).toEqual([
    [
      ['c1', 100, true],
      ['c2', 110, true],
    ],
  ]);
  await confirmReading('c2/0/price', NOON, library);
  await saveReadAgain(
    [
      {
        ...sampleReading('price', 90),
        unit: 'CNY',
        captureId: 'c1',
        place: 0,
        again: { at: NOON + 9, version: 2 },
      },
    ],
    library,
  );
  expect(await pricesOf(library, 1)).toEqual([
    [
      ['c1', 90, false],
      ['c2', 110, false],
    ],
  ]);
});

test.each([
  ['nobody is told', {}, { viewer: null, region: null }],
  ['signed out', { viewer: '未登录' }, { viewer: '未登录', region: null }],
  ['a region', { region: '上海' }, { viewer: null, region: '上海' }],
  ['both', { viewer: '会员', region: '北京' }, { viewer: '会员', region: '北京' }],
])('who saw a product, as its page tells: %s', async (_what, shown, who) => {
  const library = freshLibrary();
  await see(library, 1, product(2, 5, { viewer: '别人' }), product(1, 100, shown));
  await see(library, 2, product(1, 100, { viewer: '不问' }));
  const subjectId = await idOf(library, 1);
  expect(await productViewers([subjectId], ['c1', 'c1', 'c9'], library)).toEqual([
    { captureId: 'c1', subjectId, ...who },
  ]);
  const [offer] = (await offersOfSubjects([subjectId], library)).get(subjectId) ?? [];
  expect(offer).toMatchObject(who);
});

test('promotions of a product’s own page, read in whole; a list tells of none that is gone', async () => {
  const library = freshLibrary();
  const sale = { raw: '满300减50', mechanic: '满减', threshold: 300, value: 50 };
  const seen = { ...product(1, 100), promotions: [sale] };
  const show = (id: string, own: boolean, given: Partial<Capture> = {}, ...subjects: SubjectRead[]) =>
    saveCapture(
      {
        capture: sampleCapture(id, { at: NOON, reader: { id: 'jd', version: 4 }, ...given }),
        content: sampleContent(id),
        seen: { own, subjects, results: null },
      },
      [],
      library,
    );
  await show('own', true, {}, seen);
  await show('beside', true, {}, product(2, 7), seen);
  await show('list', false, {}, seen);
  await show('part', true, { scope: 'selection' }, seen);
  await show('cut', true, { partial: ['nodes-cut'] }, seen);
  const subjectId = await idOf(library, 1);
  const offers = (await offersOfSubjects([subjectId], library)).get(subjectId) ?? [];
  const found = Object.fromEntries(offers.map(({ captureId, promotions }) => [captureId, promotions]));
  const own = { reader: 'jd 4', all: [sale] };
  expect(found).toEqual({ own, beside: null, list: null, part: null, cut: null });
});

test('nobody saw nothing', async () => {
  const library = freshLibrary();
  await see(library, 1, product(1, 100));
  expect(await productViewers([], ['c1'], library)).toEqual([]);
  expect(await productViewers([await idOf(library, 1)], [], library)).toEqual([]);
  expect((await offersOfSubjects([], library)).size).toBe(0);
});
