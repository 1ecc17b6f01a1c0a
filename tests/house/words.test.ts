import { describe, expect, test } from 'vitest';
import { words } from '../../utils/words';
import { textOf } from './tree';

type Leaf = { path: string; text: string };

/** What a words function says for plausible arguments; '' where none of them suit. */
function spoken(say: (...args: unknown[]) => unknown): unknown {
  for (const argument of [3, '3', ['3'], { n: 3 }]) {
    try {
      return say(...Array.from({ length: Math.max(1, say.length) }, () => argument));
    } catch {
      // It wants something else.
    }
  }
  return '';
}

/** Every text under a tree of words with its path. */
function leaves(node: unknown, path = ''): Leaf[] {
  if (typeof node === 'string') return [{ path, text: node }];
  if (typeof node === 'function') return leaves(spoken(node as (...args: unknown[]) => unknown), `${path}()`);
  if (Array.isArray(node)) return node.flatMap((child, i) => leaves(child, `${path}[${i}]`));
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, child]) => leaves(child, path === '' ? key : `${path}.${key}`));
}

const en = leaves(words.en);
const zh = leaves(words.zh);

/** Names and marks that are the same in every language. */
const SAME =
  /^(?:Markdown|HTML|English|SHA-256|Backspace|Delete|zh(?:-CN)?|Zhibi|Ctrl|Alt|Shift|Enter|Esc|Tab|JSON|URL|⌘|⌥|[A-Z]|\d+)(?:$|[\s.+()·–-])/;

describe('words', () => {
  test('are the same in number and place in both languages', () => {
    const paths = (list: Leaf[]) => new Set(list.map((leaf) => leaf.path));
    const [inEnglish, inChinese] = [paths(en), paths(zh)];
    const onlyEnglish = [...inEnglish].filter((path) => !inChinese.has(path));
    const onlyChinese = [...inChinese].filter((path) => !inEnglish.has(path));
    expect(
      { onlyEnglish, onlyChinese },
      'Both languages say the same things: add what one of them lacks.',
    ).toEqual({
      onlyEnglish: [],
      onlyChinese: [],
    });
  });

  test('are never empty where the other language speaks', () => {
    const english = new Map(en.map((leaf) => [leaf.path, leaf.text]));
    const silent = zh.filter(
      (leaf) => (leaf.text.trim() === '') !== ((english.get(leaf.path) ?? '').trim() === ''),
    );
    expect(silent, 'One language says something and the other nothing.').toEqual([]);
  });

  test('in Chinese are Chinese', () => {
    const foreign = zh.filter(
      ({ text }) => /[a-z]{2,}/i.test(text) && !/\p{Script=Han}/u.test(text) && !SAME.test(text),
    );
    expect(
      foreign,
      'Say it in Chinese, or add a name that is never translated to SAME in this test.',
    ).toEqual([]);
  });

  test('in English are English', () => {
    const foreign = en.filter(({ text }) => /\p{Script=Han}/u.test(text) && !/中文|知彼/.test(text));
    expect(foreign, 'A Chinese text stands in the English half.').toEqual([]);
  });

  test('use the marks of their language', () => {
    const half = zh.filter(({ text }) => /\p{Script=Han}[,;!?]|\p{Script=Han}\.(?:\s|$)/u.test(text));
    expect(half, 'Chinese sentences take ，；！？。').toEqual([]);
    const corners = zh.filter(({ text }) => /[「」『』]/.test(text));
    expect(corners, 'Quotes are “ and ” in both languages.').toEqual([]);
  });

  test('of the manifest are in both languages', () => {
    const keys = (locale: string) =>
      Object.keys(JSON.parse(textOf(`public/_locales/${locale}/messages.json`))).sort();
    expect(keys('zh_CN'), 'Both _locales must hold the same messages.').toEqual(keys('en'));
  });
});
