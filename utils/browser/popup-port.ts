import { browser } from 'wxt/browser';

/** The popup's port: its closing is the popup's closing. */
export const popupPort = 'popup';

/**
 * What the popup says on its port. `hold`: this draft is mine, discard it when the port closes. `keep`: it was
 * entered; a port's messages arrive in order and before its closing, so a kept draft is never discarded.
 */
export type PopupWord = { hold: string } | { keep: string };

/** Reads a message of the port; null for anything else. */
export function popupWord(message: unknown): PopupWord | null {
  if (typeof message !== 'object' || message === null) return null;
  const { hold, keep } = message as Record<'hold' | 'keep', unknown>;
  if (typeof hold === 'string') return { hold };
  return typeof keep === 'string' ? { keep } : null;
}

/**
 * Ties a draft to this page: the background discards it when the page closes, unless `keep` was called.
 * A worker that was stopped closes the port too; then a new one is opened, so that closing is still noticed.
 */
export function holdDraft(jobId: string): { keep(): void; release(): void } {
  let released = false;
  let port = open();

  function open() {
    const next = browser.runtime.connect({ name: popupPort });
    next.postMessage({ hold: jobId } satisfies PopupWord);
    next.onDisconnect.addListener(() => {
      setTimeout(() => {
        if (!released) port = open();
      }, 500);
    });
    return next;
  }

  return {
    keep() {
      released = true;
      try {
        port.postMessage({ keep: jobId } satisfies PopupWord);
      } catch {
        // The worker was stopped, and with it whoever would discard the draft.
      }
    },
    release() {
      released = true;
      port.disconnect();
    },
  };
}
