import type { Digest } from '../digest/digest';
import type { Locale } from '../model';
import type { Words } from '../words';

/** A picture ready to stand in a file: a `data:image/…;base64,` address (in the app's own preview a `blob:` one). */
export interface ShownPicture {
  dataUrl: string;
  width: number;
  height: number;
}

/** By its key (see picture-keys.ts); one that is missing is said to be missing. */
export type Pictures = ReadonlyMap<string, ShownPicture>;

export interface RenderOptions {
  locale: Locale;
  words: Words;
  /** What a platform is called in the language of `words`; exporters know none. */
  platformName: (id: string) => string;
  pictures: Pictures;
}

/** One file format. `render` is pure; its parts, joined, are the file. */
export interface Exporter {
  id: 'html' | 'markdown';
  extension: string;
  mimeType: string;
  /** Whether the file holds the pictures, so that they must be made ready first. */
  pictures: boolean;
  render(digest: Digest, options: RenderOptions): string[];
}

/** `zhibi-digest-2026-W47.html` */
export function fileName(digest: Digest, exporter: Exporter): string {
  return `zhibi-digest-${digest.week}.${exporter.extension}`;
}
