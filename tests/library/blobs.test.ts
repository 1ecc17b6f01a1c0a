import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { BIN_AGE, binCaptures, emptyBin } from '../../utils/library/bin';
import { AGE_FLOOR, getBlob, hashOf, putBlob, sweepBlobs } from '../../utils/library/blobs';
import { getCapture, getContent, saveCapture, setThumbnail } from '../../utils/library/captures';
import { deleteJob, putJob } from '../../utils/library/jobs';
import type { Library } from '../../utils/library/schema';
import type { PagePicture } from '../../utils/model';
import { freshLibrary } from './libraries';
import { sampleCapture, sampleContent, sampleJob, samplePicture } from './sample';

const DAY = 24 * 3600 * 1000;

async function hashesIn(library: Library) {
  return library.blobs.toCollection().primaryKeys();
}

test('hashOf is SHA-256 in lower-case hex', async () => {
  const known = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
  expect(await hashOf(new Blob(['abc']))).toBe(known);
});

test('the sweep takes what nothing refers to once it is a day old', async () => {
  const library = freshLibrary();
  const blob = new Blob(['x']);
  for (const hash of ['lost', 'picture', 'thumb', 'image', 'strip', 'job', 'jobImage', 'jobStrip'])
    await putBlob(hash, blob, 0, library);
  await putBlob('young', blob, 1, library);
  const image = { url: 'https://example.com/i.png', text: '', image: samplePicture('image') };
  const capture = sampleCapture('a', { picture: samplePicture('picture') });
  await saveCapture(
    { capture, content: sampleContent('a', { target: image, page: pageOf('strip') }) },
    [],
    library,
  );
  await setThumbnail('a', samplePicture('thumb'), blob, library);
  const pictures = {
    picture: samplePicture('job'),
    image: samplePicture('jobImage'),
    page: pageOf('jobStrip'),
  };
  await putJob(sampleJob('j', pictures), library);
  expect(await sweepBlobs(AGE_FLOOR, library)).toBe(0);
  expect(await sweepBlobs(AGE_FLOOR + 1, library)).toBe(1);
  expect(await hashesIn(library)).toEqual([
    'image',
    'job',
    'jobImage',
    'jobStrip',
    'picture',
    'strip',
    'thumb',
    'young',
  ]);
  await deleteJob('j', library);
  expect(await sweepBlobs(AGE_FLOOR + 1, library)).toBe(3);
});

function pageOf(hash: string): PagePicture {
  const strip = { picture: samplePicture(hash), top: 0, height: 2, left: 0, skip: 0 };
  return { width: 2, height: 2, hashes: [hash], strips: [strip] };
}

test('bytes put again are young again', async () => {
  const library = freshLibrary();
  await putBlob('h', new Blob(['x']), 0, library);
  await putBlob('h', new Blob(['x']), DAY, library);
  expect(await sweepBlobs(DAY + 5, library)).toBe(0);
  expect(await (await getBlob('h', library))?.text()).toBe('x');
  expect(await getBlob('none', library)).toBeNull();
});

test('a sweep while captures are saved never takes a picture that one of them shows', async () => {
  const library = freshLibrary();
  const blob = new Blob(['x']);
  for (let n = 0; n < 250; n++) await putBlob(`h${n}`, blob, 0, library);
  const saves = Array.from({ length: 40 }, (_, n) =>
    saveCapture(
      {
        capture: sampleCapture(`c${n}`, { picture: samplePicture(`h${n * 6}`) }),
        content: sampleContent(`c${n}`),
      },
      [{ hash: `h${n * 6}`, blob }],
      library,
    ),
  );
  await Promise.all([...saves, sweepBlobs(2 * DAY, library)]);
  for (let n = 0; n < 40; n++) expect(await getBlob(`h${n * 6}`, library)).not.toBeNull();
});

test('emptyBin deletes for good what was binned long enough, with the pictures that nothing else shows', async () => {
  const library = freshLibrary();
  const blob = new Blob(['x']);
  for (const [id, hash] of [
    ['old', 'only'],
    ['old2', 'shared'],
    ['fresh', 'fresh'],
    ['kept', 'shared'],
  ] as const) {
    const capture = sampleCapture(id, { at: 0, picture: samplePicture(hash) });
    await saveCapture({ capture, content: sampleContent(id) }, [{ hash, blob }], library);
  }
  await binCaptures(['old', 'old2'], 1000, library);
  await binCaptures(['fresh'], 1000 + DAY, library);
  const now = 1001 + BIN_AGE;
  expect(await emptyBin(now - BIN_AGE, now, library)).toBe(2);
  expect(await getCapture('old', library)).toBeNull();
  expect(await getContent('old', library)).toBeNull();
  expect(await getCapture('fresh', library)).toMatchObject({ binned: 1 });
  expect(await hashesIn(library)).toEqual(['fresh', 'shared']);
  expect(await emptyBin(now - BIN_AGE, now, library)).toBe(0);
});
