import { useEffect, useState } from 'preact/hooks';
import { watchHosts } from '../utils/browser/hosts';
import { grantedHosts } from '../utils/browser/live-sites';

/** The hosts that are granted now, as the manifest writes them; undefined until that is known. */
export function useGrantedHosts(): ReadonlySet<string> | undefined {
  const [hosts, setHosts] = useState<ReadonlySet<string>>();
  useEffect(() => {
    const look = () => void grantedHosts().then((granted) => setHosts(new Set(granted)));
    look();
    return watchHosts(look);
  }, []);
  return hosts;
}
