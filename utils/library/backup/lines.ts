import type { FileEntry } from '@zip.js/zip.js/lib/zip-core-reader.js';
import { FORBIDDEN_KEYS, MAX_DEPTH } from '../clean-json';
import type { Archive } from './archive';
import { CAPS } from './format';
import { ImportFailure } from './import-failure';

export interface Line {
  /** Counted from 1. */
  number: number;
  value: unknown;
  /** Length in bytes. */
  bytes: number;
}

/** The rows of a JSON-lines file, one at a time; checks its CRC at the end. Throws ImportFailure with file and line. */
export async function* linesOf(archive: Archive, name: string): AsyncGenerator<Line> {
  let number = 0;
  for await (const bytes of splitLines(bytesOf(entryOf(archive, name)), name)) {
    number += 1;
    yield { number, value: parsed(bytes, name, number), bytes: bytes.length };
  }
}

/** A file that is one JSON value. */
export async function documentOf(archive: Archive, name: string): Promise<unknown> {
  for await (const line of linesOf(archive, name)) return line.value;
  throw new ImportFailure('damaged', name);
}

function entryOf(archive: Archive, name: string): FileEntry {
  const entry = archive.documents.get(name);
  if (!entry) throw new ImportFailure('missing-file', name);
  return entry;
}

async function* bytesOf(entry: FileEntry): AsyncGenerator<Uint8Array> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const whole = entry.getData(writable, { checkCrc32: true, useWebWorkers: false });
  // What fails before the first byte does not end the stream by itself.
  whole.catch((error: unknown) => writable.abort(error)).catch(() => undefined);
  try {
    yield* readable;
    await whole;
  } catch (cause) {
    throw new ImportFailure('damaged', entry.filename, null, { cause });
  }
}

/** Splits at line feeds; the last line ends with one too. A line over the cap is refused before it is held. */
async function* splitLines(chunks: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  let held: Uint8Array[] = [];
  let size = 0;
  let number = 1;
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, start)) {
      yield joined([...held, chunk.subarray(start, end)]);
      [held, size, number, start] = [[], 0, number + 1, end + 1];
    }
    held.push(chunk.slice(start));
    size += chunk.length - start;
    if (size > CAPS.line) throw new ImportFailure('too-large', name, number);
  }
  if (size > 0) throw new ImportFailure('damaged', name, number);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [only, ...others] = parts;
  if (only && others.length === 0) return only;
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function parsed(bytes: Uint8Array, name: string, line: number): unknown {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch (cause) {
    throw new ImportFailure('bad-line', name, line, { cause });
  }
  if (!isHarmless(value)) throw new ImportFailure('forbidden-key', name, line);
  return value;
}

/** Levels that rows themselves add around a page's own data. */
const ROW_LEVELS = 8;

/** No forbidden key anywhere, and no deeper than what a save keeps. Walks without recursion. */
function isHarmless(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH + ROW_LEVELS) return false;
    const next: unknown[] = [];
    for (const item of level) {
      if (typeof item !== 'object' || item === null) continue;
      if (!Array.isArray(item) && Object.keys(item).some((key) => FORBIDDEN_KEYS.has(key))) return false;
      for (const inner of Object.values(item)) next.push(inner);
    }
    level = next;
  }
  return true;
}

/** One transaction takes at most this many rows and about this many bytes. */
const BATCH = { rows: 500, bytes: 4 * 2 ** 20 };

export async function* batchesOf(lines: AsyncIterable<Line>): AsyncGenerator<Line[]> {
  let batch: Line[] = [];
  let bytes = 0;
  for await (const line of lines) {
    batch.push(line);
    bytes += line.bytes;
    if (batch.length < BATCH.rows && bytes < BATCH.bytes) continue;
    yield batch;
    [batch, bytes] = [[], 0];
  }
  if (batch.length > 0) yield batch;
}

export function bytesIn(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + line.bytes, 0);
}
