import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { toStored, toTyped, writtenTakeaways } from '../../utils/digest/written';

/** Properties are many runs; how long they take is the machine's business. */
vi.setConfig({ testTimeout: 60_000 });

const evidence = ['id-one', 'id-two', 'id-three'].map((captureId) => ({ captureId }));
const numbers = new Map(evidence.map(({ captureId }, index) => [captureId, index + 1]));

test.each([
  ['见 [2]。', '见 [capture:id-two]。'],
  ['[1][3]', '[capture:id-one][capture:id-three]'],
  ['没有 [4]，也没有 [0]、[01]', '没有 [4]，也没有 [0]、[01]'],
  ['[x] [ 1 ]', '[x] [ 1 ]'],
])('%s is kept as %s', (typed, stored) => {
  expect(toStored(typed, evidence)).toBe(stored);
  expect(toTyped(stored, evidence)).toBe(typed);
});

test('numbers follow their captures when earlier ones go', () => {
  const stored = toStored('[3] 与 [1]', evidence);
  expect(toTyped(stored, evidence.slice(1))).toBe('[2] 与 [capture:id-one]');
});

test('evidence that is gone is said to be gone, not given to another', () => {
  expect(writtenTakeaways('甲 [capture:id-two] 乙 [capture:lost]', numbers)).toEqual([
    { kind: 'words', spans: ['甲 ', { evidence: 2 }, ' 乙 ', { evidence: null }] },
  ]);
});

test('whatever is typed comes back as it was typed', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.integer({ min: 0, max: 9 }).map((n) => `[${n}]`),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
      const typed = pieces.join('');
      fc.pre(!typed.includes('[capture:'));
      expect(toTyped(toStored(typed, evidence), evidence)).toBe(typed);
    }),
  );
});
