import { defineUnlistedScript } from '#imports';
import { type SubjectReader, subjectReader } from '../utils/platforms/generic/subject-reader';

declare global {
  /** Installed by this script in the isolated world, for the core and the site's reader. */
  var zhibiSubjects: SubjectReader | undefined;
}

export default defineUnlistedScript(() => {
  globalThis.zhibiSubjects = subjectReader;
});
