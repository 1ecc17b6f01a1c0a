import './picture-viewer.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { StampPlan } from '../utils/stamp/plan-stamp';
import { Button } from './button';
import { Dialog } from './dialog';
import { StampBand } from './stamp-band';
import { useShortcuts } from './use-shortcuts';
import { useWords } from './words';
import { fitInto, pan, type View, zoomAt } from './zoom';

interface PictureViewerProps {
  /** The picture, as large as its pixels. */
  children: ComponentChildren;
  /** Pixels of the picture. */
  width: number;
  height: number;
  /** The band below it, where it has one. */
  band: StampPlan | null;
  title: string;
  /** Where and when it was taken; always in view. */
  taken: string;
  /** What else can be done with it. */
  bar: ComponentChildren;
  onClose: () => void;
}

/** A picture over the whole window: wheel, + − 0 and 1 zoom, dragging and arrows move, Escape closes. */
export function PictureViewer({ children, title, taken, bar, onClose, ...own }: PictureViewerProps) {
  const words = useWords().common;
  const stage = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<View>({ scale: 1, x: 0, y: 0 });
  const { band } = own;
  const width = Math.max(own.width, band?.width ?? 0);
  const height = own.height + (band?.height ?? 0);
  const picture = { width, height };
  const room = () => ({ width: stage.current?.clientWidth ?? 0, height: stage.current?.clientHeight ?? 0 });
  const middle = () => ({ x: room().width / 2, y: room().height / 2 });
  const move = (dx: number, dy: number) => setView((old) => pan(old, dx, dy, picture, room()));
  const zoom = (factor: number, point = middle()) => setView((old) => zoomAt(old, factor, point));
  const whole = () => setView(fitInto(picture, room()));

  useEffect(whole, [width, height]);
  useShortcuts(
    words.picture,
    [
      { keys: ['+', '='], label: words.zoomIn, run: () => zoom(1.25) },
      { keys: ['-'], label: words.zoomOut, run: () => zoom(0.8) },
      { keys: ['0'], label: words.zoomFit, run: whole },
      {
        keys: ['1'],
        label: words.zoomReal,
        run: () => setView((old) => zoomAt(old, 1 / old.scale, middle())),
      },
      { keys: ['ArrowUp', 'k'], label: words.moveUp, run: () => move(0, 80) },
      { keys: ['ArrowDown', 'j'], label: words.moveDown, run: () => move(0, -80) },
      { keys: ['ArrowLeft'], label: words.moveLeft, run: () => move(80, 0) },
      { keys: ['ArrowRight'], label: words.moveRight, run: () => move(-80, 0) },
    ],
    'dialog',
  );

  return (
    <Dialog title={title} size="full" onClose={onClose}>
      <div
        ref={stage}
        class="viewer-stage"
        onWheel={(event) => {
          event.preventDefault();
          const box = event.currentTarget.getBoundingClientRect();
          const point = { x: event.clientX - box.left, y: event.clientY - box.top };
          if (event.shiftKey) move(-event.deltaY, 0);
          else zoom(Math.exp(-event.deltaY / 500), point);
        }}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={(event) => {
          if (event.currentTarget.hasPointerCapture(event.pointerId)) move(event.movementX, event.movementY);
        }}
      >
        <div
          class="viewer-sheet"
          style={{
            width: `${width}px`,
            height: `${height}px`,
            transform: `translate(${view.x}px, ${view.y}px) scale(${view.scale})`,
          }}
        >
          <div class="viewer-picture" style={{ width: `${own.width}px`, height: `${own.height}px` }}>
            {children}
          </div>
          {band && <StampBand plan={band} />}
        </div>
      </div>
      <div class="viewer-bar row">
        <span class="grow cut muted">{taken}</span>
        {bar}
        <Button kind="quiet" keys="-" onClick={() => zoom(0.8)}>
          {words.zoomOut}
        </Button>
        <output class="num">{Math.round(view.scale * 100)}%</output>
        <Button kind="quiet" keys="+" onClick={() => zoom(1.25)}>
          {words.zoomIn}
        </Button>
        <Button kind="quiet" keys="0" onClick={whole}>
          {words.zoomFit}
        </Button>
      </div>
    </Dialog>
  );
}
