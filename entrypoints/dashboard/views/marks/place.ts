import { measureText } from '../../../../components/measure-text';
import type { Size } from '../../../../components/zoom';
import { kindOf } from '../../../../utils/marks';
import { pullBox } from '../../../../utils/marks/corners';
import { cropWithin } from '../../../../utils/marks/crop';
import { putShape, setCrop } from '../../../../utils/marks/editing';
import { kindDrawnBy } from './tools';
import type { Editor } from './use-editor';
import type { Redaction } from './use-redaction';
import type { Sight } from './use-sight';

/** By keyboard: a shape of the tool in the middle of what is in view; text that is picked is written on. */
export function placeIn(editor: Editor, redaction: Redaction, sight: Sight): void {
  const { tool, selected } = editor;
  if (selected?.kind === 'text') {
    editor.write(selected);
    return;
  }
  const { left, top, width, height } = sight.inView();
  const [from, to] = [
    { x: left + width * 0.38, y: top + height * 0.4 },
    { x: left + width * 0.62, y: top + height * 0.6 },
  ];
  const box = { left: from.x, top: from.y, width: to.x - from.x, height: to.y - from.y };
  if (tool === 'redact') {
    redaction.add(box);
    return;
  }
  if (tool === 'crop') {
    editor.change((old) => setCrop(old, cropWithin(box, sight.picture)));
    return;
  }
  const kind = kindDrawnBy(tool);
  const shape =
    kind && editor.begin(kind, kind === 'step' ? { x: left + width / 2, y: top + height / 2 } : from);
  if (!kind || !shape) return;
  if (shape.kind === 'text') {
    editor.write(shape);
    return;
  }
  const level = kind === 'pen' || kind === 'highlight';
  const drawn =
    kind === 'step' ? shape : kindOf(kind).draw(shape, level ? { x: to.x, y: from.y } : to, false);
  const whole = kindOf(kind).finish(drawn);
  if (whole) editor.change((old) => putShape(old, whole));
}

/**
 * By keyboard: pulls the last corner of what is picked, or of the crop where nothing is picked and that tool is at
 * work.
 */
export function grow(editor: Editor, picture: Size, dx: number, dy: number): void {
  const { selected, layer } = editor;
  if (!selected) {
    const { crop } = layer;
    if (editor.tool !== 'crop' || !crop) return;
    const to = { x: crop.left + crop.width + dx, y: crop.top + crop.height + dy };
    editor.change((old) => setCrop(old, cropWithin(pullBox(crop, 4, to, false), picture), 'grow crop'));
    return;
  }
  const kind = kindOf(selected.kind);
  const handles = kind.handles(selected, measureText);
  const nth = handles.length > 2 ? 4 : handles.length - 1;
  const handle = handles[nth];
  if (!handle) return;
  const pulled = kind.finish(kind.pull(selected, nth, { x: handle.x + dx, y: handle.y + dy }, false));
  if (pulled) editor.change((old) => putShape(old, pulled, `grow ${selected.id}`));
}
