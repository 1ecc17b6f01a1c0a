import type { Subject } from '../model';
import { db } from './db';

/** So many are offered to be picked from; who was not seen for longer is found on its brand's page. */
const MOST = 5000;

/** Subjects to pick from, last seen first. */
export async function latestSubjects(library = db): Promise<Subject[]> {
  const all = await library.subjects.toArray();
  return all.sort((a, b) => b.lastSeenAt - a.lastSeenAt).slice(0, MOST);
}
