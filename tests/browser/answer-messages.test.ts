import { fakeBrowser } from '@webext-core/fake-browser';
import { expect, test, vi } from 'vitest';
import { answerMessages } from '../../utils/browser/answer-messages';

/** What a browser that waits for no promise hears: whether an answer is to come, and the answers. */
async function heard(answerOf: () => Promise<unknown> | undefined) {
  const add = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation(() => undefined);
  answerMessages(answerOf);
  const listener = add.mock.lastCall?.[0] as (...given: unknown[]) => unknown;
  const respond = vi.fn();
  const isToCome = listener({}, {}, respond);
  await new Promise((resolve) => setTimeout(resolve));
  return { isToCome, answers: respond.mock.calls.map(([answer]) => answer) };
}

test.each([
  ['an answer', () => Promise.resolve({ kept: 3 }), { isToCome: true, answers: [{ kept: 3 }] }],
  ['null, which is one too', () => Promise.resolve(null), { isToCome: true, answers: [null] }],
  ['a failure', () => Promise.reject(new Error('full')), { isToCome: true, answers: [false] }],
  ['what is for others', () => undefined, { isToCome: false, answers: [] }],
])('%s is handed over', async (_what, answerOf, wanted) => {
  expect(await heard(answerOf)).toEqual(wanted);
});
