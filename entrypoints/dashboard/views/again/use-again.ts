import { useEffect, useState } from 'preact/hooks';
import { keptOf } from '../../../../utils/library/kept';
import { cursorOf } from '../../../../utils/library/newest-first';
import { readingLog } from '../../../../utils/library/reading-log';
import { loadReader, type SiteModule } from '../../load-reader';
import { useLongWork } from '../settings/use-long-work';
import { differs, type Reread, reread } from './reread';

const BATCH = 25;

/** What reading again found: how much was looked at, and what differs. */
export interface Found {
  captures: number;
  readings: number;
  /** Readings that today's reader gives and that differ from what counts now. */
  changes: Reread[];
  /** How many of those of then it does not find. */
  lost: number;
}

/** Which captures are read again: those named, else all of a platform. */
export interface Chosen {
  ids: string[];
  platform: string;
}

/** Reads again as soon as the screen is there; nothing is changed by it. */
export function useAgain(chosen: Chosen) {
  const [found, setFound] = useState<Found | 'stopped' | 'failed' | null>(null);
  const work = useLongWork(async (signal, tell) => {
    const ids = chosen.ids.length > 0 ? chosen.ids : await idsOf(chosen.platform, signal);
    return readAll(ids, signal, (done) => tell({ done, total: ids.length }));
  });
  const run = () => {
    setFound(null);
    work.start().then(setFound, (error: unknown) => {
      const stopped = error instanceof DOMException && error.name === 'AbortError';
      setFound(stopped ? 'stopped' : 'failed');
    });
  };
  useEffect(run, [chosen.ids.join(','), chosen.platform]);
  return { found, progress: work.progress, stop: work.stop };
}

async function idsOf(platform: string, signal: AbortSignal): Promise<string[]> {
  const ids: string[] = [];
  for (let after: ReturnType<typeof cursorOf> | null = null; ; ) {
    signal.throwIfAborted();
    const batch = await readingLog({ platform }, after, 500);
    const last = batch.at(-1);
    if (!last) return ids;
    for (const { capture } of batch) if (capture.reader.id === platform) ids.push(capture.id);
    after = cursorOf(last.capture);
  }
}

async function readAll(ids: string[], signal: AbortSignal, tell: (done: number) => void): Promise<Found> {
  const found: Found = { captures: 0, readings: 0, changes: [], lost: 0 };
  const sites = new Map<string, SiteModule | null>();
  for (let start = 0; start < ids.length; start += BATCH) {
    signal.throwIfAborted();
    for (const kept of await keptOf(ids.slice(start, start + BATCH))) {
      const { id } = kept.capture.reader;
      if (!sites.has(id)) sites.set(id, await loadReader(id));
      const site = sites.get(id);
      const all = site ? reread(site, kept) : [];
      if (all.length === 0) continue;
      found.captures += 1;
      found.readings += all.length;
      for (const each of all) {
        if (!differs(each)) continue;
        if (each.after) found.changes.push(each);
        else found.lost += 1;
      }
    }
    tell(Math.min(start + BATCH, ids.length));
  }
  return found;
}
