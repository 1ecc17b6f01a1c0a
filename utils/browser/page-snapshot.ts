import { browser } from 'wxt/browser';
import { within } from '../lib/within';
import type { SnapshotReach, TakenSnapshot } from '../model';

const LIMIT_MS = 25_000;
/** In base64 these are 8 MiB: what one answer of a page may be. */
const CHUNK = 6 * 2 ** 20;

/** The build makes this file; its name is not among those that the compiler knows yet. */
const SNAPSHOT = '/snapshot.js' as '/reader.js';

/**
 * The tab's page as one artefact: its parts and all their bytes. Null where it did not answer in time; rejects where
 * no script may run.
 */
export async function snapshotOfTab(
  tabId: number,
  reach: SnapshotReach,
): Promise<{ taken: TakenSnapshot; bytes: Blob } | null> {
  const target = { tabId };
  await browser.scripting.executeScript({ target, files: [SNAPSHOT] });
  const answer = async <T>(asked: Promise<{ result?: unknown }[]>) =>
    (await within(LIMIT_MS, asked, []))[0]?.result as T | null | undefined;
  const taken = await answer<TakenSnapshot>(
    browser.scripting.executeScript({ target, func: takeInPage, args: [reach] }),
  );
  const chunks: Blob[] = [];
  for (let at = 0; taken && at < taken.bytes; at += CHUNK) {
    const args: [number, number] = [at, CHUNK];
    const chunk = await answer<string>(browser.scripting.executeScript({ target, func: bytesInPage, args }));
    if (!chunk) return null;
    chunks.push(await (await fetch(chunk)).blob());
  }
  return taken ? { taken, bytes: new Blob(chunks) } : null;
}

interface World {
  zhibiSnapshot?: (reach: SnapshotReach) => Promise<unknown>;
  zhibiSnapshotBytes?: Blob;
}

/** Both run in the page's isolated world and must stand alone. */
function takeInPage(reach: SnapshotReach): unknown {
  return (globalThis as World).zhibiSnapshot?.(reach);
}

/** As a `data:` address; the last are forgotten with it. */
function bytesInPage(at: number, most: number): Promise<unknown> {
  const world = globalThis as World;
  const bytes = world.zhibiSnapshotBytes ?? new Blob();
  if (at + most >= bytes.size) delete world.zhibiSnapshotBytes;
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onloadend = () => resolve(reader.result);
    reader.readAsDataURL(bytes.slice(at, at + most));
  });
}
