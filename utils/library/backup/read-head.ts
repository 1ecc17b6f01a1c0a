import * as v from 'valibot';
import type { Brand, DigestNote, Settings, Verification } from '../../model';
import { SCHEMA_VERSION } from '../schema';
import type { Archive } from './archive';
import { FILES, FORMAT_VERSION, type Manifest } from './format';
import { ImportFailure } from './import-failure';
import { documentOf, type Line, linesOf } from './lines';
import { brandRow, digestNoteRow, manifestDocument, manifestHead, settingsDocument } from './rows';
import { verificationRow } from './subject-rows';

/** The small parts of an archive, which fit in memory. */
export interface ArchiveHead {
  manifest: Manifest;
  settings: Settings | null;
  brands: Brand[];
  digestNotes: DigestNote[];
  verifications: Verification[];
}

/** Throws ImportFailure: what is foreign or newer is told apart before anything else is looked at. */
export async function readHead(archive: Archive): Promise<ArchiveHead> {
  const manifest = await readManifest(archive);
  const settings = archive.documents.has(FILES.settings)
    ? rowOf(settingsDocument, { number: 1, value: await documentOf(archive, FILES.settings) }, FILES.settings)
    : null;
  const brands = await table(archive, FILES.brands, brandRow, (brand) => brand.id);
  const digestNotes = await table(archive, FILES.digestNotes, digestNoteRow, (note) => note.week);
  const verifications = archive.documents.has(FILES.verifications)
    ? await table(archive, FILES.verifications, verificationRow, ({ id }) => id)
    : [];
  return { manifest, settings, brands, digestNotes, verifications };
}

async function readManifest(archive: Archive): Promise<Manifest> {
  const document = await documentOf(archive, FILES.manifest);
  if (!v.is(manifestHead, document)) throw new ImportFailure('foreign', FILES.manifest);
  if (document.formatVersion > FORMAT_VERSION || document.schemaVersion > SCHEMA_VERSION) {
    throw new ImportFailure('newer', FILES.manifest);
  }
  return rowOf(manifestDocument, { number: 1, value: document }, FILES.manifest);
}

/** A line as the row that it must be. */
export function rowOf<T>(
  schema: v.GenericSchema<unknown, T>,
  { number, value }: Pick<Line, 'number' | 'value'>,
  name: string,
): T {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (!result.success) throw new ImportFailure('bad-line', name, number, { cause: result.issues });
  return result.output;
}

/** Lines come in ascending order of their keys, so that none can come twice. Throws where they do not. */
export function ascending(name: string): (key: string, line: number) => void {
  let last = '';
  return (key, line) => {
    if (key <= last) throw new ImportFailure('duplicate', name, line);
    last = key;
  };
}

async function table<T>(
  archive: Archive,
  name: string,
  schema: v.GenericSchema<unknown, T>,
  keyOf: (row: T) => string,
): Promise<T[]> {
  const inOrder = ascending(name);
  const rows: T[] = [];
  for await (const line of linesOf(archive, name)) {
    const row = rowOf(schema, line, name);
    inOrder(keyOf(row), line.number);
    rows.push(row);
  }
  return rows;
}
