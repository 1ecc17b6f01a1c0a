import { type FileEntry, ZipReader } from '@zip.js/zip.js/lib/zip-core-reader.js';
import { CAPS, FILES, PICTURE_NAME } from './format';
import { ImportFailure } from './import-failure';

/** Where a picture lies: the offset of its local header in the file, and how many bytes it has. */
export interface PictureEntry {
  name: string;
  hash: string;
  offset: number;
  bytes: number;
}

export interface Archive {
  file: Blob;
  /** By name, all but the pictures. */
  documents: ReadonlyMap<string, FileEntry>;
  /** In the order of their offsets. */
  pictures: readonly PictureEntry[];
}

/**
 * Reads the directory of an archive by random access, and nothing of its files yet. Everything is stored, not
 * compressed, so no file can be larger than the archive. Throws ImportFailure.
 */
export async function openArchive(file: Blob): Promise<Archive> {
  const documents = new Map<string, FileEntry>();
  const pictures = new Map<string, PictureEntry>();
  let first: ImportFailure | null = null;
  let count = 0;
  for await (const entry of entriesOf(file)) {
    count += 1;
    if (count > CAPS.entries) throw new ImportFailure('too-large');
    const problem = entry.directory ? new ImportFailure('unexpected-file', entry.filename) : problemOf(entry);
    if (problem || entry.directory) {
      first ??= problem;
      continue;
    }
    const hash = PICTURE_NAME.exec(entry.filename)?.[1];
    if (hash === undefined ? documents.has(entry.filename) : pictures.has(hash)) {
      throw new ImportFailure('duplicate', entry.filename);
    }
    if (hash === undefined) documents.set(entry.filename, entry);
    else
      pictures.set(hash, { name: entry.filename, hash, offset: entry.offset, bytes: entry.uncompressedSize });
  }
  if (first?.problem === 'unsafe-name') throw first;
  if (!documents.has(FILES.manifest)) throw new ImportFailure('foreign');
  if (first) throw first;
  return { file, documents, pictures: [...pictures.values()].sort((a, b) => a.offset - b.offset) };
}

async function* entriesOf(file: Blob) {
  const options = { strictness: 'strict', filenameValidation: 'tolerant', useWebWorkers: false } as const;
  try {
    yield* new ZipReader(randomAccess(file), options).getEntriesGenerator();
  } catch (error) {
    if (error instanceof ImportFailure) throw error;
    throw new ImportFailure('not-an-archive', null, null, { cause: error });
  }
}

/** What the reader asks of a file; the directory, the only thing read in one piece, has a cap. */
function randomAccess(file: Blob) {
  return {
    size: file.size,
    get readable() {
      return file.stream();
    },
    async readUint8Array(offset: number, length: number) {
      if (length > CAPS.directory) throw new ImportFailure('too-large');
      return new Uint8Array(await file.slice(offset, offset + length).arrayBuffer());
    },
    createReadable({ offset, size }: { offset: number; size: number }) {
      return file.slice(offset, offset + size).stream();
    },
  };
}

const documentNames: ReadonlySet<string> = new Set(Object.values(FILES));
const documentCaps: Readonly<Record<string, number>> = {
  [FILES.manifest]: CAPS.document,
  [FILES.settings]: CAPS.document,
  [FILES.brands]: CAPS.table,
  [FILES.digestNotes]: CAPS.table,
  [FILES.verifications]: CAPS.fragments,
};

function problemOf(entry: FileEntry): ImportFailure | null {
  const { filename: name, uncompressedSize: size } = entry;
  if (/(^|[/\\])\.\.([/\\]|$)|^[/\\]|^[a-z]:|\0/i.test(name)) return new ImportFailure('unsafe-name', name);
  const isPicture = PICTURE_NAME.test(name);
  if (!isPicture && !documentNames.has(name)) return new ImportFailure('unexpected-file', name);
  const stored = entry.compressionMethod === 0 && entry.compressedSize === size && !entry.encrypted;
  if (!stored) return new ImportFailure('foreign', name);
  const cap = isPicture ? CAPS.picture : (documentCaps[name] ?? Number.POSITIVE_INFINITY);
  return size > cap ? new ImportFailure('too-large', name) : null;
}
