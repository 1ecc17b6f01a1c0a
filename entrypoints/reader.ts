import { defineUnlistedScript } from '#imports';
import { readPage, type Site } from '../utils/capture/read-page';
import type { PageRead } from '../utils/model';
import type { SiteParts } from '../utils/platforms/base/posts-in-page';

/** The clock that relative dates are read against: epoch ms, IANA zone. */
interface Ask {
  now: number;
  zone: string;
}

declare global {
  /** Installed by this script in the isolated world. */
  var zhibiRead: ((ask: Ask) => PageRead | 'not-readable') | undefined;
  /** Left there before it by the worker; taken at once, so that a later capture never meets an old one. */
  var zhibiAsk: Ask | undefined;
  /** Installed before it by the script of the site, where the site has one. */
  var zhibiSite: (Site & SiteParts) | undefined;
}

/** Its value is what the worker gets: the page, where it was asked for by then. */
export default defineUnlistedScript(() => {
  // The page around a PDF holds the viewer and nothing of the file.
  const isReadable = document.contentType !== 'application/pdf';
  const read = (ask: Ask) =>
    isReadable
      ? readPage({ document, url: location.href, ...ask }, globalThis.zhibiSubjects, globalThis.zhibiSite)
      : 'not-readable';
  globalThis.zhibiRead = read;
  const ask = globalThis.zhibiAsk;
  globalThis.zhibiAsk = undefined;
  return ask && read(ask);
});
