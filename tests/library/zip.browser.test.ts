/** Node cannot hold a Blob of over 4 GB; a browser can, as one of many parts. */
import { expect, test } from 'vitest';
import { wholeFile } from '../../utils/lib/zip';
import { openArchive } from '../../utils/library/backup/archive';
import { importPictures } from '../../utils/library/backup/import-pictures';
import { hashOf } from '../../utils/library/blobs';
import { freshLibrary } from './libraries';
import { bytesOf, fileOf, hashLike, inChunks, manifest, valuesIn } from './zip-file';

test('over 4 GB is read on both sides of that border', async () => {
  const large = wholeFile('', new Uint8Array(64 * 2 ** 20));
  const filler = Array.from({ length: 66 }, (_, n) => ({ ...large, name: `pictures/${hashLike(n)}.png` }));
  const real = await hashOf(new Blob(['real']));
  const file = await fileOf([
    wholeFile('brands.jsonl', bytesOf('"before"\n')),
    ...filler,
    wholeFile(`pictures/${real}.png`, bytesOf('real')),
    { name: 'captures.jsonl', chunks: inChunks(bytesOf('"after"\n')) },
    manifest,
  ]);
  expect(file.size).toBeGreaterThan(4.1 * 2 ** 30);
  const archive = await openArchive(file);
  expect(await valuesIn(archive, 'brands.jsonl')).toEqual(['before']);
  expect(await valuesIn(archive, 'captures.jsonl')).toEqual(['after']);
  expect(archive.pictures.length).toBe(67);
  const last = archive.pictures.slice(-1);
  expect(last[0]?.offset).toBeGreaterThan(2 ** 32);
  const library = freshLibrary();
  await importPictures(
    { ...archive, pictures: last },
    new Map([[real, 'image/png']]),
    () => undefined,
    library,
  );
  expect(await (await library.blobs.get(real))?.blob.text()).toBe('real');
  await library.delete();
}, 60_000);
