import { useEffect, useState } from 'preact/hooks';
import { getBlob } from '../utils/library/blobs';

/** The address of a stored picture's bytes, null until they are loaded or where there are none. */
export function useBlobUrl(hash: string | null): string | null {
  const [shown, setShown] = useState<{ hash: string; url: string } | null>(null);
  useEffect(() => {
    if (!hash) return;
    let url: string | null = null;
    let gone = false;
    const show = (blob: Blob | null) => {
      if (!blob || gone) return;
      url = URL.createObjectURL(blob);
      setShown({ hash, url });
    };
    getBlob(hash).then(show, () => undefined);
    return () => {
      gone = true;
      if (url) URL.revokeObjectURL(url);
    };
  }, [hash]);
  return shown && shown.hash === hash ? shown.url : null;
}
