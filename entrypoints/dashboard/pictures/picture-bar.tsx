import './picture-bar.css';
import { Copy, Download, Pencil } from 'lucide-preact';
import { Button } from '../../../components/button';
import { Checkbox } from '../../../components/checkbox';
import { Select } from '../../../components/select';
import { useShortcuts } from '../../../components/use-shortcuts';
import { useWords } from '../../../components/words';
import type { Shown } from '../../../utils/model';

export interface PictureBarProps {
  busy: boolean;
  save: () => void;
  copy: () => void;
  /** Opens it to be drawn on. */
  mark: () => void;
  stamp: boolean;
  onStamp: (stamp: boolean) => void;
  /** Whether marks leave with it; null where there are none. */
  marked: boolean | null;
  onMarked: (marked: boolean) => void;
  /** What is taken, where there is a choice. */
  extent: Shown | null;
  onExtent: (extent: Shown) => void;
  /** Over the window or on the page. */
  over: 'page' | 'dialog';
}

/** The ways out for a picture: as files, to the clipboard, with a band below or without. */
export function PictureBar(props: PictureBarProps) {
  const { busy, save, copy, mark, stamp, onStamp, marked, onMarked, extent, onExtent, over } = props;
  const words = useWords();
  const own = words.evidence;
  useShortcuts(
    words.common.picture,
    [
      { keys: ['d'], label: own.savePicture, run: save },
      { keys: ['c'], label: own.copyPicture, run: copy },
      { keys: ['a'], label: words.marks.mark, run: mark },
    ],
    over,
  );
  return (
    <div class="picture-bar">
      <Button icon={Download} keys="d" disabled={busy} onClick={save}>
        {own.savePicture}
      </Button>
      <Button icon={Copy} keys="c" disabled={busy} onClick={copy}>
        {own.copyPicture}
      </Button>
      <Button icon={Pencil} keys="a" onClick={mark}>
        {words.marks.mark}
      </Button>
      {extent && (
        <Select
          label={own.extent}
          hideLabel
          value={extent}
          options={(['page', 'view'] as const).map((value) => ({ value, label: own.extents[value] }))}
          onChange={onExtent}
        />
      )}
      <Checkbox checked={stamp} onChange={onStamp}>
        {own.stamp}
      </Checkbox>
      {marked !== null && (
        <Checkbox checked={marked} onChange={onMarked}>
          {words.marks.withMarks}
        </Checkbox>
      )}
      <span role="status" class="faint">
        {busy && own.preparing}
      </span>
    </div>
  );
}
