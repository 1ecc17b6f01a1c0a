import type { Prepared, Refusal } from './prepare';

/** A file that was dropped, pasted or chosen, and is not in the library yet. */
export interface Incoming {
  id: string;
  file: File;
  /** A picture out of the clipboard has neither a name nor a date of its own. */
  pasted: boolean;
  /** Null until it was looked at. */
  look: Prepared | Refusal | null;
}

/** All such files of this page, in the order in which they came; they stay while one walks through the screens. */
let all: readonly Incoming[] = [];
const listeners = new Set<(now: readonly Incoming[]) => void>();
let worker: Worker | null = null;
let looking = false;

function change(next: readonly Incoming[]): void {
  all = next;
  for (const listener of listeners) listener(all);
}

export function incomingNow(): readonly Incoming[] {
  return all;
}

export function watchIncoming(listener: (now: readonly Incoming[]) => void): () => void {
  listeners.add(listener);
  listener(all);
  return () => listeners.delete(listener);
}

/** Takes files in; each is looked at beside the page, one after the other. */
export function takeIn(files: readonly File[], pasted = false): void {
  const added = files.map((file) => ({ id: crypto.randomUUID(), file, pasted, look: null }));
  change([...all, ...added]);
  void lookAtEach();
}

/** Lets go of these, saved or not wanted; their files on the disk stay where they are. */
export function letGo(ids: readonly string[]): void {
  change(all.filter(({ id }) => !ids.includes(id)));
}

/** Puts back what was let go of, where it stood. */
export function takeBack(before: readonly Incoming[]): void {
  change([...before, ...all.filter(({ id }) => !before.some((each) => each.id === id))]);
}

async function lookAtEach(): Promise<void> {
  if (looking) return;
  looking = true;
  for (let next = waiting(); next; next = waiting()) {
    const { id, file } = next;
    const look = await lookAt(file);
    change(all.map((each) => (each.id === id ? { ...each, look } : each)));
  }
  worker?.terminate(); // What it decoded may be hundreds of megabytes.
  worker = null;
  looking = false;
}

function waiting(): Incoming | undefined {
  return all.find(({ look }) => look === null);
}

function lookAt(file: File): Promise<Prepared | Refusal> {
  worker ??= new Worker(new URL('./prepare-worker.ts', import.meta.url), { type: 'module' });
  const own = worker;
  return new Promise((resolve) => {
    own.onmessage = ({ data }: MessageEvent<Prepared | Refusal>) => resolve(data);
    own.onerror = () => {
      worker = null; // It died of what it was given: the next file gets another.
      resolve('damaged');
    };
    own.postMessage(file);
  });
}
