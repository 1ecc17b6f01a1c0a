import { beforeEach, expect, test } from 'vitest';
import { nextStep, STEPS, stepOfScreen } from '../../entrypoints/dashboard/views/welcome/guide';
import { ownProposal } from '../../entrypoints/dashboard/views/welcome/own-proposal';

let done: Set<(typeof STEPS)[number]>;
beforeEach(() => {
  done = new Set();
});

test('the next step is the first one not done, in whatever order they were done', () => {
  expect(nextStep({ done })).toBe('capture');
  done.add('capture').add('note');
  expect(nextStep({ done })).toBe('tag');
  for (const step of STEPS) done.add(step);
  expect(nextStep({ done })).toBeNull();
});

test.each([
  ['/library', 'a', 'find'],
  ['/capture/a', 'a', 'find'],
  ['/digest', 'a', 'digest'],
  ['/settings', 'a', null],
  ['/library', null, null],
  ['/digest', null, null],
])('on %s with the capture %j the step %j is done', (path, captureId, step) => {
  expect(stepOfScreen(path, { captureId })).toBe(step);
});

test.each([
  [
    { name: ' 我方 ', domain: '' },
    { name: '我方', domains: [] },
  ],
  [
    { name: '', domain: 'https://www.own.example/a' },
    { name: 'own.example', domains: ['own.example'] },
  ],
  [
    { name: '我方', domain: 'own.example' },
    { name: '我方', domains: ['own.example'] },
  ],
])('%j is one’s own brand', (typed, expected) => {
  expect(ownProposal(typed, [])).toMatchObject({ ...expected, role: 'own' });
});

test('nothing typed is no brand', () => {
  expect(ownProposal({ name: ' ', domain: '' }, [])).toBeNull();
});
