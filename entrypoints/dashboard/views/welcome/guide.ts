import { useEffect, useState } from 'preact/hooks';

/** The steps of the guided try, in order. */
export const STEPS = ['capture', 'tag', 'note', 'enter', 'find', 'digest'] as const;
export type Step = (typeof STEPS)[number];

/** Lives as long as the dashboard's page: the try leads through several screens. */
export interface Guide {
  /** When it was begun, epoch ms. */
  since: number;
  done: ReadonlySet<Step>;
  /** The sample's capture once it is saved. */
  captureId: string | null;
}

let guide: Guide | null = null;
const listeners = new Set<(guide: Guide | null) => void>();

function change(next: Guide | null): void {
  guide = next;
  for (const listener of listeners) listener(next);
}

export function beginGuide(now: number): void {
  change({ since: now, done: new Set(), captureId: null });
}

export function endGuide(): void {
  change(null);
}

/** Notes that a step was done; steps may come in any order. */
export function tick(step: Step): void {
  if (guide && !guide.done.has(step)) change({ ...guide, done: new Set([...guide.done, step]) });
}

export function sampleSaved(captureId: string): void {
  tick('enter');
  if (guide) change({ ...guide, captureId });
}

/** The first step that is still to do; null when all are done. */
export function nextStep({ done }: Pick<Guide, 'done'>): Step | null {
  return STEPS.find((step) => !done.has(step)) ?? null;
}

/** What a visit to a screen of the dashboard means for the guide. */
export function stepOfScreen(path: string, { captureId }: Pick<Guide, 'captureId'>): Step | null {
  if (captureId === null) return null;
  if (path === '/library' || path.startsWith('/capture/')) return 'find';
  return path === '/digest' ? 'digest' : null;
}

export function useGuide(): Guide | null {
  const [now, setNow] = useState(guide);
  useEffect(() => {
    setNow(guide);
    listeners.add(setNow);
    return () => {
      listeners.delete(setNow);
    };
  }, []);
  return now;
}
