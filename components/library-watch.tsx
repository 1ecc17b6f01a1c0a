import './states.css';
import { useEffect, useState } from 'preact/hooks';
import { libraryCounts } from '../utils/library/counts';
import { type LibraryTrouble, watchTrouble } from '../utils/library/db';
import { Button } from './button';
import { useWords } from './words';

/**
 * Throws to the nearest `Trouble` where the library cannot be opened (live queries keep silent about that), and says
 * when two versions of the extension meet at it.
 */
export function LibraryWatch() {
  const words = useWords().common;
  const [failed, setFailed] = useState<{ error: unknown } | null>(null);
  const [trouble, setTrouble] = useState<LibraryTrouble | null>(null);
  useEffect(() => watchTrouble(setTrouble), []);
  useEffect(() => {
    libraryCounts().catch((error: unknown) => setFailed({ error }));
  }, []);
  if (failed) throw failed.error;
  if (!trouble) return null;
  return (
    <div class="library-notice" role="alert">
      <span class="grow">{words.versions[trouble]}</span>
      <Button onClick={() => location.reload()}>{words.reload}</Button>
    </div>
  );
}
