import type { Box } from '../../model';
import type { Aim } from './aim';
import { boxOf, holds, isTooSmall, middleOf, moved, type Point, resized, type Size } from './box';

/** How far a key pushes a box, CSS pixels; held down, further. */
const STEP = 1;
const STRIDE = 8;

/** Boxes dragged over a window: one alone, or with `several` as many as are wanted, each of which a click takes away. */
export function dragging(windowOf: () => Size, several: boolean): Aim {
  let boxes: Box[] = [];
  let active = 0;
  let from: Point | null = null;

  function put(box: Box): void {
    if (!several) boxes = [];
    active = boxes.push(box) - 1;
  }

  function remove(at: number): void {
    boxes.splice(at, 1);
    active = Math.max(0, boxes.length - 1);
  }

  return {
    passes: /^touch/,
    boxes: () => boxes,
    active: () => active,
    chosen: () => null,
    beyond: () => false,
    reset: () => {
      boxes = [];
      from = null;
    },
    point(type, at) {
      if (type === 'down') {
        from = at;
        put(boxOf(at, at, windowOf()));
      } else if (from) {
        const box = boxOf(from, at, windowOf());
        boxes[active] = box;
        if (type !== 'up') return null;
        from = null;
        if (!isTooSmall(box)) return null;
        remove(active);
        const under = boxes.findLastIndex((each) => holds(each, at));
        if (under < 0) return 'small';
        remove(under);
      }
      return null;
    },
    key({ key, shiftKey, repeat }) {
      if (key === 'Delete' || key === 'Backspace') remove(active);
      else if (key === 'Tab') active = (active + 1) % Math.max(1, boxes.length);
      else if (key === 'n' && several) put(middleOf(windowOf()));
      const step = repeat ? STRIDE : STEP;
      const dx = key === 'ArrowLeft' ? -step : key === 'ArrowRight' ? step : 0;
      const dy = key === 'ArrowUp' ? -step : key === 'ArrowDown' ? step : 0;
      if (dx === 0 && dy === 0) return;
      const box = boxes[active];
      if (box) boxes[active] = (shiftKey ? resized : moved)(box, dx, dy, windowOf());
      else put(middleOf(windowOf()));
    },
  };
}
