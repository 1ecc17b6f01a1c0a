import { type LibraryCounts, libraryCounts } from './counts';
import { db } from './db';

/** Bytes as the browser estimates them, null where it does not say. */
export interface StorageUse {
  used: number | null;
  quota: number | null;
  /** Whether the browser promised not to clear the library on its own when space runs short. */
  persisted: boolean;
  counts: LibraryCounts;
}

export async function storageUse(library = db): Promise<StorageUse> {
  const storage = storageOf();
  const estimate: StorageEstimate = (await storage?.estimate?.().catch(() => undefined)) ?? {};
  const persisted = (await storage?.persisted?.().catch(() => false)) ?? false;
  const counts = await libraryCounts(library);
  return { used: estimate.usage ?? null, quota: estimate.quota ?? null, persisted, counts };
}

/** Asks the browser to keep the library when space runs short; says whether it will. */
export async function persist(): Promise<boolean> {
  return (
    (await storageOf()
      ?.persist?.()
      .catch(() => false)) ?? false
  );
}

/** Absent in Node and in pages without a secure context, whatever the types say. */
function storageOf(): Partial<StorageManager> | undefined {
  return typeof navigator === 'undefined' ? undefined : navigator.storage;
}
