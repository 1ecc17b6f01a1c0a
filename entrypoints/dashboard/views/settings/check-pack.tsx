import { FileSearch } from 'lucide-preact';
import { useWords } from '../../../../components/words';

/** The way to the screen that checks an evidence pack. */
export function CheckPack() {
  const words = useWords().evidence;
  return (
    <div class="settings-archive">
      <h3>{words.pack}</h3>
      <p>{words.packText}</p>
      <a class="button" href="#/verify">
        <FileSearch size={15} aria-hidden="true" /> {words.verify}
      </a>
    </div>
  );
}
