import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsOf, figuresOf, type Kind, kindOf, shapeAt, stepNumbers } from '../../utils/marks';
import { MOST_POINTS, simplified } from '../../utils/marks/line';
import type { MarkShape, Point } from '../../utils/model';
import { measure, SHAPES } from './sample-shapes';

const KINDS: Kind[] = ['arrow', 'box', 'ellipse', 'pen', 'highlight', 'text', 'step'];
const style = { color: '#1f6feb', size: 4 };

/** Drawn from one point to another as a pointer does. */
function drawn(kind: Kind, from: Point, to: Point, straight = false): MarkShape | null {
  const { begin, draw, finish } = kindOf(kind);
  const shape = draw(begin('new', from, style), to, straight);
  return finish(shape.kind === 'text' ? { ...shape, text: 'words' } : shape);
}

describe('what is touched', () => {
  test.each<[string, Point, string | null]>([
    ['the shaft of an arrow', { x: 60, y: 12 }, 'a'],
    ['the line of a box', { x: 20, y: 60 }, 'b'],
    ['not what a box surrounds', { x: 70, y: 55 }, null],
    ['the line of an ellipse', { x: 300, y: 55 }, 'e'],
    ['not what an ellipse surrounds', { x: 250, y: 55 }, null],
    ['not the corner that it leaves free', { x: 202, y: 32 }, null],
    ['a line of the pen', { x: 310, y: 320 }, 'p'],
    ['a highlight', { x: 100, y: 108 }, 'h'],
    ['text anywhere within', { x: 430, y: 40 }, 't'],
    ['a number', { x: 505, y: 305 }, 's1'],
    ['nothing', { x: 900, y: 900 }, null],
  ])('%s', (_name, point, id) => {
    expect(shapeAt(SHAPES, point, 2, measure)?.id ?? null).toBe(id);
  });

  test('the uppermost; a highlight only where nothing else lies', () => {
    const [below] = SHAPES;
    const over: MarkShape = { kind: 'pen', id: 'over', ...style, points: [{ x: 50, y: 100 }] };
    expect(shapeAt([over, ...(below ? [below] : [])], { x: 50, y: 100 }, 1, measure)?.id).toBe('over');
  });
});

describe('drawing', () => {
  test.each(KINDS.filter((kind) => !['step', 'text', 'pen', 'highlight'].includes(kind)))(
    'a click with %s leaves nothing behind',
    (kind) => expect(drawn(kind, { x: 5, y: 5 }, { x: 5, y: 5 })).toBeNull(),
  );

  test('from lower right to upper left gives the same box', () => {
    const box = { left: 10, top: 20, width: 30, height: 40 };
    expect(drawn('box', { x: 40, y: 60 }, { x: 10, y: 20 })).toMatchObject({ box });
    expect(drawn('ellipse', { x: 10, y: 20 }, { x: 40, y: 60 })).toMatchObject({ box });
  });

  test('with Shift: a square, a level arrow, a straight line', () => {
    expect(drawn('box', { x: 0, y: 0 }, { x: 50, y: -20 }, true)).toMatchObject({
      box: { left: 0, top: -50, width: 50, height: 50 },
    });
    const arrow = drawn('arrow', { x: 0, y: 0 }, { x: 100, y: 9 }, true);
    expect(arrow?.kind === 'arrow' && Math.abs(arrow.to.y)).toBeLessThan(1e-9);
    expect(drawn('highlight', { x: 0, y: 0 }, { x: 100, y: 9 }, true)).toMatchObject({
      points: [
        { x: 0, y: 0 },
        { x: 100, y: 9 },
      ],
    });
  });

  test('text that stays empty is none; what is too long is cut', () => {
    const text = kindOf('text').begin('t', { x: 0, y: 0 }, style);
    expect(kindOf('text').finish(text)).toBeNull();
    expect(kindOf('text').finish({ ...text, text: ' \n ' } as MarkShape)).toBeNull();
    const long = kindOf('text').finish({ ...text, text: '长'.repeat(9000) } as MarkShape);
    expect(long?.kind === 'text' && long.text.length).toBe(2000);
  });

  test('a pen keeps few points, and stays where it was drawn', () => {
    const points = Array.from({ length: 20_000 }, (_, nth) => ({ x: nth / 10, y: 50 * Math.sin(nth / 300) }));
    const kept = simplified(points, 0.4);
    expect(kept.length).toBeLessThan(400);
    expect(kept[0]).toEqual(points[0]);
    expect(kept.at(-1)).toEqual(points.at(-1));
    const jitter = points.map(({ x }, nth) => ({ x, y: nth % 2 ? 500 : 0 }));
    expect(simplified(jitter, 0.4).length).toBeLessThanOrEqual(MOST_POINTS);
  });
});

test('steps count up in their order, and close the gap of one that goes', () => {
  expect([...stepNumbers(SHAPES)]).toEqual([
    ['s1', 1],
    ['s2', 2],
  ]);
  expect([...stepNumbers(SHAPES.filter(({ id }) => id !== 's1'))]).toEqual([['s2', 1]]);
});

test('text is broken at the width that it was given, its own lines kept', () => {
  const text: MarkShape = {
    kind: 'text',
    id: 't',
    ...style,
    at: { x: 0, y: 0 },
    width: 90,
    text: 'one two three\n\n优惠',
  };
  const lines = figuresOf([text], measure).map((figure) => ('text' in figure ? figure.text : ''));
  expect(lines).toEqual(['one two', 'three', '', '优惠']);
});

test('text from right to left begins at its right edge', () => {
  const text: MarkShape = {
    kind: 'text',
    id: 't',
    ...style,
    at: { x: 10, y: 0 },
    width: 300,
    text: 'خصم ٥٠',
  };
  expect(figuresOf([text], measure)[0]).toMatchObject({ x: 310, direction: 'rtl' });
});

describe('whatever is drawn, pulled and moved', () => {
  const place = fc.record({
    x: fc.integer({ min: -500, max: 20_500 }),
    y: fc.integer({ min: -500, max: 20_500 }),
  });

  test('can be drawn: no path without numbers, none outside of its bounds by more than its line', () => {
    fc.assert(
      fc.property(fc.constantFrom(...KINDS), place, place, place, fc.boolean(), (kind, a, b, c, straight) => {
        const shape = drawn(kind, a, b, straight);
        if (!shape) return;
        const deeds = kindOf(kind);
        const pulled = deeds.finish(deeds.pull(shape, 0, c, straight)) ?? shape;
        for (const each of [shape, pulled]) {
          const text = JSON.stringify(figuresOf([each], measure));
          expect(text).not.toMatch(/NaN|null,"y"|Infinity/);
          expect(text.length).toBeGreaterThan(20);
        }
      }),
    );
  });

  test('moving moves its bounds, and there and back is where it was', () => {
    fc.assert(
      fc.property(fc.constantFrom(...KINDS), place, place, place, (kind, a, b, by) => {
        const shape = drawn(kind, a, b);
        if (!shape) return;
        const { move } = kindOf(kind);
        const [before, after] = [boundsOf(shape, measure), boundsOf(move(shape, by.x, by.y), measure)];
        expect(after.left - before.left).toBeCloseTo(by.x);
        expect(after.top - before.top).toBeCloseTo(by.y);
        expect(after.width).toBeCloseTo(before.width);
        expect(move(move(shape, by.x, by.y), -by.x, -by.y)).toEqual(shape);
      }),
    );
  });
});
