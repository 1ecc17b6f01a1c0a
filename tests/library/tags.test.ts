import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalizeTag } from '../../utils/lib/tag';
import { binCaptures } from '../../utils/library/bin';
import { saveBrand } from '../../utils/library/brands';
import { annotateCaptures, getCapture, saveCapture } from '../../utils/library/captures';
import type { Library } from '../../utils/library/schema';
import { listTags, renameTag, suggestTags } from '../../utils/library/tags';
import type { Capture } from '../../utils/model';
import { freshLibrary } from './libraries';
import { sampleBrand, sampleCapture, sampleContent } from './sample';

async function save(library: Library, id: string, given: Partial<Capture>) {
  await saveCapture({ capture: sampleCapture(id, given), content: sampleContent(id) }, [], library);
}

describe('normalizeTag', () => {
  test.each([
    [' 促销 ', '促销'],
    ['a  b', 'a b'],
    ['/a//b/ /c/', 'a/b/c'],
    ['促销　满减', '促销 满减'],
    ['a\u0000b\nc', 'a b c'],
    ['e\u0301', 'é'],
    [' / ', null],
    ['', null],
    ['x'.repeat(61), 'x'.repeat(60)],
    [`${'😀'.repeat(59)}/b`, '😀'.repeat(59)],
  ])('%j → %j', (raw, tag) => {
    expect(normalizeTag(raw)).toBe(tag);
  });

  test('a normalised tag stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 90 }), (raw) => {
        const tag = normalizeTag(raw);
        if (tag !== null) expect(normalizeTag(tag)).toBe(tag);
      }),
    );
  });
});

test('listTags: what is in use, the last used first, without the bin', async () => {
  const library = freshLibrary();
  await save(library, 'a', { at: 10, tags: ['x', '促销/满减'] });
  await save(library, 'b', { at: 20, tags: ['x'] });
  await save(library, 'c', { at: 30, tags: ['only binned'] });
  await binCaptures(['c'], 40, library);
  await annotateCaptures(['a'], { addTags: ['y'] }, 50, library);
  expect(await listTags(library)).toEqual([
    { tag: 'y', count: 1, lastUsedAt: 50 },
    { tag: 'x', count: 2, lastUsedAt: 20 },
    { tag: '促销/满减', count: 1, lastUsedAt: 10 },
  ]);
});

describe('renameTag', () => {
  test('takes along what is nested, leaves what only begins alike, reaches the bin', async () => {
    const library = freshLibrary();
    await save(library, 'a', { tags: ['促销', '促销/满减', '促销品'] });
    await save(library, 'b', { tags: ['促销/满减/大促'] });
    await binCaptures(['b'], 1, library);
    expect(await renameTag('促销', '活动 / 促销', library)).toEqual({ changed: 2 });
    expect((await getCapture('a', library))?.tags).toEqual(['活动/促销', '活动/促销/满减', '促销品']);
    expect((await getCapture('b', library))?.tags).toEqual(['活动/促销/满减/大促']);
  });

  test('two names become one', async () => {
    const library = freshLibrary();
    await save(library, 'a', { tags: ['x', 'y'] });
    expect(await renameTag('x', 'y', library)).toEqual({ changed: 1 });
    expect((await getCapture('a', library))?.tags).toEqual(['y']);
    expect((await listTags(library)).map((use) => [use.tag, use.count])).toEqual([['y', 1]]);
  });

  test('refuses an empty name and one that would cut a nested tag', async () => {
    const library = freshLibrary();
    await save(library, 'a', { tags: [`a/${'n'.repeat(40)}`] });
    expect(await renameTag('a', ' / ', library)).toEqual({ refused: 'empty' });
    expect(await renameTag('a', 'b'.repeat(30), library)).toEqual({ refused: 'too-long' });
    expect((await getCapture('a', library))?.tags).toEqual([`a/${'n'.repeat(40)}`]);
  });
});

test('suggestTags: same page, then brand, then site, then recent', async () => {
  const library = freshLibrary();
  await saveBrand(sampleBrand('b'), library);
  await save(library, '1', { at: 1, pageKey: 'p', site: 's', tags: ['page twice', 'page once'] });
  await save(library, '2', { at: 2, pageKey: 'p', site: 's', tags: ['page twice'] });
  await save(library, '3', { at: 3, pageKey: 'q', site: 'other', brandId: 'b', tags: ['brand'] });
  await save(library, '4', { at: 4, pageKey: 'q', site: 's', tags: ['site'] });
  await save(library, '5', { at: 5, pageKey: 'q', site: 'elsewhere', tags: ['recent'] });
  await save(library, '6', { at: 6, pageKey: 'p', site: 's', tags: ['binned'] });
  await binCaptures(['6'], 7, library);
  const all = ['page twice', 'page once', 'brand', 'site', 'recent'];
  expect(await suggestTags('s', 'b', 'p', 8, library)).toEqual(all);
  expect(await suggestTags('s', 'b', 'p', 2, library)).toEqual(all.slice(0, 2));
  expect(await suggestTags('', null, '', 1, library)).toEqual(['recent']);
});
