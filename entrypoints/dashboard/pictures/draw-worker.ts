import { type DrawJob, draw } from './draw';

/** Draws and encodes beside the page: for each job one answer, null where a picture is damaged. */
self.onmessage = async ({ data }: MessageEvent<DrawJob>) => {
  self.postMessage(await draw(data).catch(() => null));
};
