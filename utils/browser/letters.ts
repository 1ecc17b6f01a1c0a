import { browser } from 'wxt/browser';
import type { Messages } from './messages';

/** Enter in a draft, as it is left for the worker. */
export type Letter = Parameters<Messages['commitCapture']>[0];

const keyOf = (jobId: string) => `letter.${jobId}`;

/**
 * Leaves an Enter where the browser keeps it. A message to a worker that sleeps dies with the page that sent it, before
 * anybody heard it; what was given to be stored is stored whoever goes, wakes the worker, and lies there until the
 * draft's row says the same.
 */
export function leaveLetter(letter: Letter): void {
  const message = { name: 'commitCapture', argument: letter };
  void browser.storage.local.set({ [keyOf(letter.jobId)]: message }).catch(() => undefined);
}

/** Once its row holds it, or it is not to be any more. */
export function takeLetter(jobId: string): Promise<void> {
  return browser.storage.local.remove(keyOf(jobId));
}

/** All that lies in the browser's store, letters and others; as little checked as a message is. */
export async function allStored(): Promise<unknown[]> {
  return Object.values(await browser.storage.local.get());
}
