import { Button } from '../../../../components/button';
import { useWords } from '../../../../components/words';

interface SelectionBarProps {
  count: number;
  onTag: () => void;
  onBrand: () => void;
  onCopy: () => void;
  onPack: () => void;
  onBin: () => void;
  onClear: () => void;
}

/** What can be done with the chosen captures; stands at the foot while there are any. */
export function SelectionBar({ count, onTag, onBrand, onCopy, onPack, onBin, onClear }: SelectionBarProps) {
  const { library: words, evidence } = useWords();
  return (
    <footer class="page-foot selection-bar">
      <b role="status">{words.selected(count)}</b>
      <Button keys="t" onClick={onTag}>
        {words.tag}
      </Button>
      <Button keys="b" onClick={onBrand}>
        {words.brand}
      </Button>
      <Button keys="c" onClick={onCopy}>
        {words.copy}
      </Button>
      <Button keys="p" onClick={onPack}>
        {evidence.pack}
      </Button>
      <Button kind="danger" keys="Backspace" onClick={onBin}>
        {words.bin}
      </Button>
      <span class="grow" />
      <Button kind="quiet" keys="Escape" onClick={onClear}>
        {words.clearSelection}
      </Button>
    </footer>
  );
}
