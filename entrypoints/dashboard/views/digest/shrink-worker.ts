import type { PictureSize } from './picture-size';
import { shrunk } from './shrink';

/** Decodes and encodes beside the page: for each picture asked for one answer, null where it is damaged. */
self.onmessage = async ({ data }: MessageEvent<{ blob: Blob; size: PictureSize }>) => {
  self.postMessage(await shrunk(data.blob, data.size).catch(() => null));
};
