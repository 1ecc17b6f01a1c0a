import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Digest } from '../../../../utils/digest/digest';
import type { Pictures, ShownPicture } from '../../../../utils/exporters/exporter';
import { drawnOf, largeKey, upperKey } from '../../../../utils/exporters/picture-keys';
import type { Tongue } from '../../../../utils/stamp/plan-stamp';
import { newDrawer } from '../../pictures/drawer';
import { pictureBytes } from '../../pictures/picture-bytes';
import { sizeFor } from './picture-size';

/** So many are read before the page is drawn again. */
const BATCH = 100;

/**
 * The pictures of the preview as `blob:` addresses, appearing as they are read: small ones everywhere, and of the
 * evidence that was led to the picture itself.
 * @param anchor what was led to last, `shot12` for the picture of evidence 12
 * @param tongue of the bands
 */
export function usePreviewPictures(digest: Digest | undefined, anchor: string, tongue: Tongue): Pictures {
  const urls = useRef(new Map<string, string>());
  const named = (key: string) => (drawnOf(key) ? `${tongue.locale} ${key}` : key);
  const [read, setRead] = useState(0);
  const led = digest?.evidence[Number(/^shot(\d+)$/.exec(anchor)?.[1]) - 1]?.picture;
  const enlarged = led ? largeKey(led) : undefined;
  const small = digest?.evidence.flatMap(({ picture }) => (picture ? [upperKey(picture)] : [])) ?? [];
  const wanted = enlarged === undefined ? small : [...small, enlarged];

  useEffect(() => {
    const stop = new AbortController();
    const missing = wanted.filter((key) => !urls.current.has(named(key)));
    void readBatches(
      missing,
      tongue,
      stop.signal,
      (key, blob) => urls.current.set(named(key), URL.createObjectURL(blob)),
      () => setRead(urls.current.size),
    );
    return () => stop.abort();
  }, [wanted.join(), tongue.locale]);
  useEffect(
    () => () => {
      for (const url of urls.current.values()) URL.revokeObjectURL(url);
    },
    [],
  );
  const urlOf = (key: string) => urls.current.get(named(key));
  return useMemo(() => (digest ? shownWith(digest, urlOf) : new Map()), [digest, read, tongue.locale]);
}

async function readBatches(
  keys: string[],
  tongue: Tongue,
  signal: AbortSignal,
  take: (key: string, blob: Blob) => void,
  afterBatch: () => void,
): Promise<void> {
  const drawer = newDrawer();
  const isDrawn = (key: string) => drawnOf(key) !== null;
  try {
    for (const batch of [
      ...batchesOf(
        keys.filter((key) => !isDrawn(key)),
        BATCH,
      ),
      ...batchesOf(keys.filter(isDrawn), 1),
    ]) {
      const blobs = await Promise.all(
        batch.map((key) => pictureBytes(key, tongue, drawer).catch(() => null)),
      );
      if (signal.aborted) return;
      for (const [index, key] of batch.entries()) {
        const blob = blobs[index];
        if (blob) take(key, blob);
      }
      afterBatch();
    }
  } finally {
    drawer.stop();
  }
}

function* batchesOf(keys: string[], size: number): Generator<string[]> {
  for (let start = 0; start < keys.length; start += size) yield keys.slice(start, start + size);
}

/** As the file would show them: where the picture itself is not read, its small twin stands in the same frame. */
function shownWith(digest: Digest, urlOf: (key: string) => string | undefined): Pictures {
  const shown = new Map<string, ShownPicture>();
  const { width: limit } = sizeFor(digest.evidence.length);
  for (const { picture } of digest.evidence) {
    if (!picture) continue;
    const { width, height } = picture.marked ?? picture;
    const scale = Math.min(1, limit / width);
    const size = { width: Math.round(width * scale), height: Math.round(height * scale) };
    const small = urlOf(upperKey(picture));
    const large = urlOf(largeKey(picture)) ?? small;
    if (small !== undefined) shown.set(upperKey(picture), { dataUrl: small, ...size });
    if (large !== undefined) shown.set(largeKey(picture), { dataUrl: large, ...size });
  }
  return shown;
}
