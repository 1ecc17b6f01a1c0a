import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordDiff } from '../../utils/lib/word-diff';

const shown = (before: string, after: string) =>
  wordDiff(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `{+${text}}` : `{-${text}}`))
    .join('');

test.each([
  ['第二件99元', '第二件109元', '第二件{-99}{+109}元'],
  ['满300减50，仅限周末', '满300减80，仅限周末', '满300减{-50}{+80}，仅限周末'],
  ['same', 'same', 'same'],
  ['', 'new', '{+new}'],
  ['old', '', '{-old}'],
  ['', '', ''],
])('%s → %s', (before, after, wanted) => {
  expect(shown(before, after)).toBe(wanted);
});

test('both texts can be made of the pieces again, also where they are too long to compare', () => {
  const words = fc.array(fc.constantFrom('满减', '99', ' ', '元', 'a', '，', '😀'), { maxLength: 60 });
  const long = 'x '.repeat(3000);
  fc.assert(
    fc.property(words, words, fc.boolean(), (a, b, isLong) => {
      const [before, after] = [
        a.join('') + (isLong ? `${long}1` : ''),
        b.join('') + (isLong ? `2${long}` : ''),
      ];
      const pieces = wordDiff(before, after);
      const without = (kind: string) =>
        pieces.flatMap((piece) => (piece.kind === kind ? [] : [piece.text])).join('');
      expect(without('added')).toBe(before);
      expect(without('gone')).toBe(after);
    }),
    { numRuns: 60 },
  );
});
