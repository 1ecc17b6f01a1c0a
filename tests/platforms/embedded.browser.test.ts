import { expect, test } from 'vitest';
import type { Json } from '../../utils/model';
import { embedded } from '../../utils/platforms/base/embedded';
import { embeddedEncoded } from '../../utils/platforms/base/embedded-encoded';

const pageOf = (script: string): Document => {
  const page = document.implementation.createHTMLDocument();
  const element = page.createElement('script');
  element.textContent = script;
  page.head.append(element);
  return page;
};

test.each<[what: string, script: string, found: Json]>([
  ['plain JSON', 'var state = {"likes": 5};', { likes: 5 }],
  ['a list in a call', 'state = load([1, 2])', [1, 2]],
  ['undefined for null', 'state={"a": undefined, "b":undefined}', { a: null, b: null }],
  ['undefined with spaces behind', 'state={"a": undefined , "b": undefined\n}', { a: null, b: null }],
  ['undefined in a list', 'state={"a": [undefined, 1,undefined]}', { a: [null, 1, null] }],
  ['words about undefined', 'state={"text": "x: undefined, y"}', { text: 'x: undefined, y' }],
  ['both', 'state={"text": "x: undefined, y", "a": undefined}', { text: 'x: undefined, y', a: null }],
  [
    'a quote in the words',
    String.raw`state={"text": "\": undefined, \\", "a": undefined}`,
    { text: '": undefined, \\', a: null },
  ],
  ['brackets in the words', 'state={"text": "}]{["};', { text: '}]{[' }],
  ['another script language', "state={text: 'x'}", null],
  ['the first mark is a mention', 'if (state == 1) f(); state = {"a": 1}', { a: 1 }],
  ['an end that is missing', 'state={"a": 1', null],
  ['a mark without end', 'state={'.repeat(200_000), null],
])('%s', (_what, script, found) => {
  expect(embedded(pageOf(script), 'state')).toEqual(found);
});

test.each<[what: string, script: string, found: Json]>([
  ['percent-encoded JSON', '%7B%22likes%22%3A5%2C%22text%22%3A%22%E8%B5%9E%22%7D', { likes: 5, text: '赞' }],
  ['a broken escape', '%7B%22a%22%3A%E8%7D', null],
  ['no JSON', 'hello', null],
])('%s', (_what, script, found) => {
  expect(embeddedEncoded(pageOf(script), 'script')).toEqual(found);
});
