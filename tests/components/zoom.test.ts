import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitInto, pan, zoomAt } from '../../components/zoom';

const size = fc.record({
  width: fc.integer({ min: 1, max: 20_000 }),
  height: fc.integer({ min: 1, max: 20_000 }),
});
const room = fc.record({
  width: fc.integer({ min: 300, max: 4000 }),
  height: fc.integer({ min: 300, max: 3000 }),
});

describe('fitInto', () => {
  test('never enlarges, and the width is always in view', () => {
    fc.assert(
      fc.property(size, room, (picture, stage) => {
        const { scale, x } = fitInto(picture, stage);
        expect(scale).toBeLessThanOrEqual(1);
        expect(picture.width * scale).toBeLessThanOrEqual(stage.width);
        expect(x).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('a tall page is shown from its top at a width that can be read', () => {
    const view = fitInto({ width: 1280, height: 12_000 }, { width: 1440, height: 800 });
    expect(view).toEqual({ scale: 1, x: 80, y: 16 });
  });
});

describe('zoomAt', () => {
  test('the point under the pointer stays there', () => {
    const view = { scale: 0.5, x: 40, y: -20 };
    const point = { x: 300, y: 200 };
    const zoomed = zoomAt(view, 1.25, point);
    expect((point.x - zoomed.x) / zoomed.scale).toBeCloseTo((point.x - view.x) / view.scale, 9);
    expect((point.y - zoomed.y) / zoomed.scale).toBeCloseTo((point.y - view.y) / view.scale, 9);
  });

  test('in and out again is where it was; ends at 5 % and 800 %', () => {
    const view = { scale: 0.5, x: 40, y: -20 };
    const back = zoomAt(zoomAt(view, 2, { x: 9, y: 9 }), 0.5, { x: 9, y: 9 });
    expect(back.x).toBeCloseTo(view.x, 9);
    expect(zoomAt(view, 1000, { x: 0, y: 0 }).scale).toBe(8);
    expect(zoomAt(view, 0.001, { x: 0, y: 0 }).scale).toBe(0.05);
  });
});

test('panning never loses the picture', () => {
  fc.assert(
    fc.property(size, room, fc.integer(), fc.integer(), (picture, stage, dx, dy) => {
      const start = { scale: 1, x: 0, y: 0 };
      const { x, y } = pan(start, dx, dy, picture, stage);
      expect(x).toBeLessThanOrEqual(stage.width - 64);
      expect(x + picture.width).toBeGreaterThanOrEqual(Math.min(64, stage.width - 64 + picture.width));
      expect(y).toBeLessThanOrEqual(stage.height - 64);
    }),
  );
});
