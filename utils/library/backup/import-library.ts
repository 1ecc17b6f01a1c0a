import type { Settings } from '../../model';
import { db } from '../db';
import { alone, beginImport, endImport, removeImported, removeInterrupted } from '../importing';
import type { Library } from '../schema';
import { type Archive, openArchive } from './archive';
import type { ArchiveCounts } from './format';
import { importBeside } from './import-beside';
import { importCaptures } from './import-captures';
import { asImportFailure, ImportFailure } from './import-failure';
import { importPictures } from './import-pictures';
import { importReadAgain, importSightings, importSubjects } from './import-subjects';
import { type ArchiveHead, readHead } from './read-head';

export interface ImportOptions {
  /** Called with bytes read and bytes in all. */
  onProgress?: (done: number, total: number) => void;
  signal?: AbortSignal;
}

export interface ImportResult {
  counts: ArchiveCounts;
  /** The browser's settings at the export, for the caller to apply; null where none were included. */
  settings: Settings | null;
}

/**
 * Brings everything of an archive into an empty library, in batches. Resolves when all of it is there; rejects with an
 * ImportFailure, and then nothing of it stays. If the browser dies on the way, `cleanInterruptedImport` removes at the
 * next start what had come. Captures may be saved meanwhile; they stay, whatever happens.
 */
export async function importLibrary(
  file: Blob,
  options: ImportOptions = {},
  library = db,
): Promise<ImportResult> {
  try {
    const archive = await openArchive(file);
    const head = await readHead(archive);
    const imported = await alone(library, () => importArchive(archive, head, options, library));
    if (imported === null) throw new ImportFailure('busy');
    return { counts: head.manifest.counts, settings: head.settings };
  } catch (error) {
    throw asImportFailure(error, options.signal);
  }
}

async function importArchive(archive: Archive, head: ArchiveHead, options: ImportOptions, library: Library) {
  await removeInterrupted(library);
  if (!(await beginImport(library))) throw new ImportFailure('not-empty');
  try {
    let done = 0;
    const advance = (bytes: number) => {
      options.signal?.throwIfAborted();
      done += bytes;
      options.onProgress?.(Math.min(done, archive.file.size), archive.file.size);
    };
    const pictures = new Map<string, string>();
    const captures = await importCaptures(archive, head, pictures, advance, library);
    const beside = await importBeside(archive, captures, pictures, advance, library);
    const subjects = await importSubjects(archive, head, advance, library);
    const sightings = await importSightings(archive, captures, advance, library);
    const readAgain = await importReadAgain(archive, captures, advance, library);
    const missing = await importPictures(archive, pictures, advance, library);
    check(head.manifest.counts, {
      captures: captures.size,
      ...beside,
      brands: head.brands.length,
      digestNotes: head.digestNotes.length,
      verifications: head.verifications.length,
      subjects,
      sightings,
      readAgain,
      pictures: archive.pictures.length,
      missingPictures: missing,
    });
    await complete(head, library);
    return true;
  } catch (error) {
    await removeImported(library).catch(() => undefined); // the marker stays, so the next start tries again
    throw error;
  }
}

function check(expected: ArchiveCounts, found: ArchiveCounts): void {
  for (const [name, count] of Object.entries(expected)) {
    if (found[name as keyof ArchiveCounts] !== count) throw new ImportFailure('incomplete');
  }
}

/**
 * Brands, notes and verifications come last, with the end of the marker: until then the import can be taken back by
 * its captures alone.
 */
async function complete(head: ArchiveHead, library: Library): Promise<void> {
  const { brands, digestNotes, verifications, counters } = library;
  await library.transaction('rw', [brands, digestNotes, verifications, counters], async () => {
    await brands.bulkPut(head.brands);
    await digestNotes.bulkPut(head.digestNotes);
    await verifications.bulkPut(head.verifications);
    await endImport(library);
  });
}
