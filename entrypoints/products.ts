import { defineUnlistedScript } from '#imports';
import { productOf } from '../utils/platforms/generic/product';

declare global {
  /** Installed by this script in the isolated world, for the core: no site's reader has read this product. */
  var zhibiProduct: typeof productOf | undefined;
}

export default defineUnlistedScript(() => {
  globalThis.zhibiProduct = productOf;
});
