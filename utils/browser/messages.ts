/**
 * Commands from our own pages to the background: one signature each. Data for display never travels here;
 * pages read it from the library. A message without an answer has failed.
 */
import { browser } from 'wxt/browser';
import type { Annotation, Extent, Failure, Scope } from '../model';
import type { TabView } from './tabs';

export type Answer<T> = ({ ok: true } & T) | { ok: false; failure: Failure };

export interface Messages {
  /**
   * Reads and pictures the tab at once as a draft; nothing is kept unless `commitCapture` follows. `jobId` is new and
   * random: the popup can enter its draft, and go, without waiting for an answer.
   */
  beginCapture(a: { jobId: string; tabId: number; allowPrivate: boolean }): Answer<{ jobId: string }>;
  /**
   * Saves the draft. Answers when the capture is safely in the library. Where the popup went before its draft was begun
   * (see letters.ts), `tab` is captured now; null: the tab that was in view `at` that time. Without an annotation
   * Enter came before the form.
   */
  commitCapture(a: {
    jobId: string;
    scope: Scope;
    extent: Extent;
    /** Absent: as the settings say. */
    keepPage?: boolean;
    /** All is taken and nothing is saved: the dashboard asks first what is to be hidden. */
    hide?: boolean;
    annotation: Annotation | null;
    tab: TabView | null;
    at: number;
  }): Answer<{ captureId: string }>;
  /**
   * A capture without a page: an address typed by hand and a note. `id` is new and random, so that asking twice saves
   * once.
   */
  addTyped(a: {
    id: string;
    url: string;
    title: string;
    annotation: Annotation;
  }): Answer<{ captureId: string }>;
}

export type MessageName = keyof Messages;

/** Sends a command; a worker that died in between is asked once more (every command is idempotent). */
export async function send<N extends MessageName>(
  name: N,
  argument: Parameters<Messages[N]>[0],
): Promise<ReturnType<Messages[N]>> {
  for (let tries = 0; ; tries++) {
    const answer: unknown = await browser.runtime.sendMessage({ name, argument }).catch(() => undefined);
    if (isAnswer(answer)) return answer as ReturnType<Messages[N]>;
    if (tries === 2) return { ok: false, failure: 'unknown' } as ReturnType<Messages[N]>;
  }
}

function isAnswer(value: unknown): value is Answer<object> {
  return typeof value === 'object' && value !== null && 'ok' in value;
}
