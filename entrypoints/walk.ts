import { defineUnlistedScript } from '#imports';
import { type Walk, walkPage } from '../utils/capture/walk/walk-page';

declare global {
  /** Installed by this script in the isolated world, for one picture of the whole page. */
  var zhibiWalk: ((mayGrow: boolean) => Walk) | undefined;
  /** The walk under way. */
  var zhibiWalking: Walk | undefined;
}

export default defineUnlistedScript(() => {
  globalThis.zhibiWalk = (mayGrow) => {
    const { next, end } = walkPage(document, mayGrow);
    const withWords = async () => {
      const at = await next();
      return at && at !== 'stopped' ? { ...at, words: globalThis.zhibiWords?.() ?? null } : at;
    };
    return { next: withWords, end };
  };
});
