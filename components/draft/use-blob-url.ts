import { useEffect, useState } from 'preact/hooks';
import { getBlob } from '../../utils/library/blobs';

/** The address of a stored picture's bytes, null until they are loaded or where there are none. */
export function useBlobUrl(hash: string | null): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    let made: string | null = null;
    let gone = false;
    setUrl(null);
    if (hash) void getBlob(hash).then(show, () => undefined);
    return () => {
      gone = true;
      if (made) URL.revokeObjectURL(made);
    };

    function show(blob: Blob | null) {
      if (!blob || gone) return;
      made = URL.createObjectURL(blob);
      setUrl(made);
    }
  }, [hash]);
  return url;
}
