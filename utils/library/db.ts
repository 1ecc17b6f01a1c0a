import { Dexie } from 'dexie';
import { declareVersions, type Library, SCHEMA_VERSION } from './schema';

/**
 * A library under a name of its own (tests, imports tried out). Every transaction is strict: its promise resolves
 * after the complete event, and that comes after the bytes were flushed. Live queries read the database, never an
 * optimistic cache, so that nothing is shown as saved before it is.
 */
export function openLibrary(name: string, version = SCHEMA_VERSION): Library {
  const library = new Dexie(name, { chromeTransactionDurability: 'strict', cache: 'disabled' }) as Library;
  declareVersions(library, version);
  library.on('ready', () => refuseNewer(library, version), true);
  return library;
}

/** Dexie would adapt to a library that newer code wrote; older code would then write to it by rules that it lacks. */
function refuseNewer(library: Library, version: number): void {
  const onDisk = Math.floor(library.backendDB().version / 10); // Dexie stores its versions times ten
  if (onDisk > version) throw new Dexie.VersionError('written by a newer version');
}

/** The one library of this browser profile. Opens itself at the first use. */
export const db = openLibrary('zhibi');

/**
 * `blocked`: this page waits for another tab that holds an older version open; close that tab.
 * `outdated`: another page needs a newer version, so this one let go of the library; reload it.
 */
export type LibraryTrouble = 'blocked' | 'outdated';

/** Calls back when two versions of the extension meet at the library; returns the way to stop. */
export function watchTrouble(callback: (trouble: LibraryTrouble) => void, library = db): () => void {
  const blocked = () => callback('blocked');
  const outdated = () => callback('outdated');
  library.on('blocked', blocked);
  library.on('versionchange', outdated);
  return () => {
    library.on('blocked').unsubscribe(blocked);
    library.on('versionchange').unsubscribe(outdated);
  };
}
