/**
 * The form of an evidence pack: a ZIP of stored files. `manifest.json` comes last and names every other file with its
 * size and SHA-256; `index.html` is the cover; each capture has a folder of its own.
 */
import * as v from 'valibot';

export const FORMAT = 'zhibi-evidence';
export const FORMAT_VERSION = 1;
export const MANIFEST = 'manifest.json';
export const COVER = 'index.html';

/** One file of the pack. */
export interface PackedFile {
  name: string;
  bytes: number;
  /** Lower-case hex. */
  sha256: string;
}

export interface PackManifest {
  format: typeof FORMAT;
  formatVersion: number;
  captures: number;
  /** All but the manifest itself, in the order in which the pack holds them. */
  files: PackedFile[];
}

/** No pack that is written comes near these; whatever goes beyond is not read. */
export const CAPS = {
  entries: 200_000,
  directory: 64 * 2 ** 20,
  manifest: 64 * 2 ** 20,
  /** Of one file, unpacked. */
  file: 2 ** 29,
  /** Of all files together, unpacked. */
  total: 2 ** 34,
};

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** Enough to tell which version wrote it, before the rest is looked at. */
export const manifestHead = v.looseObject({ format: v.literal(FORMAT), formatVersion: count });

export const manifestDocument: v.GenericSchema<unknown, PackManifest> = v.strictObject({
  format: v.literal(FORMAT),
  formatVersion: count,
  captures: count,
  files: v.array(
    v.strictObject({
      name: v.string(),
      bytes: count,
      sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
    }),
  ),
});

/** `captures/0001-1f2e3d4c`: its place in the pack, and how its id begins. */
export function folderOf(nth: number, id: string): string {
  return `captures/${String(nth + 1).padStart(4, '0')}-${shortId(id)}`;
}

/** How a capture's id begins, which is enough to find it by; only what may stand in a file name. */
export function shortId(id: string): string {
  return (
    id
      .replace(/[^0-9a-z]/gi, '')
      .slice(0, 8)
      .toLowerCase() || '0'
  );
}

/** Whether a name leads out of the folder that the pack is unpacked in, or says something else to another system. */
export function isUnsafe(name: string): boolean {
  return (
    name === '' ||
    /^\/|[\p{Cc}\\:*?"<>|]/u.test(name) ||
    name.split('/').some((part) => part === '' || part === '.' || part === '..' || /[. ]$/.test(part))
  );
}
