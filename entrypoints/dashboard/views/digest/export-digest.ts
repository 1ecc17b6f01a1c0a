import { copyRich } from '../../../../utils/browser/clipboard';
import { downloadFile } from '../../../../utils/browser/download';
import type { Digest } from '../../../../utils/digest/digest';
import { type Exporter, fileName, type RenderOptions } from '../../../../utils/exporters/exporter';
import { richText } from '../../../../utils/exporters/rich-text';
import { keysOf, sizeFor } from './picture-size';
import { type Progress, preparePictures } from './prepare-pictures';

export type Speech = Omit<RenderOptions, 'pictures'>;

export interface Work {
  signal: AbortSignal;
  onProgress: (progress: Progress) => void;
}

/** Small enough that editors take many of them. */
const CLIPBOARD_PICTURE = { width: 320, height: 320, quality: 0.7, bytes: 12_000 };
/** What entries show is the stored small picture, as it is. */
const ENTRY_PICTURE = { width: 480, height: 640, quality: 0.8, bytes: 60_000 };

/** Makes the file and hands it to the user; tells its name and size in bytes. Rejects with AbortError when stopped. */
export async function exportDigest(
  digest: Digest,
  exporter: Exporter,
  speech: Speech,
  work: Work,
): Promise<{ name: string; bytes: number }> {
  const { upper, large } = keysOf(digest);
  const size = sizeFor(large.length);
  const wanted = [
    ...large.map((key) => ({ key, size })),
    ...upper.filter((key) => !large.includes(key)).map((key) => ({ key, size: ENTRY_PICTURE })),
  ];
  const pictures = await preparePictures(exporter.pictures ? wanted : [], speech, work);
  await stopHere(work.signal);
  const file = new Blob(exporter.render(digest, { ...speech, pictures }), { type: exporter.mimeType });
  await stopHere(work.signal);
  const name = fileName(digest, exporter);
  downloadFile(name, file);
  return { name, bytes: file.size };
}

/** Copies the digest; tells how many captures and pictures. To be called in the click itself. */
export async function copyDigest(
  digest: Promise<Digest>,
  speech: Speech,
  work: Work,
): Promise<{ captures: number; pictures: number }> {
  const told = { captures: 0, pictures: 0 };
  const make = async () => {
    const ready = await digest;
    const wanted = keysOf(ready).small.map((key) => ({ key, size: CLIPBOARD_PICTURE }));
    const pictures = await preparePictures(wanted, speech, work);
    await stopHere(work.signal);
    const rich = richText(ready, { ...speech, pictures });
    await stopHere(work.signal);
    told.captures = ready.captures.now;
    told.pictures = rich.html.split('<img ').length - 1;
    return rich;
  };
  await copyRich(make());
  return told;
}

/** Lets a click or key press that came during long work be heard, and ends the work where it said so. */
async function stopHere(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  signal.throwIfAborted();
}
