import { NO_URL } from './css-urls';
import type { PartBlobs } from './unpack';

/** All images and fonts of a snapshot as `data:` addresses, by number. */
export async function dataUrls(blobs: PartBlobs): Promise<ReadonlyMap<number, string>> {
  const shown = [...blobs].filter(([, { type }]) => /^(?:image|font)\//.test(type));
  return new Map(await Promise.all(shown.map(async ([nth, blob]) => [nth, await dataUrl(blob)] as const)));
}

export function dataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}

/** What `zhibi:<nth>` stands for; what is not there shows nothing. */
export function shownAt(ref: string, urls: ReadonlyMap<number, string>): string {
  return urls.get(Number(/^zhibi:(\d+)$/.exec(ref)?.[1])) ?? NO_URL;
}

/** Style text with every `url("zhibi:<nth>")` as what it stands for. */
export function shownStyle(css: string, urls: ReadonlyMap<number, string>): string {
  return css.replace(/url\("(zhibi:\d+)"\)/g, (_all, ref: string) => `url("${shownAt(ref, urls)}")`);
}
