import './states.css';
import { useEffect, useState } from 'preact/hooks';
import { type LibraryTrouble, watchTrouble } from '../utils/library/db';
import { Button } from './button';
import { useWords } from './words';

/** Says when two versions of the extension meet at the library, and what to do. */
export function LibraryNotice() {
  const words = useWords().common;
  const [trouble, setTrouble] = useState<LibraryTrouble | null>(null);
  useEffect(() => watchTrouble(setTrouble), []);
  if (!trouble) return null;
  return (
    <div class="library-notice" role="alert">
      <span class="grow">{words.versions[trouble]}</span>
      <Button onClick={() => location.reload()}>{words.reload}</Button>
    </div>
  );
}
