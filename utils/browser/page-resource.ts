import type { SnapshotReach } from '../model';

/** What comes later is left out, milliseconds. */
const LATEST_MS = 8_000;

/** How what the page shows is read once more. */
export interface PageLoader {
  /** Null where nothing was to be had; never rejects. */
  load: (url: string) => Promise<Blob | null>;
  /**
   * Whether a file of another site never came, since it cannot be had at all. What may not be asked for is taken to
   * be there.
   */
  isGone: (url: string) => Promise<boolean>;
}

/**
 * Reads once more what the page shows. Runs in the page. On a site with a reader of its own it takes only what the
 * browser holds, so that no request is made; elsewhere the page's own files, and others' where they let it, but nothing
 * of a social platform. Another site gets no cookies: `fetch` sends them to the page's own only.
 */
export function pageLoader({ isSite, sites }: SnapshotReach): PageLoader {
  const signal = AbortSignal.timeout(LATEST_MS);
  const isTheirs = (host: string) => sites.some((each) => host === each || host.endsWith(`.${each}`));

  async function load(url: string): Promise<Blob | null> {
    const { origin, hostname, protocol } = new URL(url);
    const isWeb = protocol.startsWith('http');
    const isOwn = origin === location.origin || !isWeb;
    // A worker of the page would answer in its own way, perhaps with a request.
    if (isWeb && isSite && (!isOwn || navigator.serviceWorker?.controller)) return null;
    if (!isOwn && isTheirs(hostname)) return null;
    const how: RequestInit =
      isWeb && isSite
        ? { cache: 'only-if-cached', mode: 'same-origin' }
        : { cache: 'force-cache', redirect: 'error' };
    const response = await fetch(url, { ...how, signal }).catch(() => null);
    return response?.ok ? response.blob().catch(() => null) : null;
  }

  async function isGone(url: string): Promise<boolean> {
    if (isSite || isTheirs(new URL(url).hostname)) return false;
    return fetch(url, { cache: 'force-cache', mode: 'no-cors', signal }).then(
      () => false,
      () => true,
    );
  }

  return { load, isGone };
}
