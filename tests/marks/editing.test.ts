import { describe, expect, test } from 'vitest';
import { boxHandles, pullBox } from '../../utils/marks/corners';
import { cropWithin } from '../../utils/marks/crop';
import {
  beginEditing,
  nudge,
  putShape,
  redoEdit,
  removeShape,
  selectNext,
  setCrop,
  takeOver,
  undoEdit,
} from '../../utils/marks/editing';
import { sizeFor, weightOf } from '../../utils/marks/sizes';
import type { MarkShape } from '../../utils/model';
import { SHAPES } from './sample-shapes';

const empty = beginEditing({ shapes: [], crop: null });
const [first, second] = SHAPES as [MarkShape, MarkShape];
const idsOf = ({ history }: typeof empty) => history.now.shapes.map(({ id }) => id);

describe('steps', () => {
  test('back and forth again; a new one ends what was ahead', () => {
    const two = putShape(putShape(empty, first), second);
    expect(idsOf(two)).toEqual(['h', 'a']);
    const one = undoEdit(two);
    expect(idsOf(one)).toEqual(['h']);
    expect(one.selected).toBeNull();
    expect(idsOf(redoEdit(one))).toEqual(['h', 'a']);
    const other = putShape(one, { ...second, id: 'new' });
    expect(idsOf(redoEdit(other))).toEqual(['h', 'new']);
    expect(undoEdit(empty).history.now).toBe(empty.history.now);
    expect(redoEdit(empty).history.now).toBe(empty.history.now);
  });

  test('nudging one shape again and again is one step', () => {
    let editing = putShape(empty, second);
    for (let nth = 0; nth < 5; nth++) editing = nudge(editing, 1, 0);
    expect(editing.history.now.shapes[0]).toMatchObject({ from: { x: 15, y: 10 } });
    expect(undoEdit(editing).history.now.shapes[0]).toEqual(second);
    const after = nudge(undoEdit(editing), 0, 1);
    expect(undoEdit(after).history.now.shapes[0]).toEqual(second);
  });

  test('what is deleted comes back where it lay', () => {
    const all = beginEditing({ shapes: SHAPES, crop: null });
    const without = removeShape({ ...all, selected: 'b' }, 'b');
    expect(idsOf(without)).not.toContain('b');
    expect(without.selected).toBeNull();
    expect(idsOf(undoEdit(without))).toEqual(SHAPES.map(({ id }) => id));
    expect(removeShape(all, 'nobody')).toBe(all);
  });

  test('what another tab drew takes over, and undoing brings back what was here', () => {
    const here = putShape(empty, first);
    const there = takeOver(here, { shapes: [second], crop: null });
    expect(idsOf(there)).toEqual(['a']);
    expect(there.selected).toBeNull();
    expect(idsOf(undoEdit(there))).toEqual(['h']);
  });

  test('two hundred can be taken back', () => {
    let editing = empty;
    for (let nth = 0; nth < 250; nth++) editing = putShape(editing, { ...second, id: String(nth) });
    for (let nth = 0; nth < 300; nth++) editing = undoEdit(editing);
    expect(editing.history.now.shapes).toHaveLength(50);
  });
});

test('shapes are picked one after the other, around the ends', () => {
  const all = beginEditing({ shapes: [first, second], crop: null });
  expect(selectNext(all, 1).selected).toBe('h');
  expect(selectNext(all, -1).selected).toBe('a');
  expect(selectNext({ ...all, selected: 'a' }, 1).selected).toBe('h');
  expect(selectNext(empty, 1).selected).toBeNull();
});

describe('a crop', () => {
  const picture = { width: 1000, height: 500 };
  test.each([
    [
      { left: 10.4, top: 20, width: 100, height: 50 },
      { left: 10, top: 20, width: 100, height: 50 },
    ],
    [
      { left: 110, top: 70, width: -100, height: -50 },
      { left: 10, top: 20, width: 100, height: 50 },
    ],
    [
      { left: -50, top: -50, width: 100, height: 100 },
      { left: 0, top: 0, width: 50, height: 50 },
    ],
    [
      { left: 900, top: 400, width: 900, height: 900 },
      { left: 900, top: 400, width: 100, height: 100 },
    ],
    [{ left: 2000, top: 2000, width: 50, height: 50 }, null],
    [{ left: 10, top: 10, width: 3, height: 300 }, null],
    [{ left: -5, top: -5, width: 2000, height: 2000 }, null],
  ])('%j is %j', (box, crop) => expect(cropWithin(box, picture)).toEqual(crop));

  test('is a step of its own, and none where it stays', () => {
    const crop = { left: 0, top: 0, width: 50, height: 50 };
    const cropped = setCrop(empty, crop);
    expect(setCrop(cropped, { ...crop })).toBe(cropped);
    expect(undoEdit(cropped).history.now.crop).toBeNull();
  });
});

test('every handle of a box moves its own edges alone', () => {
  const box = { left: 10, top: 10, width: 100, height: 50 };
  for (const [nth, handle] of boxHandles(box).entries()) {
    expect(pullBox(box, nth, handle, false)).toEqual(box);
    const pulled = pullBox(box, nth, { x: handle.x + 5, y: handle.y + 5 }, false);
    expect(boxHandles(pulled)[nth]).toEqual({
      x: nth === 1 || nth === 5 ? handle.x : handle.x + 5,
      y: nth === 3 || nth === 7 ? handle.y : handle.y + 5,
    });
  }
  for (const corner of [0, 2, 4, 6]) {
    const square = pullBox(box, corner, { x: 300, y: 400 }, true);
    expect(Math.abs(square.width)).toBe(Math.abs(square.height));
  }
});

test('sizes grow with the picture, and tell which weight they are of', () => {
  for (const kind of ['arrow', 'highlight', 'text'] as const) {
    expect(sizeFor(kind, 1, 2560)).toBe(2 * sizeFor(kind, 1, 1280));
    expect(sizeFor(kind, 0, 100)).toBeGreaterThan(1);
    for (const weight of [0, 1, 2] as const) {
      expect(weightOf(kind, sizeFor(kind, weight, 1920), 1920)).toBe(weight);
    }
  }
});
