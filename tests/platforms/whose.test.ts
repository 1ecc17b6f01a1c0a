import { expect, test } from 'vitest';
import type { Look, Part, Try } from '../../utils/platforms/base/part';
import type { SubjectSpec } from '../../utils/platforms/base/subject-spec';
import { isAnothers } from '../../utils/platforms/base/whose';

const says =
  (value: string | undefined): Try =>
  () =>
    value === undefined ? undefined : { value, from: '' };

const spec = (stated: readonly (string | undefined)[]): SubjectSpec => ({
  kind: 'channel',
  parts: () => [],
  ids: [],
  whose: stated.map(says),
  url: () => '',
});

test.each<[address: string, stated: (string | undefined)[], another: boolean]>([
  ['examplecafe', [], false],
  ['examplecafe', [undefined, ''], false],
  ['examplecafe', ['ExampleCafe'], false],
  ['examplecafe', ['another'], true],
  ['123', ['124'], true],
  // One that agrees is enough.
  ['examplecafe', ['another', 'examplecafe'], false],
  // What is of another form may name the same.
  ['123', ['examplecafe'], false],
  ['examplecafe', ['123'], false],
  ['@examplecafe', ['UCabc'], false],
  ['did:plc:abc', ['cafe.example.com'], false],
  ['did:plc:abc', ['did:plc:abd'], true],
  ['n/示例', ['1234567890'], false],
  ['n/示例', ['1234567890', 'n/别人'], true],
  ['co.uk/B0EXAMPLE1', ['co.uk/B0EXAMPLE2'], true],
  ['company/examplecafe', ['in/someone'], true],
  // The address names nothing: a list.
  ['', ['examplecafe'], false],
])('%j, where the page says %j: another’s is %s', (id, stated, another) => {
  const look = { address: { kind: 'profile', id, url: '' } } as unknown as Look;
  const part: Part = { root: null, json: null, look, used: new Set() };
  expect(isAnothers(spec(stated), part)).toBe(another);
});

test('a way that throws says nothing', () => {
  const look = { address: { kind: 'profile', id: 'examplecafe', url: '' } } as unknown as Look;
  const part: Part = { root: null, json: null, look, used: new Set() };
  const broken: Try = () => {
    throw new Error('no such thing');
  };
  expect(isAnothers({ ...spec([]), whose: [broken] }, part)).toBe(false);
});
