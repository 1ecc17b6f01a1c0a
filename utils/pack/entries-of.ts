import { isUnsafe, MANIFEST } from './format';
import { type Directory, NoDirectory, readDirectory, type Source, type ZipEntry } from './read-zip';
import type { Finding } from './verdict';
import { walkZip } from './walk-zip';

/** The files by the directory; without one as they lie, which is said. */
export async function entriesOf(
  source: Source,
  findings: Finding[],
): Promise<{ entries: ZipEntry[]; directory: Directory | null }> {
  try {
    const directory = await readDirectory(source);
    return { entries: directory.entries, directory };
  } catch (error) {
    if (!(error instanceof NoDirectory)) throw error;
    if (error.isTooLarge) {
      findings.push({ problem: 'too-large', file: null });
      return { entries: [], directory: null };
    }
    const { entries, cut } = await walkZip(source);
    if (entries.length === 0 && cut === null) findings.push({ problem: 'not-a-zip', file: null });
    else if (cut !== null || entries.at(-1)?.name !== MANIFEST)
      findings.push({ problem: 'cut-off', file: cut || null });
    else findings.push({ problem: 'directory', file: null });
    return { entries, directory: null };
  }
}

/** Each name once; what is unsafe or comes again is said, and what comes again is not looked at. */
export function namedOnce(entries: readonly ZipEntry[], findings: Finding[]): Map<string, ZipEntry> {
  const unique = new Map<string, ZipEntry>();
  // Two names that some system takes for one are two files in one place.
  const places = new Set<string>();
  for (const entry of entries) {
    const place = entry.name.normalize('NFC').toLowerCase();
    if (isUnsafe(entry.name.replace(/\/$/, ''))) findings.push({ problem: 'unsafe-name', file: entry.name });
    if (places.has(place)) findings.push({ problem: 'twice', file: entry.name });
    else unique.set(entry.name, entry);
    places.add(place);
  }
  return unique;
}
