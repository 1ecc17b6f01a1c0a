import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { fitInto, pan, type Size, type View, zoomAt } from '../../../../components/zoom';
import type { Box } from '../../../../utils/model';

export type Sight = ReturnType<typeof useSight>;

/** How the picture lies in its window: whole at first, and again when the window changes before it was moved. */
export function useSight(stage: RefObject<HTMLDivElement>, picture: Size) {
  const [view, setView] = useState<View>({ scale: 1, x: 0, y: 0 });
  const room = () => ({ width: stage.current?.clientWidth ?? 0, height: stage.current?.clientHeight ?? 0 });
  const middle = () => ({ x: room().width / 2, y: room().height / 2 });
  const showAll = () => setView(fitInto(picture, room()));

  useLayoutEffect(() => {
    showAll();
    if (!stage.current) return;
    let width = room().width;
    const watch = new ResizeObserver(() => {
      if (room().width === width) return;
      width = room().width;
      showAll();
    });
    watch.observe(stage.current);
    return () => watch.disconnect();
  }, [picture.width, picture.height]);

  return {
    ...{ view, setView, picture, showAll },
    zoom: (factor: number) => setView((old) => zoomAt(old, factor, middle())),
    move: (dx: number, dy: number) => setView((old) => pan(old, dx, dy, picture, room())),
    /** The part of the picture that is seen, in its pixels. */
    inView(): Box {
      const [left, top] = [Math.max(0, -view.x / view.scale), Math.max(0, -view.y / view.scale)];
      return {
        ...{ left, top },
        width: Math.min(picture.width, (room().width - view.x) / view.scale) - left,
        height: Math.min(picture.height, (room().height - view.y) / view.scale) - top,
      };
    },
  };
}
