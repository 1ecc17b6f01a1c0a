import { expect, test } from 'vitest';
import { draw } from '../../entrypoints/dashboard/pictures/draw';
import type { StampPlan } from '../../utils/stamp/plan-stamp';

/** A picture of 10 columns, one colour a row. */
async function striped(colors: readonly string[]): Promise<Blob> {
  const canvas = new OffscreenCanvas(10, colors.length);
  const context = canvas.getContext('2d');
  for (const [y, color] of colors.entries()) {
    if (!context) throw new Error('No canvas');
    context.fillStyle = color;
    context.fillRect(0, y, 10, 1);
  }
  return canvas.convertToBlob({ type: 'image/png' });
}

/** The colour of the first pixel of every row. */
async function rowsOf(blob: Blob): Promise<string[]> {
  const bitmap = await createImageBitmap(blob);
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  context?.drawImage(bitmap, 0, 0);
  return Array.from({ length: bitmap.height }, (_, y) => {
    const pixel = context?.getImageData(0, y, 1, 1).data.slice(0, 3) ?? [];
    return `#${Array.from(pixel, (value) => value.toString(16).padStart(2, '0')).join('')}`;
  });
}

const page = ['#110000', '#220000', '#330000', '#440000', '#550000', '#660000'];
/** A page of six rows as two pictures; the second shows row 3 once more, and a bar above it. */
const strips = async () => [
  { blob: await striped(page.slice(0, 4)), top: 0, height: 4, left: 0, skip: 0 },
  { blob: await striped(['#00ff00', ...page.slice(3)]), top: 4, height: 2, left: 0, skip: 2 },
];
const job = {
  figures: [],
  left: 0,
  width: 10,
  top: 0,
  height: 6,
  scale: 1,
  stamp: null,
  type: 'image/png',
} as const;

test('strips become one picture, no row twice and none left out', async () => {
  const drawn = await draw({ ...job, strips: await strips() });
  expect(await rowsOf(drawn.blob)).toEqual(page);
});

test('a part of it shows its own rows', async () => {
  const drawn = await draw({ ...job, strips: await strips(), top: 3, height: 3 });
  expect(await rowsOf(drawn.blob)).toEqual(page.slice(3));
});

test('a band stands below: whatever is drawn in it, not one row above changes', async () => {
  const line = {
    text: '桂花'.repeat(40),
    x: 0,
    y: 2,
    font: '40px sans-serif',
    color: '#ff0000',
    direction: 'ltr',
  } as const;
  const stamp: StampPlan = {
    ...{ width: 30, height: 4, background: '#ffffff', rule: '#0000ff', ruleHeight: 1 },
    lines: [line],
  };
  const drawn = await draw({ ...job, strips: await strips(), stamp });
  expect([drawn.width, drawn.height]).toEqual([30, 10]);
  const rows = await rowsOf(drawn.blob);
  expect(rows.slice(0, 6)).toEqual(page);
});

test('what is no picture is refused', async () => {
  const broken = [{ blob: new Blob(['no picture']), top: 0, height: 6, left: 0, skip: 0 }];
  await expect(draw({ ...job, strips: broken })).rejects.toThrow();
});
