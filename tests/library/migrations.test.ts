import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { describe, expect, test } from 'vitest';
import { exportLibrary } from '../../utils/library/backup/export-library';
import { importLibrary } from '../../utils/library/backup/import-library';
import { getBlob, hashOf, sweepBlobs } from '../../utils/library/blobs';
import { openLibrary } from '../../utils/library/db';
import { type Library, SCHEMA_VERSION } from '../../utils/library/schema';
import { searchCaptures } from '../../utils/library/search';
import { freshLibrary, recount, storedCounts } from './libraries';

const folder = new URL('../fixtures/library/', import.meta.url);

interface ExampleLibrary {
  schemaVersion: number;
  tables: Record<string, Record<string, unknown>[]>;
}

const examples = readdirSync(folder).map((name): [string, ExampleLibrary] => [
  name,
  JSON.parse(readFileSync(new URL(name, folder), 'utf8')),
]);

/** Writes an example with the schema of its own time, then opens it with the code of today. */
async function upgraded(example: ExampleLibrary): Promise<Library> {
  const { name } = freshLibrary();
  const old = openLibrary(name, example.schemaVersion);
  for (const [table, rows] of Object.entries(example.tables)) {
    await old.table(table).bulkPut(table === 'blobs' ? rows.map(withBytes) : rows);
  }
  old.close();
  return openLibrary(name);
}

function withBytes({ base64, type, ...row }: Record<string, unknown>) {
  return { ...row, blob: new Blob([Buffer.from(String(base64), 'base64')], { type: String(type) }) };
}

test('every version of the schema has its example library', () => {
  const versions = examples.map(([, example]) => example.schemaVersion).sort((a, b) => a - b);
  const all = Array.from({ length: SCHEMA_VERSION }, (_, index) => index + 1);
  expect(versions, 'add tests/fixtures/library/v<n>.json for the new version').toEqual(all);
  expect(examples.map(([name]) => name)).toEqual(
    examples.map(([, { schemaVersion }]) => `v${schemaVersion}.json`),
  );
});

describe.each(examples)('the library of %s, opened today', (_name, example) => {
  test('has lost nothing', async () => {
    const library = await upgraded(example);
    for (const [table, rows] of Object.entries(example.tables)) {
      if (table === 'blobs' || table === 'counters') continue;
      const stored = await library.table(table).toArray();
      expect(stored.length, table).toBe(rows.length);
      const key = library.table(table).schema.primKey.keyPath as string;
      for (const row of rows) expect(stored.find((one) => one[key] === row[key])).toMatchObject(row);
    }
    expect(library.verno).toBe(SCHEMA_VERSION);
  });

  test('has counters that equal a recount', async () => {
    const library = await upgraded(example);
    expect(await storedCounts(library)).toEqual(await recount(library));
  });

  test('has the bytes of every picture that is named, under their own hash', async () => {
    const library = await upgraded(example);
    const captures = await library.captures.toArray();
    const contents = await library.contents.toArray();
    const jobs = await library.jobs.toArray();
    const snapshots = await library.snapshots.toArray();
    const pictures = [
      ...captures.flatMap(({ picture, thumbnail }) => [picture, thumbnail]),
      ...contents.map(({ target }) => target?.image ?? null),
      ...contents.flatMap(({ page }) => page?.strips.map(({ picture }) => picture) ?? []),
      ...jobs.flatMap(({ picture, image }) => [picture, image]),
    ];
    const named = [
      ...pictures.flatMap((picture) => (picture ? [picture.hash] : [])),
      ...snapshots.flatMap(({ hashes }) => hashes),
    ];
    expect(named.length).toBeGreaterThan(0);
    await sweepBlobs(Date.UTC(2100, 0), library);
    for (const hash of named) expect(await hashOf((await getBlob(hash, library)) ?? new Blob())).toBe(hash);
    expect(await library.blobs.count()).toBe(new Set(named).size);
  });

  test('can be searched, exported and imported', async () => {
    const library = await upgraded(example);
    const found = await searchCaptures({ text: '第二件半价 满 60' }, { limit: 50 }, library);
    expect(found.captures.length).toBeGreaterThan(0);
    const archive = await new Response(exportLibrary({}, library)).blob();
    const copy = freshLibrary();
    await importLibrary(archive, {}, copy);
    const again = await new Response(exportLibrary({}, copy)).blob();
    expect(await hashOf(again)).toBe(await hashOf(archive));
    expect(await copy.captures.toArray()).toEqual(await library.captures.toArray());
  });
});

test('version 1 is as it was released', async () => {
  const library = openLibrary('frozen', 1);
  await library.open();
  const declared = library.tables.map((table) => [
    table.name,
    [table.schema.primKey, ...table.schema.indexes].map((index) => index.src).join(', '),
  ]);
  expect(Object.fromEntries(declared)).toEqual({
    captures:
      'id, [binned+at+id], [brandId+at+id], [site+at+id], [kind+at+id], [pageKey+at+id], *tags, binnedAt, picture.hash, thumbnail.hash',
    contents: 'id, target.image.hash',
    blobs: 'hash, [at+hash]',
    brands: 'id',
    jobs: 'id',
    digestNotes: 'week',
    counters: '[scope+name]',
  });
  await Dexie.delete('frozen');
});
