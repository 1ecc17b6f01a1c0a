import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { cleanLines, oneLine } from '../../utils/digest/plain-text';

/** Properties are many runs; how long they take is the machine's business. */
vi.setConfig({ testTimeout: 60_000 });

test.each([
  ['  a \n\t b  ', 'a b'],
  ['a\u202Etxt.exe', 'atxt.exe'],
  ['\u2066x\u2069', 'x'],
  ['a\u0000b\u001b[31m', 'a b [31m'],
  ['half \uD83D done', 'half done'],
  ['汉字'.repeat(20), `${'汉字'.repeat(4)}汉…`],
  ['😀'.repeat(11), `${'😀'.repeat(9)}…`],
  ['x'.repeat(5000), `${'x'.repeat(9)}…`],
])('%j becomes %j', (text, line) => {
  expect(oneLine(text, 10)).toBe(line);
});

test('a line never holds more than it may, nor what no document may hold', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.integer({ min: 1, max: 50 }),
      (text, limit) => {
        const line = oneLine(text, limit);
        expect(Array.from(line).length).toBeLessThanOrEqual(limit);
        expect(line).not.toMatch(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u);
      },
    ),
  );
});

test('lines are kept apart and blank ones left out', () => {
  expect(cleanLines('一\r\n\n二\u2028三\n   ')).toEqual(['一', '二', '三']);
});
