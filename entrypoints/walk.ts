import { defineUnlistedScript } from '#imports';
import { shadowRootOf } from '../utils/browser/closed-root';
import { allOf } from '../utils/capture/walk/reach';
import { scrollerOf } from '../utils/capture/walk/scroller';
import { type Walk, walkPage } from '../utils/capture/walk/walk-page';
import { withWords } from '../utils/capture/walk/with-words';

declare global {
  /** Installed by this script in the isolated world, for one picture of the whole page. */
  var zhibiWalk: ((mayGrow: boolean) => Walk | null | undefined) | undefined;
  /** The walk under way. */
  var zhibiWalking: Walk | null | undefined;
}

export default defineUnlistedScript(() => {
  globalThis.zhibiWalk = (mayGrow) =>
    withWords(
      walkPage(document, mayGrow, allOf(scrollerOf(document)), shadowRootOf, true),
      () => globalThis.zhibiWords?.() ?? null,
    );
});
