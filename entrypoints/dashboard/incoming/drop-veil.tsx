import './incoming.css';
import { ImagePlus } from 'lucide-preact';
import { useWords } from '../../../components/words';
import { useDrop } from './use-drop';

/** Lets this screen take files that are dropped or pasted, and says so while they are held over it. */
export function DropVeil({ onTaken }: { onTaken: () => void }) {
  const words = useWords().manual;
  const over = useDrop(onTaken);
  return over ? (
    <div class="drop-veil">
      <ImagePlus size={28} aria-hidden="true" />
      {words.dropHere}
    </div>
  ) : null;
}
