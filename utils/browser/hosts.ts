import { browser } from 'wxt/browser';

/** Asks the operator for hosts; to be called at once in a click. Resolves to whether they were granted. */
export async function askForHosts(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...origins] });
}

export async function giveHostsBack(origins: readonly string[]): Promise<void> {
  await browser.permissions.remove({ origins: [...origins] });
}

/** Calls back when hosts were granted or taken back, here or in the browser's own settings; returns the way to stop. */
export function watchHosts(callback: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(callback);
  onRemoved.addListener(callback);
  return () => {
    onAdded.removeListener(callback);
    onRemoved.removeListener(callback);
  };
}
