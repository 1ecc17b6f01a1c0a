import { useEffect, useState } from 'preact/hooks';
import { takesText } from '../../../components/keys';
import { takeIn } from './incoming';

/**
 * Takes in what is dropped anywhere on the screen, or pasted: files alone. Text that is pasted into a field stays
 * text, also where a spreadsheet offers a picture of it. True while files are held over the screen.
 * @param onTaken after files came in
 */
export function useDrop(onTaken: () => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const take = (files: readonly File[], pasted: boolean) => {
      takeIn(files, pasted);
      onTaken();
    };
    const hold = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
      setOver(true);
    };
    const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false);
    const drop = (event: DragEvent) => {
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      take(files, false);
    };
    const paste = ({ clipboardData, target }: ClipboardEvent) => {
      const files = [...(clipboardData?.files ?? [])];
      const isText = takesText(target) && clipboardData?.types.includes('text/plain');
      if (files.length === 0 || isText || document.querySelector('dialog:modal')) return;
      take(files, true);
    };
    addEventListener('dragover', hold);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    addEventListener('paste', paste);
    return () => {
      removeEventListener('dragover', hold);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
      removeEventListener('paste', paste);
    };
  }, [onTaken]);
  return over;
}
