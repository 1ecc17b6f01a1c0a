import { isAboutSubject } from '../lib/about-subject';
import type { Subject } from '../model';
import { db } from './db';
import { getSubjects } from './subjects';

/**
 * The posts and products that a brand's newest captures are about, each once, last seen first: also what was found on
 * its own site, where no channel is. Only those with a reading; asks for no more than `limit` captures.
 */
export async function subjectsOfBrandPages(brandId: string, limit = 500, library = db): Promise<Subject[]> {
  const captures = await library.captures
    .where('[brandId+at+id]')
    .between([brandId], [brandId, []])
    .reverse()
    .limit(limit)
    .toArray();
  const about = captures.filter((capture) => capture.binned === 0 && isAboutSubject(capture));
  const keys = about.map(({ id }) => `${id}/0/`);
  const readings =
    keys.length === 0 ? [] : await library.readings.where('id').startsWithAnyOf(keys).toArray();
  const found = await getSubjects([...new Set(readings.map(({ subjectId }) => subjectId))], library);
  return found
    .filter(({ kind }) => kind === 'post' || kind === 'product')
    .sort((a, b) => b.lastSeenAt - a.lastSeenAt);
}
