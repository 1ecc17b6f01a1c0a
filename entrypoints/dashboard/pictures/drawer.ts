import type { DrawJob, Drawn } from './draw';

/** A worker that makes one picture after the other; it starts with the first. */
export interface Drawer {
  /** Null where the picture is damaged. Asked anew only after its answer. Rejects where no worker can run. */
  draw(job: DrawJob): Promise<Drawn | null>;
  /** Ends it at once; what it was asked for is never answered. */
  stop(): void;
}

export function newDrawer(): Drawer {
  let worker: Worker | null = null;
  return {
    draw(job) {
      const own = worker ?? new Worker(new URL('./draw-worker.ts', import.meta.url), { type: 'module' });
      worker = own;
      return new Promise((resolve, reject) => {
        own.onmessage = ({ data }: MessageEvent<Drawn | null>) => resolve(data);
        own.onerror = () => reject(new Error('No worker could be started'));
        own.postMessage(job);
      });
    },
    stop: () => worker?.terminate(),
  };
}
