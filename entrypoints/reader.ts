import { defineUnlistedScript } from '#imports';
import { readPage, type Site } from '../utils/capture/read-page';
import type { PageRead } from '../utils/model';

declare global {
  /** Installed by this script in the isolated world; the worker calls it with `executeScript({ func })`. */
  var zhibiRead: ((options: { now: number; zone: string; selectionOnly?: boolean }) => PageRead) | undefined;
  /** Installed before it by the script of the site, where the site has one. */
  var zhibiSite: Site | undefined;
}

export default defineUnlistedScript(() => {
  globalThis.zhibiRead = (options) =>
    readPage({ document, url: location.href, ...options }, globalThis.zhibiSite ?? null);
});
