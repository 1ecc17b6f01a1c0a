import { useState } from 'preact/hooks';
import { showToast } from '../../../../components/toast-list';
import { useWords } from '../../../../components/words';
import { type Kind, kindOf } from '../../../../utils/marks';
import {
  beginEditing,
  type Editing,
  type Layer,
  putShape,
  removeShape,
  selectedShape,
} from '../../../../utils/marks/editing';
import { COLORS, sizeFor, type Weight, weightOf } from '../../../../utils/marks/sizes';
import type { MarkShape, Point, TextMark } from '../../../../utils/model';
import { rememberedStyle, rememberStyle } from './remembered-style';
import type { Tool } from './tools';

/** More would make every stroke slow, and no picture clearer. */
const MOST_SHAPES = 500;

export type Editor = ReturnType<typeof useEditor>;

/** A layer at work with what it is drawn with. @param width of the picture, in its pixels */
export function useEditor(first: Layer, width: number, begins: Tool = 'arrow') {
  const words = useWords().marks;
  const [editing, setEditing] = useState<Editing>(() => beginEditing(first));
  const [tool, setTool] = useState(begins);
  const [style, setStyle] = useState(rememberedStyle);
  const [hidden, setHidden] = useState(false);
  const [writing, setWriting] = useState<TextMark | null>(null);
  const selected = selectedShape(editing);
  const color = selected?.color ?? style.color;
  const weight = selected ? weightOf(selected.kind, selected.size, width) : style.weight;

  const change = (by: (old: Editing) => Editing) => {
    setHidden(false);
    setEditing(by);
  };
  const setColor = (next: string) => {
    setStyle({ ...style, color: next });
    rememberStyle({ ...style, color: next });
    if (selected) change((old) => putShape(old, { ...selected, color: next }));
  };
  const setWeight = (next: Weight) => {
    setStyle({ ...style, weight: next });
    rememberStyle({ ...style, weight: next });
    if (selected) change((old) => putShape(old, { ...selected, size: sizeFor(selected.kind, next, width) }));
  };
  /** Text that is written stands in the layer from its first letter on. */
  const write = (shape: TextMark) => {
    setWriting(shape);
    change((old) =>
      shape.text === '' && !old.history.now.shapes.some(({ id }) => id === shape.id)
        ? { ...old, selected: null }
        : putShape(old, shape, `write ${shape.id}`),
    );
  };

  return {
    ...{ editing, change, layer: editing.history.now, selected },
    ...{ tool, hidden, setHidden, color, setColor, weight, setWeight, writing, write },
    setTool(next: Tool) {
      setTool(next);
      setHidden(false);
      if (next !== 'select') setEditing((old) => ({ ...old, selected: null }));
    },
    nextColor() {
      const at = (COLORS as readonly string[]).indexOf(color);
      setColor(COLORS[(at + 1) % COLORS.length] ?? COLORS[0]);
    },
    nextWeight: () => setWeight(((weight + 1) % 3) as Weight),
    /** A new shape, not yet in the layer; null where that is full, which is said. */
    begin(kind: Kind, at: Point): MarkShape | null {
      if (editing.history.now.shapes.length >= MOST_SHAPES) {
        showToast({ text: words.full, kind: 'problem' });
        return null;
      }
      const size = sizeFor(kind, style.weight, width);
      return kindOf(kind).begin(crypto.randomUUID(), at, { color: style.color, size });
    },
    /** Ends the writing: what is empty goes, and the letters are taken back together. */
    written() {
      setWriting(null);
      if (!writing) return;
      const kept = kindOf('text').finish(writing);
      change((old) => {
        if (!kept) return removeShape(old, writing.id);
        return putShape(old, kept, `write ${kept.id}`);
      });
    },
  };
}
