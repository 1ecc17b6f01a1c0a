import { describe, expect, test } from 'vitest';
import { crc32 } from '../../utils/lib/crc32';
import { wholeFile } from '../../utils/lib/zip';
import { openArchive } from '../../utils/library/backup/archive';
import { bytesOf, fileOf, hashLike, inChunks, manifest, valuesIn } from './zip-file';

test.each([
  ['', 0],
  ['123456789', 0xcbf43926],
])('crc32 of %j', (text, sum) => {
  expect(crc32(bytesOf(text))).toBe(sum);
  expect(crc32(bytesOf(text.slice(4)), crc32(bytesOf(text.slice(0, 4))))).toBe(sum);
});

describe('a ZIP', () => {
  test('of whole and streamed files is read back, empty ones too', async () => {
    const archive = await openArchive(
      await fileOf([
        { name: 'captures.jsonl', chunks: inChunks(bytesOf('{"a":'), bytesOf(''), bytesOf('1}\n2\n')) },
        { name: 'contents.jsonl', chunks: inChunks() },
        manifest,
      ]),
    );
    expect(await valuesIn(archive, 'captures.jsonl')).toEqual([{ a: 1 }, 2]);
    expect(await valuesIn(archive, 'contents.jsonl')).toEqual([]);
    expect(await valuesIn(archive, 'manifest.json')).toEqual([{}]);
  });

  test.each([65_534, 65_535, 70_000])(
    'of %i pictures has them all',
    async (count) => {
      const picture = wholeFile('', bytesOf('x'));
      const names = Array.from({ length: count }, (_, n) => `pictures/${hashLike(n)}.png`);
      const archive = await openArchive(
        await fileOf([manifest, ...names.map((name) => ({ ...picture, name }))]),
      );
      expect(archive.pictures.length).toBe(count);
      expect(archive.pictures.at(-1)?.name).toBe(names.at(-1));
    },
    60_000,
  );
});
