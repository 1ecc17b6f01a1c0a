import type { Pictures, ShownPicture } from '../../../../utils/exporters/exporter';
import type { Tongue } from '../../../../utils/stamp/plan-stamp';
import { type Drawer, newDrawer } from '../../pictures/drawer';
import { pictureBytes } from '../../pictures/picture-bytes';
import type { PictureSize } from './picture-size';
import { dataUrlOf, sizeOfJpeg } from './shrink';
import { newShrinker, type Shrinker } from './shrinker';

export interface Progress {
  done: number;
  all: number;
}

/** Pictures in the making at a time: decoding takes a core each, and a decoded picture is large. */
const LANES = Math.min(4, Math.max(2, navigator.hardwareConcurrency));

/** One picture to make ready, by its key. */
export interface Wanted {
  key: string;
  size: PictureSize;
}

/** Workers of its own, which start with the first picture that needs them. */
interface Lane {
  shrinker: Shrinker;
  drawer: Drawer;
}

/**
 * Pictures of the library as data URIs, no larger than wanted; one that is missing or damaged is left out, and the
 * digest says so; bands speak that tongue. Rejects with AbortError as soon as `signal` fires.
 */
export async function preparePictures(
  wanted: Wanted[],
  tongue: Tongue,
  { signal, onProgress }: { signal: AbortSignal; onProgress: (progress: Progress) => void },
): Promise<Pictures> {
  const pictures = new Map<string, ShownPicture>();
  const queue = wanted.values();
  let done = 0;
  const work = async ({ shrinker, drawer }: Lane) => {
    for (const { key, size } of queue) {
      signal.throwIfAborted();
      onProgress({ done, all: wanted.length });
      const blob = await pictureBytes(key, tongue, drawer);
      const shown = blob && ((await asItIs(blob, size)) ?? (await shrinker.shrink(blob, size)));
      if (shown) pictures.set(key, shown);
      done += 1;
    }
  };
  const lanes = Array.from({ length: LANES }, () => ({ shrinker: newShrinker(), drawer: newDrawer() }));
  try {
    await Promise.race([Promise.all(lanes.map(work)), stopped(signal)]);
  } finally {
    for (const each of lanes.flatMap(({ shrinker, drawer }) => [shrinker, drawer])) each.stop();
  }
  return pictures;
}

/** A JPEG that is small enough, in bytes or in both directions, is passed on without being decoded; else null. */
async function asItIs(blob: Blob, size: PictureSize): Promise<ShownPicture | null> {
  const known = await sizeOfJpeg(blob);
  if (!known) return null;
  const fits = known.width <= size.width && known.height <= size.height;
  return fits || blob.size <= size.bytes ? { dataUrl: await dataUrlOf(blob), ...known } : null;
}

/** Rejects with AbortError when the signal fires, and never resolves. */
function stopped(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}
