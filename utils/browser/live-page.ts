import { browser } from 'wxt/browser';
import { within } from '../lib/within';
import type { LiveMessages, LiveSites } from './live-messages';

/** A worker that has said nothing for so long will not, milliseconds. */
const LONGEST_ANSWER_MS = 20_000;

export type AskWorker = <N extends keyof LiveMessages>(
  name: N,
  argument: Parameters<LiveMessages[N]>[0],
) => Promise<ReturnType<LiveMessages[N]> | null>;

/** Asks from a page. Rejects where the worker died over it or could not do it. Null: live reading is off here. */
export const askWorker: AskWorker = async (name, argument) => {
  // After an update or removal of the extension its old scripts are nobody's.
  if (!browser.runtime?.id) return null;
  const answer: unknown = await within(
    LONGEST_ANSWER_MS,
    browser.runtime.sendMessage({ live: name, argument }),
    undefined,
  );
  if (answer === undefined || answer === false) throw new Error('no answer');
  return answer as ReturnType<LiveMessages[typeof name]> | null;
};

/** Hears which sites are read live, each time that changes; answers whether it was stopped here by that. */
export function onSites(callback: (sites: string[]) => boolean): void {
  browser.runtime.onMessage.addListener((message: unknown, _sender, respond) => {
    if (isSites(message)) respond(callback(message.liveSites));
  });
}

function isSites(message: unknown): message is LiveSites {
  return typeof message === 'object' && message !== null && 'liveSites' in message;
}

/** A private window is never read in passing. */
export function inPrivate(): boolean {
  return browser.extension.inIncognitoContext;
}
