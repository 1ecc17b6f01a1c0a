import { Thumb } from '../../../../components/thumb';
import { useWords } from '../../../../components/words';
import type { Capture } from '../../../../utils/model';

interface RowStartProps {
  capture: Capture;
  ticked: boolean;
  onTick: (event: MouseEvent) => void;
}

/** How a row of a capture begins: whether it is chosen, and its picture. */
export function RowStart({ capture, ticked, onTick }: RowStartProps) {
  const words = useWords().library;
  return (
    <>
      <td class="tick">
        <input
          type="checkbox"
          tabIndex={-1}
          checked={ticked}
          aria-label={words.selectOne(capture.title || capture.url)}
          onClick={onTick}
        />
      </td>
      <td class="picture">
        <Thumb capture={capture} />
      </td>
    </>
  );
}
