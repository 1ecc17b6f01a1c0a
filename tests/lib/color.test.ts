import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contrast, grounds, readableOn, type Theme } from '../../utils/lib/color';

const themes: Theme[] = ['light', 'dark'];
const color = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);

describe('contrast', () => {
  test.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.48],
    ['#ff0000', '#ffffff', 4.0],
    ['no colour', '#ffffff', 1],
  ])('%s on %s is %d', (a, b, expected) => {
    expect(contrast(a, b)).toBeCloseTo(expected, 1);
    expect(contrast(b, a)).toBeCloseTo(expected, 1);
  });
});

describe('readableOn', () => {
  test('any colour can be read in either theme', () => {
    fc.assert(
      fc.property(color, fc.constantFrom(...themes), (raw, theme) => {
        expect(contrast(readableOn(raw, theme), grounds[theme])).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });

  test('a colour that can be read stays as it is', () => {
    fc.assert(
      fc.property(color, fc.constantFrom(...themes), (raw, theme) => {
        fc.pre(contrast(raw, grounds[theme]) >= 4.5);
        expect(readableOn(raw, theme)).toBe(raw);
      }),
    );
  });

  test.each(['', 'red', '#fff', '#12345g', 'rgb(0,0,0)', '#123456;background:url(//x)', '</style>'])(
    '%j is no colour and becomes a readable grey',
    (raw) => {
      for (const theme of themes) {
        expect(readableOn(raw, theme)).toMatch(/^#[0-9a-f]{6}$/);
        expect(contrast(readableOn(raw, theme), grounds[theme])).toBeGreaterThanOrEqual(4.5);
      }
    },
  );
});
