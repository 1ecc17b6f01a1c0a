import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exportLibrary } from '../../utils/library/backup/export-library';
import { importLibrary } from '../../utils/library/backup/import-library';
import { hashOf } from '../../utils/library/blobs';
import { annotateCaptures, saveCapture } from '../../utils/library/captures';
import type { Library } from '../../utils/library/schema';
import type { Capture, CaptureContent, Json } from '../../utils/model';
import { freshLibrary, recount, storedCounts } from './libraries';
import { sampleCapture, sampleContent } from './sample';

/** Anything a page could hold: lone surrogates, controls, separators, names that hurt. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom('__proto__', 'constructor', '\u2028', '\ud800', '"\n\\', '</script>', '../..'),
);
const json = fc.jsonValue({ noUnicodeString: false }) as fc.Arbitrary<Json>;

const captures: fc.Arbitrary<Partial<Capture>> = fc.record(
  {
    at: fc.integer(),
    url: text,
    pageKey: text,
    site: text,
    title: text,
    author: fc.option(text),
    description: fc.option(text),
    tags: fc.array(text, { maxLength: 3 }),
    note: text,
  },
  { requiredKeys: [] },
);

const contents: fc.Arbitrary<Partial<CaptureContent>> = fc.record(
  {
    text,
    markdown: text,
    openGraph: fc.dictionary(text, text),
    jsonLd: fc.array(json, { maxLength: 2 }),
    microdata: fc.array(fc.dictionary(text, json), { maxLength: 2 }),
    selection: fc.option(fc.record({ text, markdown: text })),
    readMs: fc.double({ noNaN: true, noDefaultInfinity: true }),
  },
  { requiredKeys: [] },
);

const archiveOf = (library: Library) => new Response(exportLibrary({}, library)).blob();

test('whatever was saved can be exported, imported and exported again as the same bytes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(captures, contents), { maxLength: 5 }), async (given) => {
      const [first, second] = [freshLibrary(), freshLibrary()];
      for (const [index, [capture, content]] of given.entries()) {
        const id = `c${index}`;
        await saveCapture(
          { capture: sampleCapture(id, capture), content: sampleContent(id, content) },
          [],
          first,
        );
        await annotateCaptures([id], { addTags: capture.tags ?? [] }, 1, first);
      }
      const archive = await archiveOf(first);
      await importLibrary(archive, {}, second);
      expect(await hashOf(await archiveOf(second))).toBe(await hashOf(archive));
      expect(await second.captures.toArray()).toEqual(await first.captures.toArray());
      expect(await storedCounts(second)).toEqual(await recount(first));
      first.close();
      second.close();
    }),
    { numRuns: 40 },
  );
}, 120_000);
