import { prepare, type Refusal } from './prepare';

/** Decodes and hashes beside the page: one answer for each file. */
self.onmessage = async ({ data }: MessageEvent<Blob>) => {
  self.postMessage(await prepare(data).catch((): Refusal => 'damaged'));
};
