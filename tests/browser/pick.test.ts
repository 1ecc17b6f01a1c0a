import { expect, test } from 'vitest';
import { partsOf } from '../../utils/browser/pick';

const box = { left: 10, top: 20, width: 100, height: 50 };
const good = { boxes: [box], width: 800, height: 600, beyond: false };

test('parts of the window are taken, without whatever else came along', () => {
  expect(partsOf({ ...good, more: 1 })).toEqual(good);
});

test.each([
  ['nothing', null],
  ['no box', { ...good, boxes: [] }],
  ['a box that is none', { ...good, boxes: [{ ...box, left: 'ten' }] }],
  ['no number', { ...good, boxes: [{ ...box, left: Number.NaN }] }],
  ['no end', { ...good, boxes: [{ ...box, width: Number.POSITIVE_INFINITY }] }],
  ['beyond the window', { ...good, boxes: [{ ...box, width: 900 }] }],
  ['before the window', { ...good, boxes: [{ ...box, top: -20 }] }],
  ['nothing of it', { ...good, boxes: [{ ...box, height: 0 }] }],
  ['too many', { ...good, boxes: Array.from({ length: 101 }, () => box) }],
])('%s is refused', (_name, answer) => expect(partsOf(answer)).toBe(null));
