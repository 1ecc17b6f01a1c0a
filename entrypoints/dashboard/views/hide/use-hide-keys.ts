import { useShortcuts } from '../../../../components/use-shortcuts';
import { useWords } from '../../../../components/words';
import { placeIn } from '../marks/place';
import type { Editor } from '../marks/use-editor';
import { ARROWS, zoomKeys } from '../marks/use-editor-keys';
import type { Redaction } from '../marks/use-redaction';
import type { Sight } from '../marks/use-sight';

/** Everything by keyboard: place an area, move it, make it larger, take it back, save. */
export function useHideKeys(editor: Editor, redaction: Redaction, sight: Sight): void {
  const { common, redact: words, marks } = useWords();
  const shift = (dx: number, dy: number) => {
    if (redaction.boxes.length > 0) redaction.move(dx, dy);
    else sight.move(-dx * 80, -dy * 80);
  };
  useShortcuts(common.screens.hide, [
    { keys: ['r'], label: words.place, run: () => placeIn(editor, redaction, sight) },
    { keys: ['Enter'], label: words.saveKey, run: () => void redaction.run() },
    { keys: ['Delete', 'Backspace', 'mod+z'], label: words.last, run: redaction.removeLast },
    { keys: ['Escape'], label: words.again, run: redaction.clear },
    ...ARROWS.flatMap(([key, dx, dy]) => [
      { keys: [key], label: marks.move, run: () => shift(dx, dy) },
      { keys: [`shift+${key}`], label: marks.move, run: () => shift(dx * 10, dy * 10) },
      { keys: [`mod+${key}`], label: marks.resize, run: () => redaction.grow(dx * 5, dy * 5) },
    ]),
    ...zoomKeys(common, sight),
  ]);
}
