import type { DigestNote } from '../model';
import { db } from './db';

export async function getDigestNote(week: string, library = db): Promise<DigestNote | null> {
  return (await library.digestNotes.get(week)) ?? null;
}

/** The last one saved stands. */
export async function saveDigestNote(note: DigestNote, library = db): Promise<void> {
  await library.digestNotes.put(note);
}
