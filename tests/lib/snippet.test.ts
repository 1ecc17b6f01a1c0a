import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, searchWords } from '../../utils/lib/fold';
import { snippet } from '../../utils/lib/snippet';

function show(text: string, query: string, length?: number) {
  const found = snippet(text, searchWords(query), length);
  if (!found) return null;
  const inner = found.parts.map((part) => (part.hit ? `[${part.text}]` : part.text)).join('');
  return `${found.cutBefore ? '…' : ''}${inner}${found.cutAfter ? '…' : ''}`;
}

describe('fold', () => {
  test.each([
    ['ＡＢＣ１２', 'abc12'],
    ['Straße', 'strasse'],
    ['ΣΊΣΥΦΟΣ', 'σίσυφοσ'],
    ['ﬁne', 'fine'],
    ['咖啡　半价', '咖啡 半价'],
  ])('%s → %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
  test('words are folded, each once', () => {
    expect(searchWords('　Coffee ＣＯＦＦＥＥ 半价\n')).toEqual(['coffee', '半价']);
    expect(searchWords(' \t')).toEqual([]);
  });
});

describe('snippet', () => {
  test.each([
    ['全场第二件半价，限时', '半价', '全场第二件[半价]，限时'],
    ['Ｃｏｆｆｅｅ and COFFEE', 'coffee', '[Ｃｏｆｆｅｅ] and [COFFEE]'],
    ['Die Straße', 'strasse', 'Die [Straße]'],
    ['cafe\u0301 au lait', 'café', '[cafe\u0301] au lait'],
    ['ab abab', 'ab aba', '[ab] [abab]'],
    ['one\n\n  two', 'two', 'one [two]'],
    ['nothing', 'else', null],
    ['nothing', '', null],
    ['', 'x', null],
    ['<b>sale</b>', 'sale', '<b>[sale]</b>'],
  ])('%j, %j → %j', (text, query, expected) => {
    expect(show(text, query)).toBe(expected);
  });

  test('is cut around the first word, and says so', () => {
    expect(show(`${'前'.repeat(100)}半价${'后'.repeat(100)}`, '半价', 12)).toBe(
      '…前前前前[半价]后后后后后后…',
    );
  });

  test('splits no character at the cut', () => {
    expect(show(`${'😀'.repeat(20)}x${'😀'.repeat(20)}`, 'x', 9)).toBe('…😀😀[x]😀😀…');
  });

  test('parts are the text of the window, and every hit holds a word', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }),
        (text, query) => {
          const words = searchWords(query);
          const found = snippet(text, words, 1000);
          if (!found) return;
          const joined = found.parts.map((part) => part.text).join('');
          expect(joined.replace(/\s+/gu, '')).toBe(text.replace(/\s+/gu, ''));
          for (const part of found.parts) {
            if (part.hit) expect(words.some((word) => fold(part.text).includes(word))).toBe(true);
          }
        },
      ),
    );
  });
});
