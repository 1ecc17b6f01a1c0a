import { defineUnlistedScript } from '#imports';
import { subjectReader } from '../utils/platforms/generic/subject-reader';

export default defineUnlistedScript(() => {
  globalThis.zhibiSubjects = subjectReader;
});
