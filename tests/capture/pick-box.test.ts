import { describe, expect, test } from 'vitest';
import { areaOf } from '../../utils/capture/area-of';
import { boxOf, moved, resized } from '../../utils/capture/pick/box';
import { dragging } from '../../utils/capture/pick/drag';
import type { Picture } from '../../utils/model';

const window = { width: 800, height: 600 };
const box = { left: 700, top: 10, width: 90, height: 50 };

test.each([
  ['down to the right', { x: 10, y: 20 }, { x: 110, y: 60 }, { left: 10, top: 20, width: 100, height: 40 }],
  ['up to the left', { x: 110, y: 60 }, { x: 10, y: 20 }, { left: 10, top: 20, width: 100, height: 40 }],
  [
    'out of the window',
    { x: 700, y: 500 },
    { x: 900, y: -50 },
    { left: 700, top: 0, width: 100, height: 500 },
  ],
])('a region dragged %s', (_way, from, to, expected) => expect(boxOf(from, to, window)).toEqual(expected));

test('a box is pushed and made larger as far as the window lets it, smaller until it could not be seen', () => {
  expect(moved(box, 40, -40, window)).toEqual({ left: 710, top: 0, width: 90, height: 50 });
  expect(resized(box, 40, 40, window)).toEqual({ left: 700, top: 10, width: 100, height: 90 });
  expect(resized(box, -400, -400, window)).toEqual({ left: 700, top: 10, width: 8, height: 8 });
});

test.each([1, 1.1, 1.25, 2])('where it is in a picture of ratio %d', (ratio) => {
  const picture = { width: Math.round(800 * ratio) } as Picture;
  const parts = { boxes: [box], ...window, beyond: false };
  const area = areaOf(box, parts, picture);
  expect(Math.round(area.x)).toBe(Math.round(700 * ratio));
  expect(Math.round(area.width)).toBe(Math.round(90 * ratio));
});

describe('several boxes to be hidden', () => {
  const press = (key: string) => ({ key, shiftKey: false, repeat: false });
  const drawn = () => {
    const aim = dragging(() => window, true);
    const drag = (from: [number, number], to: [number, number]) => {
      aim.point('down', { x: from[0], y: from[1] });
      aim.point('move', { x: to[0], y: to[1] });
      return aim.point('up', { x: to[0], y: to[1] });
    };
    drag([10, 10], [60, 60]);
    drag([100, 100], [200, 200]);
    return { aim, drag };
  };

  test('a click takes one away, a click beside them is too small to be one', () => {
    const { aim, drag } = drawn();
    expect(drag([300, 300], [301, 301])).toBe('small');
    expect(drag([30, 30], [30, 30])).toBe(null);
    expect(aim.boxes()).toEqual([{ left: 100, top: 100, width: 100, height: 100 }]);
  });

  test('keys go from one to the next, push it, add one and take it away', () => {
    const { aim } = drawn();
    aim.key(press('Tab'));
    aim.key(press('ArrowRight'));
    expect(aim.boxes()[0]?.left).toBe(11);
    aim.key(press('Delete'));
    expect(aim.boxes()).toHaveLength(1);
    aim.key(press('n'));
    expect(aim.boxes()).toHaveLength(2);
  });

  test('another size of the window leaves none: they would lie elsewhere', () => {
    const { aim } = drawn();
    aim.reset();
    expect(aim.boxes()).toEqual([]);
  });
});
