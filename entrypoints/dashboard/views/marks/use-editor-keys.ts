import { useShortcuts } from '../../../../components/use-shortcuts';
import { useWords } from '../../../../components/words';
import { nudge, redoEdit, removeShape, selectNext, undoEdit } from '../../../../utils/marks/editing';
import type { Words } from '../../../../utils/words';
import { grow, placeIn } from './place';
import { tools } from './tools';
import type { Editor } from './use-editor';
import type { Redaction } from './use-redaction';
import type { Sight } from './use-sight';

interface Ways {
  back: () => void;
  save: () => void;
  copy: () => void;
}

/** The picture larger and smaller. */
export const zoomKeys = (words: Words['common'], sight: Sight) => [
  { keys: ['+', '='], label: words.zoomIn, run: () => sight.zoom(1.25) },
  { keys: ['-'], label: words.zoomOut, run: () => sight.zoom(0.8) },
  { keys: ['0'], label: words.zoomFit, run: sight.showAll },
];

export const ARROWS = [
  ['ArrowUp', 0, -1],
  ['ArrowDown', 0, 1],
  ['ArrowLeft', -1, 0],
  ['ArrowRight', 1, 0],
] as const;

/** All keys of the editor: one letter a tool, arrows for what is picked or else for the picture. */
export function useEditorKeys(editor: Editor, redaction: Redaction, sight: Sight, ways: Ways): void {
  const { back, save, copy } = ways;
  const { marks: words, common } = useWords();
  const { change, selected } = editor;
  // Areas to be redacted come first while that tool is at work.
  const redacts = editor.tool === 'redact';
  const remove = () => {
    if (redacts) redaction.removeLast();
    else if (selected) change((old) => removeShape(old, selected.id));
  };
  const enter = () => {
    if (redacts && redaction.boxes.length > 0) void redaction.run();
    // A crop that stands is what Enter agrees to, never one to be put in its place.
    else if (editor.tool === 'crop' && editor.layer.crop) editor.setTool('select');
    else placeIn(editor, redaction, sight);
  };
  const shift = (dx: number, dy: number, step: number) => {
    if (redacts && redaction.boxes.length > 0) redaction.move(dx * step, dy * step);
    else if (selected) change((old) => nudge(old, dx * step, dy * step));
    else sight.move(-dx * 80, -dy * 80);
  };
  const pull = (dx: number, dy: number) => {
    if (redacts) redaction.grow(dx, dy);
    else grow(editor, sight.picture, dx, dy);
  };
  const stepOut = () => {
    if (redaction.boxes.length > 0) redaction.clear();
    else if (selected) change((old) => ({ ...old, selected: null }));
    else back();
  };
  useShortcuts(
    words.tools,
    tools.map(({ tool: each, key }) => ({
      keys: [key],
      label: words.tool[each],
      // R once more places another area, since Enter redacts those that are there.
      run: () => (each === 'redact' && redacts ? placeIn(editor, redaction, sight) : editor.setTool(each)),
    })),
  );
  useShortcuts(common.screens.marks, [
    { keys: ['mod+z'], label: words.undo, run: () => change(undoEdit) },
    { keys: ['mod+shift+z', 'mod+y'], label: words.redo, run: () => change(redoEdit) },
    { keys: ['k'], label: words.nextColor, run: editor.nextColor },
    { keys: ['w'], label: words.nextWeight, run: editor.nextWeight },
    { keys: [']'], label: words.nextShape, run: () => change((old) => selectNext(old, 1)) },
    { keys: ['['], label: words.previousShape, run: () => change((old) => selectNext(old, -1)) },
    { keys: ['Enter'], label: words.place, run: enter },
    { keys: ['Delete', 'Backspace'], label: words.remove, run: remove },
    ...ARROWS.map(([key, dx, dy]) => ({ keys: [key], label: words.move, run: () => shift(dx, dy, 1) })),
    ...ARROWS.map(([key, dx, dy]) => ({
      keys: [`shift+${key}`],
      label: words.move,
      run: () => shift(dx, dy, 10),
    })),
    ...ARROWS.map(([key, dx, dy]) => ({
      keys: [`mod+${key}`],
      label: words.resize,
      run: () => pull(dx * 5, dy * 5),
    })),
    {
      keys: ['m'],
      label: editor.hidden ? words.show : words.hide,
      run: () => editor.setHidden(!editor.hidden),
    },
    ...zoomKeys(common, sight),
    { keys: ['mod+c'], label: words.copy, run: copy },
    { keys: ['mod+s'], label: words.save, run: save },
    { keys: ['Escape'], label: common.close, run: stepOut },
  ]);
}
