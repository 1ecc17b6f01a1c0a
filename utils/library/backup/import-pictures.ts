import { hashOf } from '../blobs';
import type { Library } from '../schema';
import type { Archive, PictureEntry } from './archive';
import { ImportFailure } from './import-failure';

/** Pictures that lie close together are read in one go of at most this many bytes. */
const RUN = 8 * 2 ** 20;

/**
 * Brings the bytes of every picture that rows name, each proved by its hash. Returns how many named ones the archive
 * does not hold. Age 0 lets the sweep take them at once if the import is taken back.
 */
export async function importPictures(
  archive: Archive,
  types: ReadonlyMap<string, string>,
  advance: (bytes: number) => void,
  library: Library,
): Promise<number> {
  const stranger = archive.pictures.find((picture) => !types.has(picture.hash));
  if (stranger) throw new ImportFailure('unexpected-file', stranger.name);
  for (const run of runsOf(archive.pictures)) {
    const rows = await Promise.all(
      (await readRun(archive.file, run)).map(async ({ picture, bytes }) => {
        if ((await hashOf(bytes)) !== picture.hash) throw new ImportFailure('damaged', picture.name);
        const blob = new Blob([bytes], { type: safeType(types.get(picture.hash)) });
        return { hash: picture.hash, blob, at: 0 };
      }),
    );
    await library.transaction('rw', library.blobs, async () => {
      const there = new Set(
        await library.blobs
          .where('hash')
          .anyOf(run.map(({ hash }) => hash))
          .primaryKeys(),
      );
      await library.blobs.bulkPut(rows.filter((row) => !there.has(row.hash)));
    });
    advance(rows.reduce((sum, row) => sum + row.blob.size, 0));
  }
  return types.size - archive.pictures.length;
}

/** Nothing but a picture is ever given a type that a browser would run. */
function safeType(type = ''): string {
  return /^image\/[\w.+-]+$/.test(type) ? type : 'application/octet-stream';
}

const HEADER = 30;

function* runsOf(pictures: readonly PictureEntry[]): Generator<PictureEntry[]> {
  let run: PictureEntry[] = [];
  for (const picture of pictures) {
    const first = run[0];
    if (first && picture.offset + picture.bytes - first.offset > RUN) {
      yield run;
      run = [];
    }
    run.push(picture);
  }
  if (run.length > 0) yield run;
}

/** A local header's name and extra field may be this long at most together. */
const LONGEST_HEADER = HEADER + 2 * 0xffff;

async function readRun(file: Blob, run: readonly PictureEntry[]) {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return [];
  const end = Math.max(...run.map((picture) => picture.offset + picture.bytes)) + LONGEST_HEADER;
  const bytes = await readBytes(file.slice(first.offset, end), first.name);
  return run.map((picture) => ({ picture, bytes: bytesOf(bytes, picture, first.offset) }));
}

/** A file that was changed or taken away since it was chosen can no longer be read. */
async function readBytes(part: Blob, name: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await part.arrayBuffer());
  } catch (cause) {
    throw new ImportFailure('damaged', name, null, { cause });
  }
}

/** The stored bytes behind a local header; the hash proves them, so only the bounds are looked at here. */
function bytesOf(
  run: Uint8Array<ArrayBuffer>,
  picture: PictureEntry,
  offset: number,
): Uint8Array<ArrayBuffer> {
  const start = picture.offset - offset;
  const header = run.subarray(start, start + HEADER);
  if (header.length < HEADER) throw new ImportFailure('damaged', picture.name);
  const view = new DataView(header.buffer, header.byteOffset, HEADER);
  const data = start + HEADER + view.getUint16(26, true) + view.getUint16(28, true);
  return run.subarray(data, data + picture.bytes);
}
