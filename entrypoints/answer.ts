import { defineUnlistedScript } from '#imports';
import { lacking, readPage, type Site } from '../utils/capture/read-page';
import { movedSince, wordsInView } from '../utils/capture/words-in-view';
import { askedOnce, attempt } from '../utils/lib/html';
import { once } from '../utils/lib/once';
import type { PageRead, WordsInView } from '../utils/model';
import type { SiteParts } from '../utils/platforms/base/posts-in-page';

/** The clock that relative dates are read against: epoch ms, IANA zone. */
interface Ask {
  now: number;
  zone: string;
}

/** The page, or the scripts that it is to be asked again with. */
type Answer = PageRead | 'not-readable' | { lacks: string[] };

interface Standing {
  moved: number[];
  words: WordsInView | null | undefined;
}

declare global {
  /** Installed by this script in the isolated world. */
  var zhibiRead: ((ask: Ask) => Answer) | undefined;
  /** Left there before it by the worker; taken at once, so that a later capture never meets an old one. */
  var zhibiAsk: Ask | undefined;
  /** Installed before it by the script of the site, where the site has one. */
  var zhibiSite: (Site & SiteParts) | undefined;
  /** Where words stand in the window now; null where nothing of the page may be kept. */
  var zhibiWords: (() => WordsInView | null) | undefined;
  /** Which of their texts no longer stand there, and the words themselves where they are those of the page that was read. */
  var zhibiMoved: (() => Standing) | undefined;
}

/** Goes in last. Its value is what the worker gets: the answer, if it has asked by then. */
export default defineUnlistedScript(() => {
  const read = (ask: Ask): Answer => {
    // The page around a PDF holds the viewer and nothing of the file.
    if (document.contentType === 'application/pdf') return 'not-readable';
    const site = globalThis.zhibiSite ?? null;
    const lent = { byline: globalThis.zhibiByline, ofProduct: globalThis.zhibiProduct };
    const page = readPage({ document, url: location.href, ...ask }, site, lent);
    const lacks = lacking(page, site, lent);
    if (lacks.length > 0) return { lacks };
    // Only the picture needs them: the answer goes first, and they are looked for right after it.
    inView = once(wordsNow);
    setTimeout(inView);
    speak();
    return page;
  };
  const wordsNow = () =>
    globalThis.zhibiSite?.meta.private ? null : attempt(() => wordsInView(document), null);
  let inView: (() => WordsInView | null) | undefined;
  const handOver = () => {
    const words = inView?.();
    inView = undefined;
    return words;
  };
  // Whichever reader read last tells of the words. An earlier one may be asked while this one is on its way, and
  // tells what it found itself.
  const speak = () => {
    globalThis.zhibiWords = () => {
      handOver();
      return wordsNow();
    };
    globalThis.zhibiMoved = () => {
      const words = handOver();
      return { moved: movedSince(), words };
    };
  };
  if (!globalThis.zhibiMoved) speak();
  // Nothing of the page changes while it is read: what is costly to ask is asked once for all.
  globalThis.zhibiRead = (ask) => askedOnce(() => read(ask));
  const ask = globalThis.zhibiAsk;
  globalThis.zhibiAsk = undefined;
  return ask && globalThis.zhibiRead(ask);
});
