import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { binCaptures, emptyBin, restoreCaptures } from '../../utils/library/bin';
import { type DeletedBrand, deleteBrand, restoreBrand, saveBrand } from '../../utils/library/brands';
import { annotateCaptures, saveCapture } from '../../utils/library/captures';
import { libraryCounts } from '../../utils/library/counts';
import { openLibrary } from '../../utils/library/db';
import type { Library } from '../../utils/library/schema';
import { listTags, renameTag } from '../../utils/library/tags';
import { freshLibrary, recount, storedCounts } from './libraries';
import { sampleBrand, sampleCapture, sampleContent } from './sample';

const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const some = fc.array(ids, { maxLength: 4 });
const tags = fc.array(fc.constantFrom('促销', '促销/满减', '促销品', 'x', 'x/y/z'), { maxLength: 3 });
const brand = fc.constantFrom(null, 'b1', 'b2', 'gone');
const site = fc.constantFrom('example.com', 'shop.example.com', 'example.org', '');

interface World {
  library: Library;
  deleted: DeletedBrand | null;
  now: number;
}
type Act = (world: World) => Promise<unknown>;

const act: fc.Arbitrary<Act> = fc.oneof(
  fc.tuple(ids, site, brand, tags).map(
    ([id, host, brandId, given]): Act =>
      ({ library }) =>
        saveCapture(
          { capture: sampleCapture(id, { site: host, brandId, tags: given }), content: sampleContent(id) },
          [],
          library,
        ),
  ),
  fc.tuple(some, tags, tags, brand).map(
    ([list, addTags, removeTags, brandId]): Act =>
      ({ library, now }) =>
        annotateCaptures(list, { addTags, removeTags, brandId }, now, library),
  ),
  some.map(
    (list): Act =>
      ({ library, now }) =>
        binCaptures(list, now, library),
  ),
  some.map(
    (list): Act =>
      ({ library }) =>
        restoreCaptures(list, library),
  ),
  fc.integer({ min: 0, max: 40 }).map(
    (older): Act =>
      ({ library }) =>
        emptyBin(older, older, library),
  ),
  fc.constantFrom('b1', 'b2').map(
    (id): Act =>
      async (world) => {
        world.deleted = await deleteBrand(id, world.library);
      },
  ),
  fc.constant<Act>(async ({ library, deleted }) => deleted && restoreBrand(deleted, library)),
  fc.tuple(fc.constantFrom('b1', 'b2'), site).map(
    ([id, host]): Act =>
      ({ library }) =>
        saveBrand(sampleBrand(id, { domains: [host] }), library),
  ),
  fc
    .tuple(
      fc.constantFrom('促销', 'x', 'x/y', 'absent'),
      fc.constantFrom('促销', 'x', 'x/y/z', 'new/促销', '  '),
    )
    .map(
      ([from, to]): Act =>
        ({ library }) =>
          renameTag(from, to, library),
    ),
);

test('after any sequence of changes the counters equal a full recount', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 30 }), async (acts) => {
      const world: World = { library: freshLibrary(), deleted: null, now: 0 };
      for (const step of acts) {
        world.now += 1;
        await step(world);
      }
      const counted = await recount(world.library);
      expect(await storedCounts(world.library)).toEqual(counted);
      const counts = await libraryCounts(world.library);
      expect(counts.captures).toBe(counted['captures:'] ?? 0);
      expect(counts.binned).toBe(counted['binned:'] ?? 0);
      for (const { tag, count } of await listTags(world.library)) expect(count).toBe(counted[`tag:${tag}`]);
      world.library.close();
    }),
    { numRuns: 120 },
  );
}, 60_000);

test('changes made at once from several connections are all counted', async () => {
  const library = freshLibrary();
  const other = openLibrary(library.name);
  await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      saveCapture(
        { capture: sampleCapture(`c${index}`, { tags: ['t'] }), content: sampleContent(`c${index}`) },
        [],
        index % 2 ? library : other,
      ),
    ),
  );
  expect(await storedCounts(library)).toEqual(await recount(library));
});
