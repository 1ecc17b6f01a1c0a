import { checkPlaces, overlapping } from './check-places';
import { type LocalHeader, localHeaderOf } from './content-of';
import { entriesOf, namedOnce } from './entries-of';
import { CAPS, MANIFEST, type PackedFile } from './format';
import { look } from './look';
import { readManifest } from './read-manifest';
import type { Source, ZipEntry } from './read-zip';
import { type Finding, type Verdict, verdictOf } from './verdict';

export interface CheckOptions {
  signal?: AbortSignal;
  /** Files looked at, of all that the ZIP holds. */
  onProgress?: (done: number, total: number) => void;
}

/**
 * Holds a pack against its manifest and names all that differs. Reads one file at a time, and nothing is believed: not
 * sizes, names or offsets. Without a manifest the ZIP's own check sums speak. Throws only what `source` throws, and
 * AbortError when stopped.
 */
export async function checkPack(source: Source, options: CheckOptions = {}): Promise<Verdict> {
  const findings: Finding[] = [];
  const nothing = { files: 0, captures: 0, fingerprint: null };
  const { entries, directory } = await entriesOf(source, findings);
  if (entries.length === 0 && findings.length > 0) return verdictOf(findings, nothing);
  if (entries.reduce((sum, { size }) => sum + size, 0) > CAPS.total) {
    return verdictOf([...findings, { problem: 'too-large', file: null }], nothing);
  }
  const headers = new Map<ZipEntry, LocalHeader | null>();
  for (const entry of entries) headers.set(entry, await localHeaderOf(source, entry));
  const overlaps = overlapping(entries, headers);
  for (const [{ name }, other] of overlaps) findings.push({ problem: 'overlap', file: name, other });
  const lookAt = (entry: ZipEntry) => {
    options.signal?.throwIfAborted();
    return look(source, entry, overlaps.has(entry) ? null : (headers.get(entry) ?? null));
  };

  const unique = namedOnce(entries, findings);
  const { manifest, fingerprint, isAsWritten } = await readManifest(unique.get(MANIFEST), lookAt, findings);
  const listed = new Map(manifest?.files.map((file) => [file.name, file]));
  const sizes = new Set(manifest?.files.map(({ bytes }) => bytes));
  const missing = new Map(listed);
  const asWritten = new Map(manifest ? [[MANIFEST, isAsWritten]] : []);
  const added: { name: string; hash: string | undefined }[] = [];
  let done = 0;
  for (const [name, entry] of unique) {
    options.onProgress?.(++done, unique.size);
    if (name === MANIFEST) continue;
    missing.delete(name);
    if (overlaps.has(entry)) continue;
    const file = listed.get(name);
    if (manifest && !file) {
      // Only what may be a file under another name is unpacked.
      const hash = sizes.has(entry.size) ? (await lookAt(entry)).sha256 : undefined;
      added.push({ name, hash });
      continue;
    }
    const problem = await problemOf(entry, file);
    if (problem) findings.push({ problem, file: name });
  }

  async function problemOf(
    entry: ZipEntry,
    file: PackedFile | undefined,
  ): Promise<Finding['problem'] | null> {
    // A file that declares another size than the manifest is not unpacked.
    if (file && entry.size !== file.bytes) return entry.size > CAPS.file ? 'bomb' : 'damaged';
    const content = await lookAt(entry);
    if (!content.bytes) return content.problem;
    if (file ? content.sha256 !== file.sha256 : content.crc !== entry.crc) return 'damaged';
    asWritten.set(entry.name, content.isAsWritten);
    return null;
  }

  const isRepacked = directory !== null && asWritten.size > 1 && ![...asWritten.values()].includes(true);
  findings.push(...strangers(missing, isRepacked ? added.filter(({ name }) => !name.endsWith('/')) : added));
  if (isRepacked) findings.push({ problem: 'repacked', file: null });
  else if (directory)
    for (const [file, fine] of asWritten) if (!fine) findings.push({ problem: 'header', file });
  if (directory) findings.push(...checkPlaces(directory, headers, isRepacked));
  const { files, captures } = manifest ?? { files: [], captures: 0 };
  return verdictOf(findings, { files: files.length, captures, fingerprint });
}

/** What is there without being listed, and what is listed without being there: the same bytes are a file renamed. */
function strangers(
  missing: ReadonlyMap<string, PackedFile>,
  added: readonly { name: string; hash: string | undefined }[],
): Finding[] {
  const byHash = new Map([...missing.values()].map((file) => [file.sha256, file.name]));
  const findings = added.map(({ name, hash = '' }): Finding => {
    const was = byHash.get(hash);
    byHash.delete(hash);
    return was === undefined
      ? { problem: 'added', file: name }
      : { problem: 'renamed', file: was, other: name };
  });
  const renamed = new Set(findings.flatMap(({ problem, file }) => (problem === 'renamed' ? [file] : [])));
  const gone = [...missing.keys()].filter((name) => !renamed.has(name));
  return [...findings, ...gone.map((file): Finding => ({ problem: 'missing', file }))];
}
