import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { exportLibrary } from '../../utils/library/backup/export-library';
import { importLibrary } from '../../utils/library/backup/import-library';
import { hashOf, sweepBlobs } from '../../utils/library/blobs';
import { saveBrand } from '../../utils/library/brands';
import { getCapture, saveCapture } from '../../utils/library/captures';
import { cleanInterruptedImport } from '../../utils/library/importing';
import type { Library } from '../../utils/library/schema';
import type { Settings } from '../../utils/model';
import { fillLibrary, madePicture } from './filled';
import { freshLibrary, recount, storedCounts } from './libraries';
import { sampleBrand, sampleCapture, sampleContent } from './sample';

const settings: Settings = {
  locale: 'zh',
  theme: 'dark',
  capturePicture: true,
  captureText: false,
  keepPage: true,
  stamped: true,
  keepTags: true,
  livePaused: false,
  lastTags: ['促销/满减'],
};

async function archiveOf(library: Library, given: Settings | null = settings): Promise<Blob> {
  return new Response(exportLibrary({ settings: given }, library)).blob();
}

async function filled(): Promise<Library> {
  const library = freshLibrary();
  await fillLibrary(library);
  return library;
}

async function everythingIn(library: Library) {
  const tables = await Promise.all(library.tables.map(async (table) => [table.name, await table.toArray()]));
  return Object.fromEntries(tables.filter(([name]) => name !== 'blobs' && name !== 'counters'));
}

describe('export → import → export', () => {
  test('gives the same bytes, the same rows and right counters', async () => {
    const [first, second] = [await filled(), freshLibrary()];
    const archive = await archiveOf(first);
    const result = await importLibrary(archive, {}, second);
    expect(result.settings).toEqual(settings);
    expect(result.counts).toEqual({
      captures: 12,
      contents: 12,
      snapshots: 2,
      brands: 2,
      digestNotes: 1,
      subjects: 5,
      sightings: 3,
      readAgain: 0,
      marks: 2,
      textMaps: 0,
      verifications: 1,
      pictures: 13,
      missingPictures: 0,
    });
    expect(await everythingIn(second)).toEqual(await everythingIn(first));
    expect(await storedCounts(second)).toEqual(await recount(first));
    expect(await hashOf(await archiveOf(second))).toBe(await hashOf(archive));
    expect(await sweepBlobs(Date.now() * 2, second)).toBe(0);
  });

  test('an empty library, without settings', async () => {
    const archive = await archiveOf(freshLibrary(), null);
    const second = freshLibrary();
    expect((await importLibrary(archive, {}, second)).settings).toBeNull();
    expect(await hashOf(await archiveOf(second, null))).toBe(await hashOf(archive));
  });

  test('pictures that are lost or changed are left out and counted, the rest comes through', async () => {
    const [first, second] = [await filled(), freshLibrary()];
    const [lost, changed] = await first.blobs.toCollection().primaryKeys();
    await first.blobs.delete(lost ?? '');
    await first.blobs.update(changed ?? '', { blob: new Blob(['other']) });
    const archive = await archiveOf(first);
    const { counts } = await importLibrary(archive, {}, second);
    expect(counts).toMatchObject({ pictures: 11, missingPictures: 2, captures: 12 });
    expect(await hashOf(await archiveOf(second))).toBe(await hashOf(archive));
  });

  test("a page's own data cannot make an archive that is refused", async () => {
    const first = freshLibrary();
    const deep = JSON.parse(`${'['.repeat(500)}1${']'.repeat(500)}`);
    const hostile = JSON.parse('{"__proto__":{"x":1},"constructor":1,"ok":[{"prototype":2,"n":1e999}]}');
    const openGraph = JSON.parse('{"__proto__":"x","og:title":"y"}');
    const content = sampleContent('a', { jsonLd: [hostile, deep], microdata: [hostile], openGraph });
    await saveCapture({ capture: sampleCapture('a'), content }, [], first);
    const second = freshLibrary();
    await importLibrary(await archiveOf(first), {}, second);
    expect((await second.contents.get('a'))?.jsonLd[0]).toEqual({ ok: [{ n: null }] });
    expect((await second.contents.get('a'))?.openGraph).toEqual({ 'og:title': 'y' });
  });
});

test('an export says how far it is, and ends when asked to', async () => {
  const library = await filled();
  const steps: [number, number][] = [];
  await new Response(exportLibrary({ onProgress: (...step) => steps.push(step) }, library)).blob();
  expect(steps.at(-1)).toEqual([37, 37]);
  expect(steps.map(([done]) => done)).toEqual(steps.map(([done]) => done).sort((a, b) => a - b));
  const signal = AbortSignal.abort();
  await expect(new Response(exportLibrary({ signal }, library)).blob()).rejects.toThrow();
  const stream = exportLibrary({}, library);
  const reader = stream.getReader();
  await reader.read();
  await reader.cancel().catch(() => undefined);
});

describe('an import', () => {
  test.each([
    [
      'a capture',
      (library: Library) =>
        saveCapture({ capture: sampleCapture('a'), content: sampleContent('a') }, [], library),
    ],
    ['a brand', (library: Library) => saveBrand(sampleBrand('b'), library)],
  ])('is refused where the library holds %s, which stays', async (_what, put) => {
    const library = freshLibrary();
    await put(library);
    const before = await everythingIn(library);
    const failed = importLibrary(await archiveOf(await filled()), {}, library);
    await expect(failed).rejects.toMatchObject({ problem: 'not-empty' });
    expect(await everythingIn(library)).toEqual(before);
  });

  test('that is cancelled leaves nothing', async () => {
    const library = freshLibrary();
    const stop = new AbortController();
    let steps = 0;
    const onProgress = () => {
      steps += 1;
      if (steps === 2) stop.abort();
    };
    const archive = await archiveOf(await filled());
    const failed = importLibrary(archive, { onProgress, signal: stop.signal }, library);
    await expect(failed).rejects.toMatchObject({ problem: 'cancelled' });
    for (const table of library.tables) expect(await table.count()).toBe(0);
  });

  test('that died is cleaned at the next start; what the operator saved meanwhile stays', async () => {
    const library = freshLibrary();
    const archive = await archiveOf(await filled());
    const { picture, hash, blob } = await madePicture('mine');
    let dead = false;
    const onProgress = (): void => {
      if (dead) return;
      dead = true;
      throw new Error('died');
    };
    const remove = library.captures.bulkDelete;
    library.captures.bulkDelete = () => Promise.reject(new Error('dead')) as ReturnType<typeof remove>;
    await expect(importLibrary(archive, { onProgress }, library)).rejects.toMatchObject({
      problem: 'unknown',
    });
    library.captures.bulkDelete = remove;
    expect(await library.captures.count()).toBe(12);
    await saveCapture(
      { capture: sampleCapture('mine', { picture }), content: sampleContent('mine') },
      [{ hash, blob }],
      library,
    );
    expect(await cleanInterruptedImport(library)).toBe(12);
    expect((await getCapture('mine', library))?.picture).toEqual(picture);
    expect(await library.blobs.toCollection().primaryKeys()).toEqual([hash]);
    expect(await library.contents.toCollection().primaryKeys()).toEqual(['mine']);
    expect(await storedCounts(library)).toEqual(await recount(library));
    expect(await cleanInterruptedImport(library)).toBe(0);
  });

  test('goes on while the operator saves, and both are there', async () => {
    const library = freshLibrary();
    let saved: Promise<void> | undefined;
    const onProgress = (): void => {
      saved ??= saveCapture({ capture: sampleCapture('mine'), content: sampleContent('mine') }, [], library);
    };
    await importLibrary(await archiveOf(await filled()), { onProgress }, library);
    await saved;
    expect(await library.captures.count()).toBe(13);
    expect(await storedCounts(library)).toEqual(await recount(library));
  });

  test('after an interrupted one first removes what that left', async () => {
    const library = freshLibrary();
    await library.counters.put({ scope: 'importing', name: '', count: 1, lastUsedAt: 0 });
    await library.captures.put(sampleCapture('left'));
    await importLibrary(await archiveOf(await filled()), {}, library);
    expect(await getCapture('left', library)).toBeNull();
    expect(await library.captures.count()).toBe(12);
  });
});
