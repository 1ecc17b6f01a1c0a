import { sha256 } from '../lib/hash';
import { stableJson } from '../lib/stable-json';
import { type WholeFile, wholeFile } from '../lib/zip';
import { captureJson, type PackedCapture, type PackedPicture } from './capture-json';
import { type BothWords, coverEntry, coverPage } from './cover';
import { COVER, FORMAT, FORMAT_VERSION, folderOf, MANIFEST, type PackedFile, shortId } from './format';
import type { Markup } from './markup';
import { textMarkdown } from './text-markdown';

type Bytes = Uint8Array<ArrayBuffer>;

/** A picture that is ready to be packed: what it shows, and its bytes; null where the library no longer has them. */
export type ReadyPicture = Pick<
  PackedPicture,
  'width' | 'height' | 'shows' | 'part' | 'parts' | 'marked' | 'stamped'
> & {
  bytes: Bytes | null;
  extension: string;
};

/** One capture on its way into the pack. Its pictures are asked for one after the other, so that one is held at a time. */
export interface PackItem extends PackedCapture {
  pictures: AsyncIterable<ReadyPicture>;
  /** The page itself as one file of HTML; null where it was not kept. */
  snapshot: string | null;
  /** The small picture for the cover, a JPEG. */
  thumbnail: Bytes | null;
}

export interface MadePack {
  captures: number;
  lost: number;
  /** SHA-256 of the manifest: it stands for the whole. */
  fingerprint: string;
}

/**
 * The files of an evidence pack, in the order in which they are written: equal captures give equal files. Nothing but
 * names, hashes and the cover's lines is held. `onMade` is called before the last file.
 */
export async function* packFiles(
  items: AsyncIterable<PackItem>,
  words: BothWords,
  onMade: (made: MadePack) => void,
): AsyncGenerator<WholeFile> {
  const files: PackedFile[] = [];
  const entries: Markup[] = [];
  let lost = 0;
  const file = async (name: string, content: Bytes | string): Promise<WholeFile> => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    files.push({ name, bytes: bytes.length, sha256: await sha256(bytes) });
    return wholeFile(name, bytes);
  };
  for await (const item of items) {
    const folder = folderOf(entries.length, item.capture.id);
    const first = files.length;
    const pictures: PackedPicture[] = [];
    let lostHere = 0;
    for await (const { bytes, extension, ...about } of item.pictures) {
      const number = about.parts > 1 ? `-${about.part}` : '';
      const name = `${about.shows}${about.marked ? '-marked' : ''}${number}`;
      if (bytes) yield await file(`${folder}/${name}.${extension}`, bytes);
      const packed = files.at(-1);
      if (bytes && packed) pictures.push({ ...packed, ...about });
      else lostHere += 1;
    }
    const text = textMarkdown(item.capture, item.content, 'en');
    if (text) yield await file(`${folder}/text.md`, text);
    if (item.snapshot !== null) yield await file(`${folder}/snapshot.html`, item.snapshot);
    yield await file(`${folder}/capture.json`, captureJson(item, pictures));
    const thumbnail = item.thumbnail && `${folder}/small.jpg`;
    if (item.thumbnail && thumbnail) yield await file(thumbnail, item.thumbnail);
    const id = shortId(item.capture.id);
    entries.push(
      coverEntry({ ...item, id, files: files.slice(first), pictures, thumbnail, lost: lostHere }, words),
    );
    lost += lostHere;
  }
  yield await file(COVER, await coverPage(entries, words));
  const captures = entries.length;
  const manifest = new TextEncoder().encode(
    `${stableJson({ format: FORMAT, formatVersion: FORMAT_VERSION, captures, files }, 1)}\n`,
  );
  onMade({ captures, lost, fingerprint: await sha256(manifest) });
  yield wholeFile(MANIFEST, manifest);
}
