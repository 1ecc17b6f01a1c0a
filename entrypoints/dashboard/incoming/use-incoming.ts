import { useEffect, useState } from 'preact/hooks';
import { type Incoming, incomingNow, watchIncoming } from './incoming';

/** The files that wait to be entered. Closing the tab while there are any asks first. */
export function useIncoming(): readonly Incoming[] {
  const [now, setNow] = useState(incomingNow);
  useEffect(() => watchIncoming(setNow), []);
  const waits = now.length > 0;
  useEffect(() => {
    if (!waits) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [waits]);
  return now;
}
