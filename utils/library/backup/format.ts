/** The archive: a ZIP of stored files, everything in it in a fixed order, so that equal libraries give equal bytes. */
import { SCHEMA_VERSION } from '../schema';

export const FORMAT = 'zhibi-library';
/**
 * Version 2 brought subjects and sightings, 3 verifications, 4 what was read again, 5 marks on pictures, maps of
 * words and snapshots; older archives have none.
 */
export const FORMAT_VERSION = 5;

/** Written last, because it counts what was written. */
export interface Manifest {
  format: typeof FORMAT;
  formatVersion: number;
  schemaVersion: number;
  counts: ArchiveCounts;
}

/** `pictures` counts the parts of snapshots too; `missingPictures` those that rows name but whose bytes are lost. */
export interface ArchiveCounts {
  captures: number;
  contents: number;
  brands: number;
  digestNotes: number;
  subjects: number;
  sightings: number;
  readAgain: number;
  textMaps: number;
  snapshots: number;
  verifications: number;
  marks: number;
  pictures: number;
  missingPictures: number;
}

/** One JSON object a line, sorted by key; every object's keys sorted. */
export const FILES = {
  settings: 'settings.json',
  brands: 'brands.jsonl',
  digestNotes: 'digest-notes.jsonl',
  verifications: 'verifications.jsonl',
  captures: 'captures.jsonl',
  contents: 'contents.jsonl',
  snapshots: 'snapshots.jsonl',
  subjects: 'subjects.jsonl',
  sightings: 'sightings.jsonl',
  readAgain: 'read-again.jsonl',
  marks: 'marks.jsonl',
  textMaps: 'text-maps.jsonl',
  manifest: 'manifest.json',
} as const;

/** Pictures, and what else snapshots are made of. */
export const PICTURE_NAME = /^(?:pictures|parts)\/([0-9a-f]{64})\.[a-z]{2,4}$/;

const EXTENSIONS: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'image/gif': 'gif',
  'image/avif': 'avif',
  'image/svg+xml': 'svg',
};

/** What the text of a snapshot is stored as. */
export const GZIPPED = 'application/gzip';

export function pictureName(hash: string, type: string): string {
  if (type === GZIPPED) return `parts/${hash}.gz`;
  if (type.startsWith('font/')) return `parts/${hash}.font`;
  return `pictures/${hash}.${Object.hasOwn(EXTENSIONS, type) ? EXTENSIONS[type] : 'bin'}`;
}

export function manifestOf(counts: ArchiveCounts): Manifest {
  return { format: FORMAT, formatVersion: FORMAT_VERSION, schemaVersion: SCHEMA_VERSION, counts };
}

const MB = 2 ** 20;

/** What an import will hold in memory at most, bytes; a capture's own limits lie well below. */
export const CAPS = {
  entries: 2_000_000,
  directory: 512 * MB,
  document: 4 * MB,
  table: 64 * MB,
  fragments: 512 * MB,
  line: 64 * MB,
  picture: 256 * MB,
};
