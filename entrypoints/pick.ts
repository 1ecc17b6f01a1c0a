import { defineUnlistedScript } from '#imports';
import { shadowRootOf } from '../utils/browser/closed-root';
import type { Look } from '../utils/capture/pick/overlay';
import { type Pick, pickPart } from '../utils/capture/pick/pick-part';
import { pointing } from '../utils/capture/pick/point';
import { reachOf } from '../utils/capture/walk/pointed';
import { walkPage } from '../utils/capture/walk/walk-page';
import { withWords } from '../utils/capture/walk/with-words';

interface PickAsk {
  look: Look;
  /** Regions: more than one may be chosen. */
  several: boolean;
  /** Elements: only those that scroll can be chosen. */
  panes: boolean;
}

declare global {
  /** Installed by one of two scripts in the isolated world, to choose parts of the page. */
  var zhibiPick: ((ask: PickAsk) => Pick) | undefined;
  /** The choosing under way. */
  var zhibiPicking: Pick | undefined;
}

/** To point at an element or a pane, and to picture all of it where it reaches beyond the window. */
export default defineUnlistedScript(() => {
  globalThis.zhibiPick = ({ look, panes }) =>
    pickPart(window, look, (size, over) => pointing(document, size, over, panes));
  globalThis.zhibiWalk = () => {
    const chosen = globalThis.zhibiPicking?.chosen();
    return (
      chosen &&
      withWords(
        walkPage(document, false, reachOf(chosen), shadowRootOf),
        () => globalThis.zhibiWords?.() ?? null,
      )
    );
  };
});
