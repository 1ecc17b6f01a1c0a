import { runInNewContext } from 'node:vm';
import { parseAst } from 'vite';
import { expect, test } from 'vitest';
import { withParentheses } from '../../scripts/build/compiled-at-once';

const made = (source: string) => withParentheses(source, parseAst(source));

test.each([
  ['(() => 1)()', '((() => 1))()'],
  ['const f = (a) => a + 1;', 'const f = ((a) => a + 1);'],
  [
    'const o = { f() { return 1; }, get g() { return 2; }, h: () => 3 };',
    'const o = { f() { return 1; }, get g() { return 2; }, h: (() => 3) };',
  ],
  ['class A { m() { return () => 1; } }', 'class A { m() { return (() => 1); } }'],
])('%s', (source, wanted) => {
  expect(made(source)).toBe(wanted);
});

test('a declared function stands before its first use, also one that is called above it or calls itself', () => {
  const source = `(function () {
    const before = twice(2);
    function twice(n) { return add(n, n); }
    function add(a, b) { return b === 0 ? a : add(a + 1, b - 1); }
    return [before, (function inner() { return later(); function later() { return 7; } })()];
  })()`;
  const run = (code: string): unknown => runInNewContext(code);
  expect(made(source)).toContain('var twice=(function(n)');
  expect(run(made(source))).toEqual(run(source) as object);
});

test('what cannot be an expression stays as it is', () => {
  const source = '(() => { async function a() {} function* g() {} return [a, g]; })()';
  expect(made(source)).toBe('((() => { async function a() {} function* g() {} return [a, g]; }))()');
});
