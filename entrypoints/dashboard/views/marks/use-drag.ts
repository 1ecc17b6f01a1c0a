import { useRef, useState } from 'preact/hooks';
import { measureText } from '../../../../components/measure-text';
import { kindOf, shapeAt } from '../../../../utils/marks';
import { boxHandles, pullBox } from '../../../../utils/marks/corners';
import { cropWithin } from '../../../../utils/marks/crop';
import { putShape, setCrop } from '../../../../utils/marks/editing';
import { distance } from '../../../../utils/marks/geometry';
import type { Box, MarkShape, Point } from '../../../../utils/model';
import { kindDrawnBy } from './tools';
import type { Editor } from './use-editor';
import type { Redaction } from './use-redaction';

/** What the pointer does while it is down. */
type Drag =
  | { deed: 'draw'; shape: MarkShape }
  | { deed: 'move'; shape: MarkShape; from: Point }
  | { deed: 'pull'; shape: MarkShape; handle: number }
  | { deed: 'crop'; box: Box; handle: number }
  | { deed: 'redact'; box: Box; handle: number }
  | { deed: 'pan' };

/** What is shown while the pointer is down and not yet in the layer. */
export interface Draft {
  shape: MarkShape | null;
  crop: Box | null;
  redact: Box | null;
}

/** Window pixels around a line or handle in which a pointer still means it; fingers are broader. */
const REACH = { mouse: 6, pen: 8, touch: 14 };

interface Stage {
  picture: { width: number; height: number };
  /** Window pixels per picture pixel. */
  scale: number;
}

/** Pointer → shapes: everything is drawn at once, and enters the layer when the pointer goes up. */
export function useDrag(editor: Editor, redaction: Redaction, { picture, scale }: Stage) {
  const drag = useRef<Drag | null>(null);
  const [draft, setDraft] = useState<Draft | null>(null);

  const show = (next: Drag) => {
    drag.current = next;
    if (next.deed === 'pan') return;
    if (next.deed === 'crop') setDraft({ shape: null, crop: next.box, redact: null });
    else if (next.deed === 'redact') setDraft({ shape: null, crop: null, redact: next.box });
    else setDraft({ shape: next.shape, crop: null, redact: null });
  };

  const down = (at: Point, pointer: string, pans: boolean) => {
    const reach = (REACH[pointer as keyof typeof REACH] ?? REACH.mouse) / scale;
    show(pans ? { deed: 'pan' } : begun(at, reach));
  };

  const begun = (at: Point, reach: number): Drag => {
    const { tool, selected, layer } = editor;
    const handle = handleAt(at, reach);
    const none = { left: at.x, top: at.y, width: 0, height: 0 };
    if (tool === 'redact') return { deed: 'redact', box: none, handle: 4 };
    if (tool === 'crop') {
      if (layer.crop && handle >= 0) return { deed: 'crop', box: layer.crop, handle };
      return { deed: 'crop', box: none, handle: 4 };
    }
    if (selected && handle >= 0) return { deed: 'pull', shape: selected, handle };
    const kind = kindDrawnBy(tool);
    if (kind) {
      const shape = editor.begin(kind, at);
      return shape ? { deed: 'draw', shape } : { deed: 'pan' };
    }
    const hit = shapeAt(layer.shapes, at, reach, measureText);
    editor.change((old) => ({ ...old, selected: hit?.id ?? null }));
    return hit ? { deed: 'move', shape: hit, from: at } : { deed: 'pan' };
  };

  const handleAt = (at: Point, reach: number): number => {
    const { tool, selected, layer } = editor;
    const crop = tool === 'crop' && layer.crop ? boxHandles(layer.crop) : [];
    const points = selected ? kindOf(selected.kind).handles(selected, measureText) : crop;
    return points.findIndex((point) => distance(point, at) <= reach * 1.6);
  };

  /** True where the picture itself is moved. */
  const move = (at: Point, straight: boolean): boolean => {
    const now = drag.current;
    if (!now || now.deed === 'pan') return now !== null;
    if (now.deed === 'crop' || now.deed === 'redact') {
      show({ ...now, box: pullBox(now.box, now.handle, at, straight) });
      return false;
    }
    const kind = kindOf(now.shape.kind);
    if (now.deed === 'draw') show({ ...now, shape: kind.draw(now.shape, at, straight) });
    else if (now.deed === 'pull') show({ ...now, shape: kind.pull(now.shape, now.handle, at, straight) });
    else {
      const [dx, dy] = [at.x - now.from.x, at.y - now.from.y];
      show({ ...now, shape: kind.move(now.shape, dx, dy), from: at });
    }
    return false;
  };

  const up = () => {
    const now = drag.current;
    cancel();
    if (!now || now.deed === 'pan') return;
    if (now.deed === 'crop') {
      editor.change((old) => setCrop(old, cropWithin(now.box, picture)));
      return;
    }
    if (now.deed === 'redact') {
      redaction.add(now.box);
      return;
    }
    if (now.deed === 'draw' && now.shape.kind === 'text') {
      editor.write(now.shape);
      return;
    }
    const shape = kindOf(now.shape.kind).finish(now.shape);
    const before = editor.layer.shapes.find(({ id }) => id === now.shape.id);
    if (!shape || (before && JSON.stringify(before) === JSON.stringify(shape))) return;
    editor.change((old) => putShape(old, shape));
  };

  const cancel = () => {
    drag.current = null;
    setDraft(null);
  };

  return { draft, isDown: () => drag.current !== null, down, move, up, cancel };
}
