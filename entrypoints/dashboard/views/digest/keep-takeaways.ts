import { getDigestNote, saveDigestNote } from '../../../../utils/library/digest-notes';
import type { DigestNote } from '../../../../utils/model';

/**
 * The operator's words on their way into the library. Every change is written at once, one write at a time, the last
 * one standing; until the library has it, a copy stays in the page's own storage, which is written within the key
 * press itself, so that a closed tab or a stopped browser loses nothing.
 */
const waiting = new Map<string, DigestNote>();
let writing: Promise<void> = Promise.resolve();

/** Resolves when this text or a later one for the same week is safe. Rejects with what the library says. */
export function keepTakeaways(note: DigestNote): Promise<void> {
  waiting.set(note.week, note);
  remember(note);
  const turn = writing.then(() => write(note.week));
  writing = turn.catch(() => undefined);
  return turn;
}

/** Brings home what a closed tab left behind, unless the library has something newer. */
export async function recoverTakeaways(week: string): Promise<void> {
  const left = remembered(week);
  if (!left) return;
  const stored = await getDigestNote(week);
  if (stored && stored.updatedAt >= left.updatedAt) forget(left);
  else await keepTakeaways(left);
}

async function write(week: string): Promise<void> {
  const note = waiting.get(week);
  if (!note) return;
  await saveDigestNote(note);
  if (waiting.get(week) === note) waiting.delete(week);
  forget(note);
}

const keyOf = (week: string) => `takeaways ${week}`;

function remember(note: DigestNote): void {
  try {
    localStorage.setItem(keyOf(note.week), JSON.stringify(note));
  } catch {
    // A full or forbidden storage only takes away the second safety; the library is still written.
  }
}

function remembered(week: string): DigestNote | null {
  try {
    const note: unknown = JSON.parse(localStorage.getItem(keyOf(week)) ?? 'null');
    return isNote(note) && note.week === week ? note : null;
  } catch {
    return null;
  }
}

function forget(note: DigestNote): void {
  if (remembered(note.week)?.updatedAt === note.updatedAt) localStorage.removeItem(keyOf(note.week));
}

function isNote(value: unknown): value is DigestNote {
  if (typeof value !== 'object' || value === null) return false;
  const { week, takeaways, updatedAt } = value as Partial<Record<keyof DigestNote, unknown>>;
  return typeof week === 'string' && typeof takeaways === 'string' && typeof updatedAt === 'number';
}
