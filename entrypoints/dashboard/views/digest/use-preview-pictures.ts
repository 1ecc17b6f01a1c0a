import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Digest, DigestPicture } from '../../../../utils/digest/digest';
import type { Pictures, ShownPicture } from '../../../../utils/exporters/exporter';
import { getBlob } from '../../../../utils/library/blobs';
import { sizeFor } from './picture-size';

/** So many are read before the page is drawn again. */
const BATCH = 100;

/**
 * The pictures of the preview as `blob:` addresses, appearing as they are read: small ones everywhere, and of the
 * evidence that was led to the picture itself.
 * @param anchor what was led to last, `shot12` for the picture of evidence 12
 */
export function usePreviewPictures(digest: Digest | undefined, anchor: string): Pictures {
  const urls = useRef(new Map<string, string>());
  const [read, setRead] = useState(0);
  const enlarged = digest?.evidence[Number(/^shot(\d+)$/.exec(anchor)?.[1]) - 1]?.picture?.hash;
  const small = digest?.evidence.flatMap(({ picture }) => (picture ? [smallOf(picture)] : [])) ?? [];
  const wanted = enlarged === undefined ? small : [...small, enlarged];

  useEffect(() => {
    const stop = new AbortController();
    const missing = wanted.filter((hash) => !urls.current.has(hash));
    void readBatches(
      missing,
      stop.signal,
      (hash, blob) => urls.current.set(hash, URL.createObjectURL(blob)),
      () => setRead(urls.current.size),
    );
    return () => stop.abort();
  }, [wanted.join()]);
  useEffect(
    () => () => {
      for (const url of urls.current.values()) URL.revokeObjectURL(url);
    },
    [],
  );
  return useMemo(() => (digest ? shownWith(digest, urls.current) : new Map()), [digest, read]);
}

async function readBatches(
  hashes: string[],
  signal: AbortSignal,
  take: (hash: string, blob: Blob) => void,
  afterBatch: () => void,
): Promise<void> {
  for (let start = 0; start < hashes.length; start += BATCH) {
    const batch = hashes.slice(start, start + BATCH);
    const blobs = await Promise.all(batch.map((hash) => getBlob(hash).catch(() => null)));
    if (signal.aborted) return;
    for (const [index, hash] of batch.entries()) {
      const blob = blobs[index];
      if (blob) take(hash, blob);
    }
    afterBatch();
  }
}

function smallOf({ hash, thumbnail }: DigestPicture): string {
  return thumbnail ?? hash;
}

/** As the file would show them: where the picture itself is not read, its small twin stands in the same frame. */
function shownWith(digest: Digest, urls: ReadonlyMap<string, string>): Pictures {
  const shown = new Map<string, ShownPicture>();
  const { width: limit } = sizeFor(digest.evidence.length);
  for (const { picture } of digest.evidence) {
    if (!picture) continue;
    const { hash, width, height } = picture;
    const scale = Math.min(1, limit / width);
    const size = { width: Math.round(width * scale), height: Math.round(height * scale) };
    const small = urls.get(smallOf(picture));
    const large = urls.get(hash) ?? small;
    if (small !== undefined) shown.set(smallOf(picture), { dataUrl: small, ...size });
    if (large !== undefined) shown.set(hash, { dataUrl: large, ...size });
  }
  return shown;
}
