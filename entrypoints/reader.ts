import { defineUnlistedScript } from '#imports';
import { readPage, type Site } from '../utils/capture/read-page';
import type { PageRead } from '../utils/model';

/** The clock that relative dates are read against: epoch ms, IANA zone. */
interface Ask {
  now: number;
  zone: string;
}

declare global {
  /** Installed by this script in the isolated world. */
  var zhibiRead: ((ask: Ask & { selectionOnly?: boolean }) => PageRead) | undefined;
  /** Left there before it by the worker; taken at once, so that a later capture never meets an old one. */
  var zhibiAsk: Ask | undefined;
  /** Installed before it by the script of the site, where the site has one. */
  var zhibiSite: Site | undefined;
}

/** Its value is what the worker gets: the page, where it was asked for by then. */
export default defineUnlistedScript(() => {
  const read = (ask: Ask) =>
    readPage({ document, url: location.href, ...ask }, globalThis.zhibiSubjects, globalThis.zhibiSite);
  globalThis.zhibiRead = read;
  const ask = globalThis.zhibiAsk;
  globalThis.zhibiAsk = undefined;
  // The page around a PDF holds the viewer and nothing of the file.
  if (document.contentType === 'application/pdf') return 'not-readable';
  return ask && read(ask);
});
