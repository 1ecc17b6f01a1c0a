import type { Capture } from '../model';
import { db } from './db';

/** The capture outside of the bin whose picture has these very bytes, the oldest of several; null where none does. */
export async function captureWithPicture(hash: string, library = db): Promise<Capture | null> {
  const found = await library.captures.where('picture.hash').equals(hash).toArray();
  const [first] = found.filter(({ binned }) => binned === 0).sort((a, b) => a.at - b.at);
  return first ?? null;
}
