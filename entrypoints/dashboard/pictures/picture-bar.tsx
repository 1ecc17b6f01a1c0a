import './picture-bar.css';
import { Copy, Download } from 'lucide-preact';
import { Button } from '../../../components/button';
import { Checkbox } from '../../../components/checkbox';
import { Select } from '../../../components/select';
import { useShortcuts } from '../../../components/use-shortcuts';
import { useWords } from '../../../components/words';
import type { Extent } from '../../../utils/model';

export interface PictureBarProps {
  busy: boolean;
  save: () => void;
  copy: () => void;
  stamp: boolean;
  onStamp: (stamp: boolean) => void;
  /** What is taken, where there is a choice. */
  extent: Extent | null;
  onExtent: (extent: Extent) => void;
  /** Over the window or on the page. */
  layer: 'page' | 'dialog';
}

/** The ways out for a picture: as files, to the clipboard, with a band below or without. */
export function PictureBar({ busy, save, copy, stamp, onStamp, extent, onExtent, layer }: PictureBarProps) {
  const words = useWords();
  const own = words.evidence;
  useShortcuts(
    words.common.picture,
    [
      { keys: ['d'], label: own.savePicture, run: save },
      { keys: ['c'], label: own.copyPicture, run: copy },
    ],
    layer,
  );
  return (
    <div class="picture-bar">
      <Button icon={Download} keys="d" disabled={busy} onClick={save}>
        {own.savePicture}
      </Button>
      <Button icon={Copy} keys="c" disabled={busy} onClick={copy}>
        {own.copyPicture}
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
      <span role="status" class="faint">
        {busy && own.preparing}
      </span>
    </div>
  );
}
