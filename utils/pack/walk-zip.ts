import { CAPS } from './format';
import { nameOf, type Source, viewOf, type ZipEntry } from './read-zip';

/** The files of a ZIP without its directory, one behind the other, and the one in which the file breaks off, if any. */
export async function walkZip(source: Source): Promise<{ entries: ZipEntry[]; cut: string | null }> {
  const entries: ZipEntry[] = [];
  let offset = 0;
  while (entries.length < CAPS.entries) {
    const fixed = await source.read(offset, 30);
    const view = viewOf(fixed);
    if (fixed.length < 4 || view.getUint32(0, true) !== 0x04034b50) break;
    if (fixed.length < 30) return { entries, cut: '' };
    const [nameLength, extraLength] = [view.getUint16(26, true), view.getUint16(28, true)];
    const nameBytes = await source.read(offset + 30, nameLength);
    const [packed, size] = [view.getUint32(18, true), view.getUint32(22, true)];
    const end = offset + 30 + nameLength + extraLength + packed;
    const name = nameOf(nameBytes);
    if (end > source.size) return { entries, cut: name };
    const [flags, method, crc] = [view.getUint16(6, true), view.getUint16(8, true), view.getUint32(14, true)];
    entries.push({ name, method, flags, crc, packed, size, offset, record: new Uint8Array() });
    offset = end;
  }
  return { entries, cut: null };
}
