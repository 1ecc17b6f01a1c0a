import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, searchWords } from '../../utils/lib/fold';
import { isTagUnder } from '../../utils/lib/tag';
import { binCaptures } from '../../utils/library/bin';
import { saveBrand } from '../../utils/library/brands';
import { saveCapture } from '../../utils/library/captures';
import type { Library } from '../../utils/library/schema';
import { type Cursor, countCaptures, searchCaptures } from '../../utils/library/search';
import type { Capture, CaptureQuery } from '../../utils/model';
import { freshLibrary } from './libraries';
import { sampleBrand, sampleCapture, sampleContent } from './sample';

async function save(library: Library, id: string, given: Partial<Capture>, text = '') {
  await saveCapture({ capture: sampleCapture(id, given), content: sampleContent(id, { text }) }, [], library);
}

async function idsOf(library: Library, query: CaptureQuery, limit = 50) {
  return (await searchCaptures(query, { limit }, library)).captures.map((capture) => capture.id);
}

const rows = fc.array(
  fc.record({
    at: fc.integer({ min: 1, max: 6 }),
    site: fc.constantFrom('example.com', 'example.org', ''),
    brandId: fc.constantFrom(null, 'b1', 'b2'),
    kind: fc.constantFrom<Capture['kind'][]>('page', 'article', 'product'),
    tags: fc.uniqueArray(fc.constantFrom('促销', '促销/满减', '促销品', 'x'), { maxLength: 2 }),
    title: fc.constantFrom('咖啡 新品', 'ＣＯＦＦＥＥ sale', 'Straße'),
    text: fc.constantFrom('第二件半价', 'nothing', 'Coffee 半价'),
    binned: fc.boolean(),
    trigger: fc.constantFrom<Capture['trigger'][]>('popup', 'key', 'menu', 'typed', 'sample', 'live'),
  }),
  { maxLength: 25 },
);

const queries = fc.record(
  {
    text: fc.constantFrom('', '半价', 'coffee', '咖啡 半价', 'STRASSE', 'zzz'),
    brandId: fc.constantFrom('b1', 'b2', 'none'),
    tag: fc.constantFrom('促销', '促销/满减', 'x', 'absent'),
    site: fc.constantFrom('example.com', 'example.org'),
    kind: fc.constantFrom<Capture['kind'][]>('page', 'article', 'product'),
    from: fc.integer({ min: 1, max: 6 }),
    to: fc.integer({ min: 1, max: 7 }),
    binned: fc.boolean(),
    observed: fc.boolean(),
  },
  { requiredKeys: [] },
);

function shouldMeet(capture: Capture, text: string, query: CaptureQuery) {
  const all = fold([capture.title, capture.site, ...capture.tags, text].join('\n'));
  return (
    Boolean(capture.binned) === Boolean(query.binned) &&
    (query.binned === true || (capture.trigger === 'live') === Boolean(query.observed)) &&
    (query.brandId === undefined || (capture.brandId ?? 'none') === query.brandId) &&
    (query.tag === undefined || capture.tags.some((tag) => isTagUnder(tag, query.tag ?? ''))) &&
    (query.site === undefined || capture.site === query.site) &&
    (query.kind === undefined || capture.kind === query.kind) &&
    capture.at >= (query.from ?? 0) &&
    capture.at < (query.to ?? 99) &&
    searchWords(query.text ?? '').every((word) => all.includes(word))
  );
}

test('finds exactly what a look at everything finds, newest first, whatever the page size', async () => {
  await fc.assert(
    fc.asyncProperty(
      rows,
      fc.array(queries, { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 1, max: 9 }),
      async (given, asked, limit) => {
        const library = freshLibrary();
        for (const id of ['b1', 'b2']) await saveBrand(sampleBrand(id), library);
        for (const [index, { text, binned, ...row }] of given.entries()) {
          await save(library, `id${index}`, row, text);
          if (binned) await binCaptures([`id${index}`], 1, library);
        }
        const stored = await library.captures.toArray();
        for (const query of asked) {
          const expected = stored
            .filter((capture) => shouldMeet(capture, given[Number(capture.id.slice(2))]?.text ?? '', query))
            .sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
          const found: Capture[] = [];
          let after: Cursor | null = null;
          do {
            const page = await searchCaptures(query, { after, limit }, library);
            expect(page.captures.length).toBeLessThanOrEqual(limit);
            found.push(...page.captures);
            after = page.next;
          } while (after);
          expect(found).toEqual(expected);
          expect(await countCaptures(query, {}, library)).toBe(expected.length);
        }
        library.close();
      },
    ),
    { numRuns: 60 },
  );
}, 60_000);

test('a common tag is found on the way, not by its index', async () => {
  const library = freshLibrary();
  const captures = Array.from({ length: 2105 }, (_, at) =>
    sampleCapture(`c${at}`, { at, tags: at % 50 === 1 ? ['rare', 'all/x'] : ['all'] }),
  );
  await library.captures.bulkPut(captures);
  expect(await idsOf(library, { tag: 'all' }, 2)).toEqual(['c2104', 'c2103']);
  expect(await idsOf(library, { tag: 'rare' }, 2)).toEqual(['c2101', 'c2051']);
});

test('words of one query may stand in different places', async () => {
  const library = freshLibrary();
  await save(
    library,
    'a',
    { title: '示例咖啡', note: '看价格', tags: ['促销'], siteName: 'Example' },
    '第二件 半价',
  );
  for (const text of ['咖啡 半价', '价格 促销 EXAMPLE', '　半价　', 'ｅｘａｍｐｌｅ．ｃｏｍ']) {
    expect(await idsOf(library, { text })).toEqual(['a']);
  }
  expect(await idsOf(library, { text: '第二件半价' })).toEqual([]);
});

test('an aborted search stops', async () => {
  const library = freshLibrary();
  const signal = AbortSignal.abort();
  await expect(searchCaptures({}, { limit: 5, signal }, library)).rejects.toThrow(/abort/i);
});

test('says where the words stand', async () => {
  const library = freshLibrary();
  await save(library, 'a', { title: '示例咖啡', note: '看价格', excerpt: '新品' }, '新品 第二件半价');
  const matchOf = async (text: string) => {
    const match = (await searchCaptures({ text }, { limit: 9 }, library)).matches.get('a');
    return [
      match?.field,
      match?.snippet.parts.map((part) => (part.hit ? `[${part.text}]` : part.text)).join(''),
    ];
  };
  expect(await matchOf('咖啡')).toEqual(['title', '示例[咖啡]']);
  expect(await matchOf('价')).toEqual(['note', '看[价]格']);
  expect(await matchOf('咖啡 半价')).toEqual(['text', '新品 第二件[半价]']);
  expect((await searchCaptures({}, { limit: 9 }, library)).matches.size).toBe(0);
});
