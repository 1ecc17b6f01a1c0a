import { defineUnlistedScript } from '#imports';
import { askWorker, inPrivate, onSites } from '../../utils/browser/live-page';
import { postsInPage } from '../../utils/platforms/base/posts-in-page';
import { watchFeed } from './feed';
import { Outbox } from './outbox';

declare global {
  /** Installed by this script in the isolated world: goes on where it was stopped. */
  var zhibiLive: (() => void) | undefined;
}

/** How long the posts in view may be read when the page goes, milliseconds. */
const LAST_MS = 20;

/**
 * Reads posts of followed channels as they come into view, on a site that the operator turned on. Asks nothing of the
 * site, changes nothing in the page, and leaves nothing there that the page's own scripts could see.
 */
export default defineUnlistedScript(() => {
  const site = globalThis.zhibiSite;
  if (globalThis.zhibiLive) globalThis.zhibiLive();
  else if (site && !inPrivate()) {
    let running: { end: () => void } | null = null;
    const begin = () => {
      if (running) return;
      const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
      const clock = () => ({ now: Date.now(), zone });
      const reader = { id: site.meta.id, version: site.meta.version };
      const outbox = new Outbox({
        ask: askWorker,
        reader,
        zone,
        page: () => ({ url: location.href, title: document.title }),
        onOff: end,
      });
      const feed = watchFeed({
        find: (url) => postsInPage(site, { document, url, ...clock() }),
        wants: (name) => outbox.wants(name),
        onPost: (post) => outbox.add(post),
      });
      const leave = () => {
        feed.hurry(LAST_MS);
        outbox.leave();
      };
      const hide = () => document.visibilityState === 'hidden' && leave();
      document.addEventListener('visibilitychange', hide);
      // Where the next page runs in another process, what is sent on a later event reaches nobody.
      addEventListener('beforeunload', leave);
      addEventListener('pagehide', leave);
      const back = ({ persisted }: PageTransitionEvent) => persisted && outbox.hello();
      addEventListener('pageshow', back);
      outbox.hello();
      running = {
        end() {
          feed.end();
          outbox.end();
          document.removeEventListener('visibilitychange', hide);
          removeEventListener('beforeunload', leave);
          removeEventListener('pagehide', leave);
          removeEventListener('pageshow', back);
        },
      };
    };
    const end = () => {
      running?.end();
      running = null;
    };
    onSites((sites) => {
      const isOff = !sites.includes(site.meta.id);
      const isStopped = isOff && running !== null;
      if (isOff) end();
      else begin();
      return isStopped;
    });
    globalThis.zhibiLive = begin;
    begin();
  }
});
