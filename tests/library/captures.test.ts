import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { binCaptures } from '../../utils/library/bin';
import { getBlob, hashOf } from '../../utils/library/blobs';
import { saveBrand } from '../../utils/library/brands';
import {
  annotateCaptures,
  capturesBetween,
  capturesOfPage,
  getCapture,
  getContent,
  saveCapture,
  setThumbnail,
} from '../../utils/library/captures';
import { freshLibrary } from './libraries';
import { sampleBrand, sampleCapture, sampleContent, samplePicture } from './sample';

async function bytes(text: string) {
  const blob = new Blob([text], { type: 'image/png' });
  return { hash: await hashOf(blob), blob };
}

describe('saveCapture', () => {
  test('keeps the row, the content and the bytes', async () => {
    const library = freshLibrary();
    const picture = await bytes('picture');
    const capture = sampleCapture('a', { picture: samplePicture(picture.hash) });
    await saveCapture({ capture, content: sampleContent('a', { text: '正文' }) }, [picture], library);
    expect(await getCapture('a', library)).toEqual(capture);
    expect((await getContent('a', library))?.text).toBe('正文');
    expect(await (await getBlob(picture.hash, library))?.text()).toBe('picture');
  });

  test('a second save of the same id changes nothing, annotations made meanwhile stay', async () => {
    const library = freshLibrary();
    await saveCapture({ capture: sampleCapture('a'), content: sampleContent('a') }, [], library);
    await annotateCaptures(['a'], { note: 'mine', addTags: ['促销'] }, 1, library);
    const again = sampleCapture('a', { title: 'other' });
    await saveCapture(
      { capture: again, content: sampleContent('a', { text: 'other' }) },
      [await bytes('x')],
      library,
    );
    expect(await getCapture('a', library)).toMatchObject({ title: 'Title a', note: 'mine', tags: ['促销'] });
    expect((await getContent('a', library))?.text).toBe('');
    expect(await library.blobs.toCollection().primaryKeys()).toEqual([]);
  });

  test('two saves of one id at once are one', async () => {
    const library = freshLibrary();
    const save = () =>
      saveCapture({ capture: sampleCapture('a', { tags: ['x'] }), content: sampleContent('a') }, [], library);
    await Promise.all([save(), save(), save()]);
    expect((await library.counters.get(['tag', 'x']))?.count).toBe(1);
  });

  test('a brand that is gone becomes none, tags are written the one way', async () => {
    const library = freshLibrary();
    const capture = sampleCapture('a', { brandId: 'gone', tags: [' 促销 / 满减 ', '促销/满减', '/'] });
    await saveCapture({ capture, content: sampleContent('a') }, [], library);
    expect(await getCapture('a', library)).toMatchObject({ brandId: null, tags: ['促销/满减'] });
  });

  test('refuses a content of another id', async () => {
    const library = freshLibrary();
    await expect(
      saveCapture({ capture: sampleCapture('a'), content: sampleContent('b') }, [], library),
    ).rejects.toThrow(RangeError);
  });

  test('writes nothing at all when one part fails', async () => {
    const library = freshLibrary();
    const picture = await bytes('picture');
    const broken = { ...sampleContent('a'), openGraph: { bad: (() => 1) as unknown as string } };
    await expect(
      saveCapture({ capture: sampleCapture('a'), content: broken }, [picture], library),
    ).rejects.toThrow();
    for (const table of library.tables) expect(await table.count()).toBe(0);
  });
});

describe('annotateCaptures', () => {
  test('changes annotations only, and names what changed', async () => {
    const library = freshLibrary();
    await saveBrand(sampleBrand('b'), library);
    for (const id of ['a', 'c'])
      await saveCapture({ capture: sampleCapture(id), content: sampleContent(id) }, [], library);
    const change = { brandId: 'b', addTags: ['x', ' y '], note: '看' };
    expect(await annotateCaptures(['a', 'c', 'a', 'nobody'], change, 9, library)).toEqual(['a', 'c']);
    expect(await getCapture('a', library)).toEqual(
      sampleCapture('a', { brandId: 'b', tags: ['x', 'y'], note: '看' }),
    );
    expect(await annotateCaptures(['a'], change, 9, library)).toEqual([]);
    await annotateCaptures(['a'], { removeTags: ['x'], brandId: null }, 9, library);
    expect(await getCapture('a', library)).toMatchObject({ brandId: null, tags: ['y'], note: '看' });
  });

  test('passes over a brand that does not exist', async () => {
    const library = freshLibrary();
    await saveCapture({ capture: sampleCapture('a'), content: sampleContent('a') }, [], library);
    await annotateCaptures(['a'], { brandId: 'nobody', note: 'n' }, 9, library);
    expect(await getCapture('a', library)).toMatchObject({ brandId: null, note: 'n' });
  });
});

test('setThumbnail changes nothing but the thumbnail', async () => {
  const library = freshLibrary();
  await saveCapture({ capture: sampleCapture('a', { note: 'n' }), content: sampleContent('a') }, [], library);
  const small = await bytes('small');
  await setThumbnail('a', samplePicture(small.hash), small.blob, library);
  await setThumbnail('gone', samplePicture('0'), small.blob, library);
  expect(await getCapture('a', library)).toEqual(
    sampleCapture('a', { note: 'n', thumbnail: samplePicture(small.hash) }),
  );
  expect(await library.blobs.toCollection().primaryKeys()).toEqual([small.hash]);
});

test('capturesOfPage: newest first, without the bin, none without an address', async () => {
  const library = freshLibrary();
  for (const [id, at] of [
    ['a', 1],
    ['b', 3],
    ['c', 2],
  ] as const) {
    await saveCapture(
      { capture: sampleCapture(id, { at, pageKey: 'p' }), content: sampleContent(id) },
      [],
      library,
    );
  }
  await saveCapture(
    { capture: sampleCapture('d', { pageKey: 'p2' }), content: sampleContent('d') },
    [],
    library,
  );
  await saveCapture(
    { capture: sampleCapture('e', { pageKey: '' }), content: sampleContent('e') },
    [],
    library,
  );
  await binCaptures(['b'], 5, library);
  expect((await capturesOfPage('p', library)).map((capture) => capture.id)).toEqual(['c', 'a']);
  expect(await capturesOfPage('', library)).toEqual([]);
});

test('capturesBetween: half open, oldest first, without the bin', async () => {
  const library = freshLibrary();
  for (const at of [10, 20, 30, 40]) {
    await saveCapture(
      { capture: sampleCapture(`at${at}`, { at }), content: sampleContent(`at${at}`) },
      [],
      library,
    );
  }
  await binCaptures(['at20'], 50, library);
  expect((await capturesBetween(10, 40, library)).map((capture) => capture.at)).toEqual([10, 30]);
});
