import { defineUnlistedScript } from '#imports';
import { type Byline, byline } from '../utils/metadata/byline';

declare global {
  /** Installed by this script in the isolated world, for the core. */
  var zhibiByline: Byline | undefined;
}

export default defineUnlistedScript(() => {
  globalThis.zhibiByline = byline;
});
