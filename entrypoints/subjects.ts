import { defineUnlistedScript } from '#imports';
import { numberReader } from '../utils/platforms/generic/number-reader';
import type { SubjectReader } from '../utils/platforms/generic/subject-reader';

declare global {
  /** Installed by this script in the isolated world, for the core and the site's reader; all of it by `products`. */
  var zhibiSubjects: SubjectReader | undefined;
}

export default defineUnlistedScript(() => {
  globalThis.zhibiSubjects = numberReader;
});
