import { expect, test } from 'vitest';
import { preparePictures } from '../../entrypoints/dashboard/views/digest/prepare-pictures';
import { hashOf, putBlob } from '../../utils/library/blobs';
import { saveCapture } from '../../utils/library/captures';
import { words } from '../../utils/words';
import { sampleCapture, sampleContent } from '../library/sample';

const size = { width: 400, height: 800, quality: 0.7, bytes: 2000 };
const tongue = { locale: 'en', words: words.en } as const;
const go = { signal: new AbortController().signal, onProgress: () => {} };

/** A picture of its own colour in the library; its hash. */
async function stored(n: number, width: number, height: number, type = 'image/jpeg'): Promise<string> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  for (let x = 0; context && x < width; x += 8) {
    context.fillStyle = `hsl(${(n * 50 + x) % 360} 60% 50%)`;
    context.fillRect(x, 0, 8, height);
  }
  return kept(await canvas.convertToBlob({ type, quality: 0.9 }));
}

async function kept(blob: Blob): Promise<string> {
  const hash = await hashOf(new Uint8Array(await blob.arrayBuffer()));
  await putBlob(hash, blob, Date.now());
  return hash;
}

test.each([
  ['wide', 1280, 800, 'image/jpeg', 400, 250],
  ['high', 1000, 4000, 'image/jpeg', 200, 800],
  ['a PNG', 800, 500, 'image/png', 400, 250],
  ['small as it is', 300, 200, 'image/jpeg', 300, 200],
])('a picture comes within its size: %s', async (_, width, height, type, shownWidth, shownHeight) => {
  const hash = await stored(1, width, height, type);
  const shown = (await preparePictures([{ key: hash, size }], tongue, go)).get(hash);
  expect(shown).toMatchObject({ width: shownWidth, height: shownHeight });
  const image = new Image();
  image.src = shown?.dataUrl ?? '';
  await image.decode();
  expect([image.naturalWidth, image.naturalHeight]).toEqual([shownWidth, shownHeight]);
  expect(shown?.dataUrl).toMatch(/^data:image\/jpeg;base64,/);
});

test('what is small in bytes is passed on as it was stored', async () => {
  const hash = await stored(2, 1280, 800);
  const shown = (await preparePictures([{ key: hash, size: { ...size, bytes: 1e6 } }], tongue, go)).get(hash);
  expect(shown).toMatchObject({ width: 1280, height: 800 });
  const bytes = await (await fetch(shown?.dataUrl ?? '')).arrayBuffer();
  expect(await hashOf(new Uint8Array(bytes))).toBe(hash);
});

test('what is missing or damaged is left out, and all others come', async () => {
  const damaged = await kept(new Blob([new Uint8Array(5000).fill(7)]));
  const cut = await kept(new Blob([Uint8Array.of(0xff, 0xd8, 0xff), new Uint8Array(5000)]));
  const good = await stored(3, 900, 600);
  const wanted = ['f'.repeat(64), damaged, cut, good].map((hash) => ({ key: hash, size }));
  expect([...(await preparePictures(wanted, tongue, go)).keys()]).toEqual([good]);
});

test('stopped in the middle it ends at once and makes no more', async () => {
  const hash = await stored(4, 1280, 800);
  const stop = new AbortController();
  let told = 0;
  const onProgress = ({ done }: { done: number }) => {
    told += 1;
    if (done === 5) stop.abort();
  };
  const wanted = Array.from({ length: 200 }, () => ({ key: hash, size }));
  await expect(preparePictures(wanted, tongue, { signal: stop.signal, onProgress })).rejects.toMatchObject({
    name: 'AbortError',
  });
  const then = told;
  expect(then).toBeLessThan(20);
  await preparePictures([{ key: hash, size }], tongue, go);
  expect(told).toBe(then);
});

test('a stamped picture gets a band below it, and nothing above that is changed', async () => {
  const hash = await stored(5, 1280, 800, 'image/png');
  const picture = { hash, type: 'image/png', bytes: 1, width: 1280, height: 800, pixelRatio: 1 };
  const large = { width: 1280, height: 2000, quality: 0.9, bytes: 1e6 };
  const make = async (id: string, stamped: boolean) => {
    const capture = sampleCapture(id, { title: '秋季新品', picture, ...(stamped && { stamped }) });
    await saveCapture({ capture, content: sampleContent(id) }, []);
    const key = `stamped ${id}`;
    const shown = (await preparePictures([{ key, size: large }], tongue, go)).get(key);
    const bitmap = await createImageBitmap(await (await fetch(shown?.dataUrl ?? '')).blob());
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    if (!context) throw new Error('No canvas');
    context.drawImage(bitmap, 0, 0);
    return { width: bitmap.width, height: bitmap.height, context };
  };
  const plain = await make('plain', false);
  expect([plain.width, plain.height]).toEqual([1280, 800]);
  const stamped = await make('stamped', true);
  expect(stamped.width).toBe(1280);
  expect(stamped.height).toBeGreaterThan(840);
  const pixels = ({ context }: typeof plain, top: number, height: number) =>
    context.getImageData(0, top, 1280, height).data.filter((_, nth) => nth % 4 !== 3);
  const pixelsOfPlain = pixels(plain, 0, 792);
  const off = pixels(stamped, 0, 792).map((value, nth) => Math.abs(value - (pixelsOfPlain[nth] ?? 0)));
  expect(Math.max(...off.slice(0, 60_000))).toBeLessThan(24);
  const band = pixels(stamped, 804, stamped.height - 804);
  expect(band.filter((value) => value > 240).length / band.length).toBeGreaterThan(0.9);
  expect(band.filter((value) => value < 90).length).toBeGreaterThan(200);
});
