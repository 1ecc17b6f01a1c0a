import type { ShownPicture } from '../../../../utils/exporters/exporter';
import type { PictureSize } from './picture-size';

/** A worker that makes one picture after the other smaller; it starts with the first. */
export interface Shrinker {
  /** Null where the picture is damaged. Asked anew only after its answer. Rejects where no worker can run. */
  shrink(blob: Blob, size: PictureSize): Promise<ShownPicture | null>;
  /** Ends it at once; what it was asked for is never answered. */
  stop(): void;
}

export function newShrinker(): Shrinker {
  let worker: Worker | null = null;
  return {
    shrink(blob, size) {
      const own = worker ?? new Worker(new URL('./shrink-worker.ts', import.meta.url), { type: 'module' });
      worker = own;
      return new Promise((resolve, reject) => {
        own.onmessage = ({ data }: MessageEvent<ShownPicture | null>) => resolve(data);
        own.onerror = () => reject(new Error('No worker could be started'));
        own.postMessage({ blob, size });
      });
    },
    stop: () => worker?.terminate(),
  };
}
