import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { directionOf, drawable } from '../../utils/lib/drawn-text';
import { fitLines, fitMiddle } from '../../utils/lib/fit-lines';
import { cutParts, scaleToOne } from '../../utils/stamp/cut-parts';
import { planStamp, type StampFacts } from '../../utils/stamp/plan-stamp';
import { words } from '../../utils/words';

/** Ten pixels a letter, twenty where it is as wide as high. */
const measure = (text: string) =>
  Array.from(text).reduce((sum, sign) => sum + ((sign.codePointAt(0) ?? 0) > 0x2e80 ? 20 : 10), 0);

const facts: StampFacts = {
  title: '秋季新品：桂花拿铁',
  url: 'https://www.example.com/news/1',
  at: Date.UTC(2026, 10, 3, 2, 42, 5),
  zone: 'Asia/Shanghai',
  id: '1f2e3d4c',
  part: 1,
  parts: 1,
};
const plan = (more: Partial<StampFacts> = {}, width = 1280, scale = 1, locale: 'en' | 'zh' = 'zh') =>
  planStamp({ ...facts, ...more }, width, scale, { locale, words: words[locale] }, measure);
const textsOf = (more?: Partial<StampFacts>, width?: number, locale?: 'en' | 'zh') =>
  plan(more, width, 1, locale).lines.map(({ text }) => text);

describe('a stamp says', () => {
  test.each([
    ['zh', '2026-11-03 10:42:05 周二 北京时间 · 采集编号 1f2e3d4c'],
    ['en', '2026-11-03 10:42:05 Tue (Asia/Shanghai) · Capture 1f2e3d4c'],
  ] as const)('title, address, time with zone and capture, in %s', (locale, last) => {
    expect(textsOf({}, 1280, locale)).toEqual([facts.title, facts.url, last]);
  });

  test('which part of a page it stands under', () => {
    expect(textsOf({ part: 2, parts: 3 }).at(-1)).toContain('第 2 张，共 3 张');
  });

  test('the address where there is no title, and that it has neither', () => {
    expect(textsOf({ title: ' ' })[0]).toBe(facts.url);
    expect(textsOf({ title: '', url: '' })[0]).toBe('无标题页面');
  });

  test('a long title on two lines, a long address without its middle', () => {
    const [first, second, address] = textsOf(
      { title: '桂花拿铁 '.repeat(60), url: `https://www.example.com/${'a'.repeat(300)}/the-end` },
      600,
    );
    expect(first).toMatch(/铁$/);
    expect(second).toMatch(/…$/);
    expect(address).toMatch(/^https:\/\/www\.example\.com\/a+…a*\/the-end$/);
  });

  test('time and capture on a line each where one is too short', () => {
    expect(textsOf({}, 520).slice(-2)).toEqual(['2026-11-03 10:42:05 周二 北京时间', '采集编号 1f2e3d4c']);
  });

  test('a title from right to left at the right', () => {
    const [title, address] = plan({ title: 'عرض الخريف 50%' }).lines;
    expect(title).toMatchObject({ direction: 'rtl', x: 1280 - 14 });
    expect(address).toMatchObject({ direction: 'ltr', x: 14 });
  });

  test('twice as large at two pixels to one', () => {
    const [one, two] = [plan(), plan({}, 2560, 2)];
    expect(Math.abs(two.height - 2 * one.height)).toBeLessThanOrEqual(4);
    expect(two.lines[0]?.font).toContain('30px');
  });
});

test('whatever a page says, every line lies within the band', () => {
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ unit: 'grapheme' }));
  fc.assert(
    fc.property(text, text, fc.integer({ min: 1, max: 4000 }), (title, url, width) => {
      const { lines, ...band } = plan({ title, url }, width);
      expect(band.width).toBeGreaterThanOrEqual(width);
      expect(lines.length).toBeLessThanOrEqual(5);
      for (const line of lines) {
        expect(measure(line.text)).toBeLessThanOrEqual(band.width - 28);
        expect(line.y).toBeGreaterThan(10);
        expect(line.y).toBeLessThan(band.height);
        expect(line.text).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]|\p{M}{4}/u);
      }
    }),
  );
});

test.each([
  ['a\u202egnp.exe', 'agnp.exe'],
  ['a\nb\tc\u0000d', 'a b c d'],
  [`Z${'\u0301'.repeat(50)}o`, `Z${'\u0301'.repeat(3)}o`],
  ['goo\u200bgle\ufeff', 'google'],
  ['👩‍👩‍👧 ok', '👩‍👩‍👧 ok'],
  ['\ud800x', 'x'],
])('%j is drawn as %j', (given, drawn) => {
  expect(drawable(given)).toBe(drawn);
});

test.each([
  ['abc', 'ltr'],
  ['123 שלום', 'rtl'],
  ['中文 עברית', 'ltr'],
  ['', 'ltr'],
] as const)('%j runs %s', (text, direction) => {
  expect(directionOf(text)).toBe(direction);
});

test.each([
  ['one two three', 80, 2, ['one two', 'three']],
  ['onetwothree', 50, 2, ['onetw', 'othr…']],
  ['one two three four', 80, 2, ['one two', 'three f…']],
  ['', 80, 2, []],
  ['👩‍👩‍👧👩‍👩‍👧', 30, 1, ['…']],
])('%j within %i pixels on %i lines', (text, width, lines, fitted) => {
  expect(fitLines(text, width, lines, measure)).toEqual(fitted);
});

test.each([
  ['abcdefghij', 100, 'abcdefghij'],
  ['abcdefghijk', 100, 'abcdef…ijk'],
])('%j without its middle within %i pixels', (text, width, fitted) => {
  expect(fitMiddle(text, width, measure)).toBe(fitted);
});

describe('a page as files', () => {
  test.each([
    [1280, 900, 80, [[0, 900]]],
    [1280, 16_304, 80, [[0, 16_304]]],
    [
      1280,
      16_305,
      80,
      [
        [0, 8153],
        [8153, 8152],
      ],
    ],
    [
      3840,
      40_000,
      120,
      [
        [0, 13_333],
        [13_333, 13_334],
        [26_667, 13_333],
      ],
    ],
  ])('%i × %i with a band of %i', (width, height, band, parts) => {
    expect(cutParts(width, height, band).map(({ top, height: rows }) => [top, rows])).toEqual(parts);
  });

  test('is whole: no row twice, none left out, none too large', () => {
    const size = fc.integer({ min: 1, max: 12_000 });
    fc.assert(
      fc.property(
        size,
        fc.integer({ min: 1, max: 400_000 }),
        fc.integer({ min: 0, max: 400 }),
        (width, height, band) => {
          const parts = cutParts(width, height, band);
          let next = 0;
          for (const part of parts) {
            expect(part.top).toBe(next);
            expect(part.height + band).toBeLessThanOrEqual(16_384);
            expect((part.height + band) * width).toBeLessThanOrEqual(2 ** 26 + width);
            next += part.height;
          }
          expect(next).toBe(height);
        },
      ),
    );
  });

  test.each([
    [1280, 900, 80, 1],
    [1280, 32_688, 80, 0.5],
  ])('%i × %i with a band of %i in one picture: × %d', (width, height, band, scale) => {
    expect(scaleToOne(width, height, band)).toBe(scale);
  });
});
