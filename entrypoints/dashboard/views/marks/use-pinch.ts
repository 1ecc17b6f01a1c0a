import { useRef } from 'preact/hooks';
import type { Point } from '../../../../utils/model';

/** Two fingers move and zoom. When the second comes down, `onBegin` gives up what the first had begun. */
export function usePinch(
  onPinch: (dx: number, dy: number, factor: number, middle: Point) => void,
  onBegin: () => void,
) {
  const fingers = useRef(new Map<number, Point>());

  return {
    /** True where this is not the first finger. */
    down({ pointerType, pointerId, clientX, clientY }: PointerEvent): boolean {
      if (pointerType !== 'touch') return false;
      fingers.current.set(pointerId, { x: clientX, y: clientY });
      if (fingers.current.size < 2) return false;
      onBegin();
      return true;
    },
    /** True while two are down. */
    move(event: PointerEvent, within: (event: PointerEvent) => Point): boolean {
      const old = fingers.current.get(event.pointerId);
      if (!old || fingers.current.size < 2) return false;
      const other = [...fingers.current].find(([id]) => id !== event.pointerId)?.[1];
      if (!other) return false;
      const now = { x: event.clientX, y: event.clientY };
      const apart = (a: Point) => Math.max(1, Math.hypot(a.x - other.x, a.y - other.y));
      fingers.current.set(event.pointerId, now);
      onPinch((now.x - old.x) / 2, (now.y - old.y) / 2, apart(now) / apart(old), within(event));
      return true;
    },
    up({ pointerId }: PointerEvent): void {
      fingers.current.delete(pointerId);
    },
  };
}
