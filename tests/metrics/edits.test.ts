import { expect, test } from 'vitest';
import { EDITABLE, editsOf, type LookAt, revisitedOf, vanishingsOf } from '../../utils/metrics/edits';

function look(at: number, text: string | null, given: Partial<LookAt> = {}): LookAt {
  return {
    captureId: `c${at}`,
    at,
    reader: 'weibo 1',
    gone: null,
    words: text === null ? {} : { text },
    ...given,
  };
}
const gone = (at: number) => look(at, null, { gone: '该微博已被删除' });

test.each<[string, LookAt[], string[]]>([
  ['nothing', [look(1, '第二件半价'), look(2, '第二件半价')], []],
  ['white space', [look(1, '第二件 半价'), look(2, ' 第二件\n半价 ')], []],
  ['a changed price', [look(1, '第二件 99 元'), look(2, '第二件 109 元')], ['c1→c2 text']],
  ['a text that is not shown for once', [look(1, 'a'), look(2, null), look(3, 'b')], ['c1→c3 text']],
  ['a text that was folded up', [look(1, '买一送一，周末…展开'), look(2, '买一送一，周末到店即享')], []],
  [
    'another text that is folded up',
    [look(1, '买一送二…展开'), look(2, '买一送一，周末到店即享')],
    ['c1→c2 text'],
  ],
  ['a better reader', [look(1, 'a'), look(2, 'b', { reader: 'weibo 2' })], []],
  [
    'a reader that comes back',
    [look(1, 'a'), look(2, 'b', { reader: 'weibo 2' }), look(3, 'c')],
    ['c1→c3 text'],
  ],
  ['words in place of what is gone', [look(1, 'a'), { ...gone(2), words: { text: '已被删除' } }], []],
  ['a clock set back', [look(5, 'a'), look(1, 'b', { clock: 1 })], ['c5→c1 text']],
  ['two tabs at one moment', [look(1, 'a'), look(1, 'b', { captureId: 'other' })], []],
])('edited: %s', (_name, looks, wanted) => {
  expect(
    editsOf(looks).map(({ since, captureId, field }) => `${since.captureId}→${captureId} ${field}`),
  ).toEqual(wanted);
});

test('a title is edited by itself', () => {
  const looks = [
    look(1, 'a', { words: { title: '旧', text: 'a' } }),
    look(2, 'a', { words: { title: '新', text: 'a' } }),
  ];
  expect(editsOf(looks)).toMatchObject([{ field: EDITABLE[0], before: '旧', after: '新' }]);
});

test.each<[string, LookAt[], string[]]>([
  ['still there', [look(1, 'a'), look(2, 'a')], []],
  ['gone once, whatever is seen after', [look(1, 'a'), gone(2), gone(3)], ['c1→c2']],
  ['gone and back', [look(1, 'a'), gone(2), look(3, 'a'), gone(4)], ['c1→c2 back c3', 'c3→c4']],
  ['never seen before', [gone(2)], ['→c2']],
])('vanished: %s', (_name, looks, wanted) => {
  expect(
    vanishingsOf(looks).map(
      ({ seen, captureId, back }) =>
        `${seen?.captureId ?? ''}→${captureId}${back ? ` back ${back.captureId}` : ''}`,
    ),
  ).toEqual(wanted);
});

test.each<[string, LookAt[], [gone: string | undefined, edited: string | undefined] | null]>([
  ['nothing', [], null],
  ['still as it was', [look(1, 'a'), look(2, 'a')], null],
  ['edited twice', [look(1, 'a'), look(2, 'b'), look(3, 'c'), look(4, 'c')], [undefined, 'c3']],
  ['gone, whenever it is asked for again', [look(1, 'a'), gone(2), gone(3)], ['c2', undefined]],
  ['edited, then gone', [look(1, 'a'), look(2, 'b'), gone(3)], ['c3', 'c2']],
  ['gone and back', [look(1, 'a'), gone(2), look(3, 'a')], null],
  ['gone and back, edited', [look(1, 'a'), gone(2), look(3, 'b')], [undefined, 'c3']],
])('revisited: %s', (_name, looks, wanted) => {
  const found = revisitedOf(looks);
  expect(found && [found.gone?.captureId, found.edited?.captureId]).toEqual(wanted);
});
