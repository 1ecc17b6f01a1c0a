import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { binCaptures } from '../../utils/library/bin';
import { brandOfSite, deleteBrand, listBrands, restoreBrand, saveBrand } from '../../utils/library/brands';
import { annotateCaptures, getCapture, saveCapture } from '../../utils/library/captures';
import { libraryCounts } from '../../utils/library/counts';
import type { Library } from '../../utils/library/schema';
import { freshLibrary } from './libraries';
import { sampleBrand, sampleCapture, sampleContent } from './sample';

async function save(library: Library, id: string, site: string) {
  await saveCapture({ capture: sampleCapture(id, { site }), content: sampleContent(id) }, [], library);
}

describe('brandOfSite', () => {
  const coffee = sampleBrand('coffee', { domains: ['example.com', 'example.cn'] });
  const shop = sampleBrand('shop', { domains: ['shop.example.com', ''] });
  test.each([
    ['example.com', 'coffee'],
    ['www.example.com', 'coffee'],
    ['EXAMPLE.com.', 'coffee'],
    ['m.example.cn', 'coffee'],
    ['shop.example.com', 'shop'],
    ['de.shop.example.com', 'shop'],
    ['notexample.com', undefined],
    ['example.com.evil.test', undefined],
    ['com', undefined],
    ['', undefined],
  ])('%s → %s', (host, id) => {
    expect(brandOfSite([coffee, shop], host)?.id).toBe(id);
  });
});

test('listBrands: own first, then competitors, then benchmarks', async () => {
  const library = freshLibrary();
  await saveBrand(sampleBrand('m', { role: 'benchmark' }), library);
  await saveBrand(sampleBrand('c2', { createdAt: 2 }), library);
  await saveBrand(sampleBrand('c1', { createdAt: 1 }), library);
  await saveBrand(sampleBrand('o', { role: 'own' }), library);
  expect((await listBrands(library)).map((brand) => brand.id)).toEqual(['o', 'c1', 'c2', 'm']);
});

test('domains are kept as bare hosts, each once', async () => {
  const library = freshLibrary();
  const domains = [
    ' HTTPS://www.Example.com/a?b ',
    'example.com',
    'bücher.example',
    '',
    'a b',
    '咖啡.example',
  ];
  await saveBrand(sampleBrand('b', { domains }), library);
  expect((await listBrands(library))[0]?.domains).toEqual([
    'example.com',
    'xn--bcher-kva.example',
    'xn--bur6r.example',
  ]);
});

test('a new domain gives the brand to captures of its sites that have none', async () => {
  const library = freshLibrary();
  await saveBrand(sampleBrand('shop', { domains: ['shop.example.com'] }), library);
  await saveBrand(sampleBrand('other'), library);
  await save(library, 'a', 'example.com');
  await save(library, 'b', 'm.example.com');
  await save(library, 'c', 'shop.example.com');
  await save(library, 'd', 'notexample.com');
  await save(library, 'e', 'example.com');
  await annotateCaptures(['e'], { brandId: 'other' }, 1, library);
  expect(await saveBrand(sampleBrand('coffee', { domains: ['example.com'] }), library)).toBe(2);
  const brandIds = await Promise.all(
    [...'abcde'].map(async (id) => (await getCapture(id, library))?.brandId),
  );
  expect(brandIds).toEqual(['coffee', 'coffee', null, null, 'other']);
});

test('saving a brand without a new domain leaves captures alone', async () => {
  const library = freshLibrary();
  await saveBrand(sampleBrand('b', { domains: ['example.com'] }), library);
  await save(library, 'a', 'example.com');
  expect(await saveBrand(sampleBrand('b', { domains: ['example.com'], name: 'x' }), library)).toBe(0);
  expect((await getCapture('a', library))?.brandId).toBeNull();
});

test('deleting a brand keeps its captures, undo gives it back to those that have no other since', async () => {
  const library = freshLibrary();
  await saveBrand(sampleBrand('b'), library);
  await saveBrand(sampleBrand('b2'), library);
  for (const id of ['x', 'y', 'z']) await save(library, id, 'example.com');
  await annotateCaptures(['x', 'y', 'z'], { brandId: 'b' }, 1, library);
  await binCaptures(['z'], 1, library);
  const deleted = await deleteBrand('b', library);
  expect(deleted?.captureIds.sort()).toEqual(['x', 'y', 'z']);
  expect((await libraryCounts(library)).brands).toEqual({});
  expect((await getCapture('x', library))?.brandId).toBeNull();
  await annotateCaptures(['y'], { brandId: 'b2' }, 1, library);
  if (deleted) await restoreBrand(deleted, library);
  expect((await libraryCounts(library)).brands).toEqual({ b: 1, b2: 1 });
  expect((await getCapture('z', library))?.brandId).toBe('b');
  expect((await listBrands(library)).map((brand) => brand.id)).toEqual(['b', 'b2']);
  expect(await deleteBrand('nobody', library)).toBeNull();
});
