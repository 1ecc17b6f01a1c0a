import { Dexie } from 'dexie';
import { declareVersions, type Library, SCHEMA_VERSION } from './schema';

/**
 * A library under a name of its own (tests, imports tried out). Every transaction is strict: its promise resolves
 * after the complete event, and that comes after the bytes were flushed. Live queries read the database, never an
 * optimistic cache, so that nothing is shown as saved before it is.
 */
export function openLibrary(name: string, version = SCHEMA_VERSION): Library {
  const options = {
    chromeTransactionDurability: 'strict',
    cache: 'disabled',
    ...refusingNewer(version),
  } as const;
  const library = new Dexie(name, options) as Library;
  declareVersions(library, version);
  return library;
}

/**
 * Where a library was written by newer code, Dexie would open it without naming a version and adapt it; older code
 * would then write to it by rules that it lacks. So a version is always named, and opening fails with VersionError.
 */
function refusingNewer(version: number) {
  if (typeof indexedDB === 'undefined') return {};
  return {
    indexedDB: {
      open: (name: string, native = version * 10) => indexedDB.open(name, native), // Dexie stores versions times ten
      deleteDatabase: (name: string) => indexedDB.deleteDatabase(name),
      databases: () => indexedDB.databases(),
      cmp: (a: unknown, b: unknown) => indexedDB.cmp(a, b),
    },
  };
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
