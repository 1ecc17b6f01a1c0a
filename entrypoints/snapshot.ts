import { defineUnlistedScript } from '#imports';
import { shadowRootOf } from '../utils/browser/closed-root';
import { pageLoader } from '../utils/browser/page-resource';
import type { SnapshotReach, TakenSnapshot } from '../utils/model';
import { takeSnapshot } from '../utils/snapshot/take';

declare global {
  /** Installed by this script in the isolated world: keeps the page, and holds its bytes until they are fetched. */
  var zhibiSnapshot: ((reach: SnapshotReach) => Promise<TakenSnapshot>) | undefined;
  var zhibiSnapshotBytes: Blob | undefined;
}

export default defineUnlistedScript(() => {
  globalThis.zhibiSnapshot = async (reach) => {
    const { taken, bytes } = await takeSnapshot(document, { ...pageLoader(reach), shadowRootOf });
    globalThis.zhibiSnapshotBytes = bytes;
    return taken;
  };
});
