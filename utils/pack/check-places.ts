import { endOfDirectory } from '../lib/zip-records';
import type { LocalHeader } from './content-of';
import type { Directory, ZipEntry } from './read-zip';
import type { Finding } from './verdict';

type Headers = ReadonlyMap<ZipEntry, LocalHeader | null>;

/** The files that share bytes with the one before them, which a small bomb does to look large. */
export function overlapping(entries: readonly ZipEntry[], headers: Headers): Map<ZipEntry, string> {
  const found = new Map<ZipEntry, string>();
  let [next, before] = [0, ''];
  for (const entry of inPlace(entries)) {
    if (entry.offset < next) found.set(entry, before);
    const end = endOf(entry, headers);
    if (end > next) [next, before] = [end, entry.name];
  }
  return found;
}

/** After a file another program may repeat its sizes. */
const DESCRIPTOR = 24;

/** Whether anything else lies between the files or after them. */
export function checkPlaces(
  { entries, offset, end }: Directory,
  headers: Headers,
  isRepacked: boolean,
): Finding[] {
  const findings: Finding[] = [];
  const room = isRepacked ? DESCRIPTOR : 0;
  let [next, before]: [number, string | null] = [0, null];
  for (const entry of inPlace(entries)) {
    if (entry.offset > next + room) findings.push({ problem: 'hidden', file: before });
    next = Math.max(next, endOf(entry, headers));
    before = entry.name;
  }
  if (offset !== next && (offset < next || offset > next + room)) {
    findings.push(offset < next ? { problem: 'container', file: null } : { problem: 'hidden', file: before });
  }
  const length = entries.reduce((sum, { record }) => sum + record.length, 0);
  const written = endOfDirectory(entries.length, length, offset);
  const isEnd = end.length === written.length && end.every((byte, at) => byte === written[at]);
  if (!isEnd && !isRepacked) findings.push({ problem: 'container', file: null });
  return findings;
}

function inPlace(entries: readonly ZipEntry[]): ZipEntry[] {
  return [...entries].sort((a, b) => a.offset - b.offset);
}

/** Where the header cannot be read, as if it were as Zhibi writes it. */
function endOf(entry: ZipEntry, headers: Headers): number {
  const header = headers.get(entry)?.bytes.length ?? 30 + new TextEncoder().encode(entry.name).length;
  return entry.offset + header + entry.packed;
}
