import { stableJson } from '../../lib/stable-json';
import { type StreamedFile, type WholeFile, wholeFile, zipStream } from '../../lib/zip';
import type {
  Capture,
  CaptureContent,
  Marks,
  Reading,
  Settings,
  Sighting,
  Snapshot,
  Subject,
  TextMap,
} from '../../model';
import { db } from '../db';
import { readAgainOf } from '../read-again';
import type { Library } from '../schema';
import { noteTypes, type PictureTypes, partsOf, soundPictures } from './export-pictures';
import { FILES, manifestOf, pictureName } from './format';

export interface ExportOptions {
  /** The browser's settings, which the library does not know; null or absent leaves them out. */
  settings?: Settings | null;
  /** Called with pieces written and pieces known so far; a picture is a piece, a capture two. */
  onProgress?: (done: number, total: number) => void;
  signal?: AbortSignal;
}

/**
 * Everything in the library as one ZIP64 archive, streamed: one batch is in memory at a time. Equal libraries give
 * equal bytes, whenever and wherever they are exported. What is saved meanwhile is left out. Pictures whose bytes are
 * lost or changed are left out too and counted, so that what was exported can always be imported.
 * Cancelling the stream or aborting the signal ends the reading.
 */
export function exportLibrary(options: ExportOptions = {}, library = db): ReadableStream<Uint8Array> {
  return zipStream(filesOf(library, options));
}

type Lines = AsyncIterable<Uint8Array>;

async function* filesOf(library: Library, options: ExportOptions): AsyncGenerator<WholeFile | StreamedFile> {
  const { ids, subjectIds, markIds, brands, digestNotes, verifications } = await snapshotOf(library);
  const brandIds = new Set(brands.map((brand) => brand.id));
  const types: PictureTypes = new Map();
  const counts = {
    captures: 0,
    contents: 0,
    snapshots: 0,
    brands: brands.length,
    digestNotes: digestNotes.length,
    verifications: verifications.length,
    subjects: 0,
    sightings: 0,
    readAgain: 0,
    marks: 0,
    textMaps: 0,
  };
  let done = 0;
  const advance = (by: number) => {
    options.signal?.throwIfAborted();
    done += by;
    options.onProgress?.(done, 2 * ids.length + types.size);
  };

  if (options.settings) yield wholeFile(FILES.settings, linesOf([options.settings]));
  yield wholeFile(FILES.brands, linesOf(brands));
  yield wholeFile(FILES.digestNotes, linesOf(digestNotes));
  yield wholeFile(FILES.verifications, linesOf(verifications));
  const captures = rowsInBatches(ids, 200, (batch) => library.captures.bulkGet(batch));
  yield { name: FILES.captures, chunks: captureLines(captures) };
  const contents = rowsInBatches(ids, 20, (batch) => library.contents.bulkGet(batch));
  yield { name: FILES.contents, chunks: contentLines(contents) };
  const snapshots = rowsInBatches(ids, 200, (batch) => library.snapshots.bulkGet(batch));
  yield { name: FILES.snapshots, chunks: snapshotLines(snapshots) };
  const subjects = rowsInBatches(subjectIds, 500, (batch) => library.subjects.bulkGet(batch));
  yield { name: FILES.subjects, chunks: subjectLines(subjects) };
  const sightings = rowsInBatches(ids, 20, (batch) => library.sightings.bulkGet(batch));
  yield { name: FILES.sightings, chunks: sightingLines(sightings) };
  const againIds = (await library.readings.orderBy('again.at').primaryKeys()).sort();
  const readAgain = rowsInBatches(againIds, 500, (batch) => library.readings.bulkGet(batch));
  yield { name: FILES.readAgain, chunks: readAgainLines(readAgain) };
  const marks = rowsInBatches(markIds, 100, (batch) => library.marks.bulkGet(batch));
  yield { name: FILES.marks, chunks: markLines(marks) };
  const textMaps = rowsInBatches(ids, 50, (batch) => library.textMaps.bulkGet(batch));
  yield { name: FILES.textMaps, chunks: textMapLines(textMaps) };
  let pictures = 0;
  for await (const { hash, bytes } of soundPictures(library, [...types.keys()].sort())) {
    if (bytes) yield wholeFile(pictureName(hash, types.get(hash) ?? ''), bytes);
    if (bytes) pictures += 1;
    advance(1);
  }
  const manifest = manifestOf({ ...counts, pictures, missingPictures: types.size - pictures });
  yield wholeFile(FILES.manifest, linesOf([manifest]));

  async function* captureLines(batches: AsyncIterable<Capture[]>): Lines {
    for await (const rows of batches) {
      for (const { picture, thumbnail } of rows) noteTypes(types, [picture, thumbnail]);
      counts.captures += rows.length;
      yield linesOf(rows.map((row) => withKnownBrand(row, brandIds)));
      advance(rows.length);
    }
  }

  async function* subjectLines(batches: AsyncIterable<Subject[]>): Lines {
    for await (const rows of batches) {
      counts.subjects += rows.length;
      yield linesOf(rows.map((row) => withKnownBrand(row, brandIds)));
      advance(0);
    }
  }

  /** Without the ids of subjects, which an import finds again by their keys. */
  async function* sightingLines(batches: AsyncIterable<Sighting[]>): Lines {
    for await (const rows of batches) {
      counts.sightings += rows.length;
      yield linesOf(rows.map(({ ids: _ids, ...row }) => row));
      advance(0);
    }
  }

  /** Without what the capture and its place say; of captures made meanwhile none. */
  async function* readAgainLines(batches: AsyncIterable<Reading[]>): Lines {
    const known = new Set(ids);
    for await (const rows of batches) {
      const kept = rows.filter(({ captureId }) => known.has(captureId));
      counts.readAgain += kept.length;
      yield linesOf(kept.map(readAgainOf));
      advance(0);
    }
  }

  async function* snapshotLines(batches: AsyncIterable<Snapshot[]>): Lines {
    for await (const rows of batches) {
      for (const row of rows) noteTypes(types, partsOf(row));
      counts.snapshots += rows.length;
      yield linesOf(rows);
      advance(0);
    }
  }

  async function* markLines(batches: AsyncIterable<Marks[]>): Lines {
    for await (const rows of batches) {
      counts.marks += rows.length;
      yield linesOf(rows);
      advance(0);
    }
  }

  async function* textMapLines(batches: AsyncIterable<TextMap[]>): Lines {
    for await (const rows of batches) {
      counts.textMaps += rows.length;
      yield linesOf(rows);
      advance(0);
    }
  }

  async function* contentLines(batches: AsyncIterable<CaptureContent[]>): Lines {
    for await (const rows of batches) {
      for (const { target, page } of rows)
        noteTypes(types, [target?.image, ...(page?.strips ?? []).map(({ picture }) => picture)]);
      counts.contents += rows.length;
      yield linesOf(rows);
      advance(rows.length);
    }
  }
}

/** What belongs together is read in one transaction; captures and contents, too heavy for that, by the ids found here. */
function snapshotOf(library: Library) {
  const { captures, subjects, marks, brands, digestNotes, verifications } = library;
  return library.transaction(
    'r',
    [captures, subjects, marks, brands, digestNotes, verifications],
    async () => ({
      ids: await captures.toCollection().primaryKeys(),
      subjectIds: await subjects.toCollection().primaryKeys(),
      markIds: await marks.toCollection().primaryKeys(),
      brands: await brands.toArray(),
      digestNotes: await digestNotes.toArray(),
      verifications: await verifications.toArray(),
    }),
  );
}

async function* rowsInBatches<Row>(
  ids: readonly string[],
  size: number,
  read: (ids: string[]) => PromiseLike<(Row | undefined)[]>,
): AsyncGenerator<Row[]> {
  for (let start = 0; start < ids.length; start += size) {
    const rows = await read(ids.slice(start, start + size));
    yield rows.filter((row) => row !== undefined);
  }
}

/** A brand made after the snapshot is not in the archive. */
function withKnownBrand<Row extends { brandId: string | null }>(
  row: Row,
  brandIds: ReadonlySet<string>,
): Row {
  return row.brandId === null || brandIds.has(row.brandId) ? row : { ...row, brandId: null };
}

function linesOf(rows: readonly unknown[]): Uint8Array {
  return new TextEncoder().encode(rows.map((row) => `${stableJson(row)}\n`).join(''));
}
