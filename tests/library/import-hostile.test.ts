import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { wholeFile, zip as zipped } from '../../utils/lib/zip';
import { exportLibrary } from '../../utils/library/backup/export-library';
import type { ImportProblem } from '../../utils/library/backup/import-failure';
import { importLibrary } from '../../utils/library/backup/import-library';
import { hashOf } from '../../utils/library/blobs';
import { fillLibrary } from './filled';
import { freshLibrary } from './libraries';

interface Part {
  name: string;
  input: string | Uint8Array<ArrayBuffer>;
}

/** The files of a sound archive, read from the bytes themselves: stored, one after the other. */
async function readSoundParts(): Promise<Part[]> {
  const library = freshLibrary();
  await fillLibrary(library);
  const bytes = new Uint8Array(await new Response(exportLibrary({}, library)).arrayBuffer());
  const view = new DataView(bytes.buffer);
  const parts: Part[] = [];
  for (let at = bytes.length - 22 - 46; at >= 0; at--) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const local = view.getUint32(at + 42, true);
    const start = local + 30 + nameLength + view.getUint16(local + 28, true);
    const input = bytes.slice(start, start + view.getUint32(at + 24, true));
    parts.unshift({ name, input: name.startsWith('pictures/') ? input : new TextDecoder().decode(input) });
  }
  return parts;
}

const soundParts = await readSoundParts();

async function zip(parts: Part[]): Promise<Blob> {
  async function* files() {
    for (const { name, input } of parts) {
      yield wholeFile(name, typeof input === 'string' ? new TextEncoder().encode(input) : input);
    }
  }
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  for await (const chunk of zipped(files())) chunks.push(chunk.slice());
  return new Blob(chunks);
}

/** Imports and gives the failure as [problem, file, line]; the library must be as empty as before. */
async function failureWith(archive: Blob) {
  const library = freshLibrary();
  const failure = await importLibrary(archive, {}, library).catch((error: unknown) => error);
  for (const table of library.tables) expect(await table.count()).toBe(0);
  const { problem, file, line } = failure as { problem: ImportProblem; file: string; line: number };
  return [problem, file, line];
}

type Change = (parts: Part[]) => Part[];

const replace =
  (name: string, change: (text: string) => string): Change =>
  (parts) =>
    parts.map((part) => (part.name === name ? { ...part, input: change(String(part.input)) } : part));
const lineOf = (name: string, number: number, change: (line: string) => string): Change =>
  replace(name, (text) =>
    text
      .split('\n')
      .map((line, index) => (index === number - 1 ? change(line) : line))
      .join('\n'),
  );
const add =
  (...added: Part[]): Change =>
  (parts) => [...parts, ...added];
const without =
  (name: string): Change =>
  (parts) =>
    parts.filter((part) => part.name !== name);
const json = (change: (row: Record<string, unknown>) => unknown) => (line: string) =>
  JSON.stringify(change(JSON.parse(line)));
const captureLine = (change: (row: Record<string, unknown>) => unknown) =>
  lineOf('captures.jsonl', 5, json(change));
const contentLine = (change: (row: Record<string, unknown>) => unknown) =>
  lineOf('contents.jsonl', 5, json(change));

const marksLine = (change: (row: Record<string, unknown>) => unknown) =>
  lineOf('marks.jsonl', 1, json(change));
const shapeLine = (change: Record<string, unknown>) =>
  marksLine((row) => ({ ...row, shapes: [{ ...(row['shapes'] as object[])[1], ...change }] }));

const C = 'captures.jsonl';
const T = 'contents.jsonl';
const M = 'marks.jsonl';
const cases: [string, Change, ImportProblem, string | null, number | null][] = [
  ['no manifest', without('manifest.json'), 'foreign', null, null],
  [
    'another format',
    replace('manifest.json', (text) => text.replace('zhibi', 'other')),
    'foreign',
    'manifest.json',
    null,
  ],
  ['a manifest that is no JSON', replace('manifest.json', () => 'x\n'), 'bad-line', 'manifest.json', 1],
  ['marks of no capture', replace(M, (text) => text.replaceAll('c1', 'c999')), 'unknown-reference', M, 1],
  ['marks of another picture', marksLine((row) => ({ ...row, of: 'image' })), 'bad-line', M, 1],
  ['marks of no picture', marksLine((row) => ({ ...row, of: 'page2', id: 'c1 page2' })), 'bad-line', M, 1],
  ['a shape of no kind', shapeLine({ kind: 'script' }), 'bad-line', M, 1],
  ['a colour that is code', shapeLine({ color: 'url(//example.com)' }), 'bad-line', M, 1],
  ['a shape as wide as the moon', shapeLine({ to: { x: 1e9, y: 0 } }), 'bad-line', M, 1],
  ['a shape with more to it', shapeLine({ onload: 'x' }), 'bad-line', M, 1],
  [
    'text without end',
    marksLine((row) => ({
      ...row,
      shapes: [{ ...(row['shapes'] as object[])[5], text: 'x'.repeat(5001) }],
    })),
    ...(['bad-line', M, 1] as const),
  ],
  ['marks twice', replace(M, (text) => text + text), 'duplicate', M, 3],
  [
    'a sighting of no capture',
    replace('sightings.jsonl', (text) => text.replace(/"id":"[^"]+"/, '"id":"c999"')),
    'unknown-reference',
    'sightings.jsonl',
    1,
  ],
  [
    'a reading that is no number',
    replace('sightings.jsonl', (text) => text.replace(/"low":\d+/, '"low":"many"')),
    'bad-line',
    'sightings.jsonl',
    1,
  ],
  [
    'a subject of a brand that is not there',
    replace('subjects.jsonl', (text) => text.replace('"brandId":null', '"brandId":"b9"')),
    'unknown-reference',
    'subjects.jsonl',
    1,
  ],
  ['an empty manifest', replace('manifest.json', () => ''), 'damaged', 'manifest.json', null],
  [
    'a newer format',
    replace('manifest.json', (text) => text.replace(/"formatVersion":\d+/, '"formatVersion":99,"new":1')),
    'newer',
    'manifest.json',
    null,
  ],
  [
    'a newer schema',
    replace('manifest.json', (text) => text.replace(/"schemaVersion":\d+/, '"schemaVersion":99')),
    'newer',
    'manifest.json',
    null,
  ],
  [
    'other numbers',
    replace('manifest.json', (text) => text.replace('"contents":12', '"contents":13')),
    'incomplete',
    null,
    null,
  ],
  ['no captures', without(C), 'missing-file', C, null],
  [
    'a path upwards',
    add({ name: 'pictures/../../evil.js', input: 'x' }),
    'unsafe-name',
    'pictures/../../evil.js',
    null,
  ],
  ['a path from the root', add({ name: '/etc/passwd', input: 'x' }), 'unsafe-name', '/etc/passwd', null],
  ['a Windows path', add({ name: 'C:\\x', input: 'x' }), 'unsafe-name', 'C:\\x', null],
  ['a file of another kind', add({ name: 'run.js', input: 'x' }), 'unexpected-file', 'run.js', null],
  ['a file called __proto__', add({ name: '__proto__', input: 'x' }), 'unexpected-file', '__proto__', null],
  ['a file twice', add({ name: C, input: '' }), 'duplicate', C, null],
  ['a capture twice', lineOf(C, 5, (line) => `${line}\n${line}`), 'duplicate', C, 6],
  ['a line out of order', captureLine((row) => ({ ...row, id: '!' })), 'duplicate', C, 5],
  ['broken JSON', lineOf(C, 5, (line) => line.slice(1)), 'bad-line', C, 5],
  ['a blank line', lineOf(C, 5, () => ''), 'bad-line', C, 5],
  ['no line feed at the end', replace(C, (text) => text.trimEnd()), 'damaged', C, 12],
  ['a number for a title', captureLine((row) => ({ ...row, title: 7 })), 'bad-line', C, 5],
  ['a missing property', captureLine(({ note: _note, ...row }) => row), 'bad-line', C, 5],
  ['a property too many', captureLine((row) => ({ ...row, more: 1 })), 'bad-line', C, 5],
  ['a kind that is none', captureLine((row) => ({ ...row, kind: 'toString' })), 'bad-line', C, 5],
  ['an endless number', lineOf(C, 5, (line) => line.replace(/"at":\d+/, '"at":1e999')), 'bad-line', C, 5],
  ['binned without a time', captureLine((row) => ({ ...row, binned: 1, binnedAt: null })), 'bad-line', C, 5],
  [
    'a hash that is a path',
    captureLine((row) => ({
      ...row,
      thumbnail: { hash: '../x', type: '', bytes: 1, width: 1, height: 1, pixelRatio: 1 },
    })),
    'bad-line',
    C,
    5,
  ],
  [
    'a brand that is not there',
    captureLine((row) => ({ ...row, brandId: 'nobody' })),
    'unknown-reference',
    C,
    5,
  ],
  [
    'a content without capture',
    contentLine((row) => ({ ...row, id: `${row['id']}x` })),
    'unknown-reference',
    T,
    5,
  ],
  [
    '__proto__ in a row',
    lineOf(C, 5, (line) => line.replace('{', '{"__proto__":{"x":1},')),
    'forbidden-key',
    C,
    5,
  ],
  [
    '__proto__ deep in page data',
    lineOf(T, 5, (line) => line.replace('"jsonLd":[', '"jsonLd":[[{"a":{"__proto__":1}}],')),
    'forbidden-key',
    T,
    5,
  ],
  [
    'constructor in page data',
    lineOf(T, 5, (line) => line.replace('"jsonLd":[', '"jsonLd":[{"constructor":1},')),
    'forbidden-key',
    T,
    5,
  ],
  [
    'a depth that no page has',
    lineOf(T, 5, (line) => line.replace('"jsonLd":[', `"jsonLd":[${'['.repeat(9e4)}${']'.repeat(9e4)},`)),
    'forbidden-key',
    T,
    5,
  ],
  [
    'a colour that loads',
    lineOf(
      'brands.jsonl',
      1,
      json((row) => ({ ...row, color: 'url(//evil.test)' })),
    ),
    'bad-line',
    'brands.jsonl',
    1,
  ],
  [
    'a week that is none',
    lineOf(
      'digest-notes.jsonl',
      1,
      json((row) => ({ ...row, week: 'x' })),
    ),
    'bad-line',
    'digest-notes.jsonl',
    1,
  ],
  [
    'settings of another shape',
    add({ name: 'settings.json', input: '{"keepTags":1}\n' }),
    'bad-line',
    'settings.json',
    1,
  ],
];

describe('nothing of an archive is imported that has', () => {
  test.each(cases)('%s', async (_what, change, ...expected) => {
    expect(await failureWith(await zip(change(soundParts)))).toEqual(expected);
  });

  test('a picture of other bytes, or one that no row names', async () => {
    const [first] = soundParts.filter((part) => part.name.startsWith('pictures/'));
    const changed = soundParts.map((part) => (part === first ? { ...part, input: 'other' } : part));
    expect(await failureWith(await zip(changed))).toEqual(['damaged', first?.name, null]);
    const stranger = `pictures/${await hashOf(new Blob(['stranger']))}.png`;
    const more = await zip([...soundParts, { name: stranger, input: 'stranger' }]);
    expect(await failureWith(more)).toEqual(['unexpected-file', stranger, null]);
    const fewer = await zip(soundParts.filter((part) => part !== first));
    expect(await failureWith(fewer)).toEqual(['incomplete', null, null]);
    const twice = await zip([
      ...soundParts,
      { name: `${first?.name.replace(/\.\w+$/, '')}.gif`, input: 'x' },
    ]);
    expect((await failureWith(twice))[0]).toBe('duplicate');
  });
});

describe('bytes that are no sound archive', () => {
  test.each([
    ['an empty file', ''],
    ['a text', 'hello, '.repeat(100)],
    ['a ZIP of something else', null],
  ])('%s', async (_what, text) => {
    const archive = text === null ? await zip([{ name: 'a.txt', input: 'x' }]) : new Blob([text]);
    expect((await failureWith(archive))[0]).toBe(text === null ? 'foreign' : 'not-an-archive');
  });

  test('cut off anywhere, or with any byte changed: refused, or the same rows', async () => {
    const bytes = new Uint8Array(await (await zip(soundParts)).arrayBuffer());
    const steps = Array.from({ length: 60 }, (_, n) => Math.floor((bytes.length * n) / 60));
    for (const at of steps) {
      expect((await failureWith(new Blob([bytes.slice(0, at)])))[0]).toBe('not-an-archive');
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ 0x41;
      const library = freshLibrary();
      const imported = await importLibrary(new Blob([changed]), {}, library).catch(() => null);
      expect(await library.captures.count()).toBe(imported ? 12 : 0);
      library.close();
    }
  }, 60_000);
});

test('text is only text: a title of markup comes back as it was', async () => {
  const library = freshLibrary();
  await importLibrary(await zip(soundParts), {}, library);
  expect((await library.captures.toArray())[0]?.title).toContain('<b>& "quotes"</b> \ud800 \u0000');
});

test('an archive of format 1, which knew no subjects, is still imported', async () => {
  const older = replace('manifest.json', (text) =>
    text
      .replace(/"formatVersion":\d+/, '"formatVersion":1')
      .replace(/"schemaVersion":\d+/, '"schemaVersion":1')
      .replace(/,"(?:subjects|sightings|verifications|readAgain)":\d+/g, ''),
  )(soundParts).filter(({ name }) => !/^(?:subjects|sightings|verifications|read-again)\.jsonl$/.test(name));
  const library = freshLibrary();
  const { counts } = await importLibrary(await zip(older), {}, library);
  expect(counts).toMatchObject({ captures: 12, subjects: 0, sightings: 0 });
  expect(await library.readings.count()).toBe(0);
});
