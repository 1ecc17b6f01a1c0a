import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { takesText } from '../../../../components/keys';
import { measureText } from '../../../../components/measure-text';
import { useWords } from '../../../../components/words';
import { pan, type Size, type View, zoomAt } from '../../../../components/zoom';
import { shapeAt } from '../../../../utils/marks';
import { Overlay } from './overlay';
import { TextEditor } from './text-editor';
import { useDrag } from './use-drag';
import type { Editor } from './use-editor';
import { usePinch } from './use-pinch';
import type { Redaction } from './use-redaction';

interface StageProps {
  stage: RefObject<HTMLDivElement>;
  editor: Editor;
  redaction: Redaction;
  picture: Size;
  title: string;
  view: View;
  setView: (change: (old: View) => View) => void;
  /** The picture, as large as its pixels. */
  children: ComponentChildren;
}

/** The window onto the picture: the pointer draws, moves and pulls; wheel, Space and two fingers move and zoom it. */
export function Stage(props: StageProps) {
  const { stage, editor, redaction, picture, title, view, setView, children } = props;
  const words = useWords().marks;
  const drag = useDrag(editor, redaction, { picture, scale: view.scale });
  const isSpaceDown = useSpaceKey(stage);
  const room = () => ({ width: stage.current?.clientWidth ?? 0, height: stage.current?.clientHeight ?? 0 });
  const pinch = usePinch(
    (dx, dy, factor, point) => setView((old) => pan(zoomAt(old, factor, point), dx, dy, picture, room())),
    drag.cancel,
  );
  const within = (event: MouseEvent) => {
    const box = stage.current?.getBoundingClientRect();
    return { x: event.clientX - (box?.left ?? 0), y: event.clientY - (box?.top ?? 0) };
  };
  const onPicture = (event: MouseEvent) => {
    const { x, y } = within(event);
    return { x: (x - view.x) / view.scale, y: (y - view.y) / view.scale };
  };
  const { hidden, writing, layer, selected } = editor;
  const shapes = writing ? layer.shapes.filter(({ id }) => id !== writing.id) : layer.shapes;
  const draft = drag.draft?.shape ?? null;
  const picked = writing ? null : (draft ?? selected);
  return (
    <div
      ref={stage}
      class={`marks-stage ${editor.tool}`}
      role="application"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it is drawn on by keyboard too
      tabIndex={0}
      aria-label={words.stage(title)}
      onWheel={(event) => {
        event.preventDefault();
        const [dx, dy] = event.shiftKey ? [event.deltaY, 0] : [event.deltaX, event.deltaY];
        if (event.ctrlKey || event.metaKey)
          setView((old) => zoomAt(old, Math.exp(-event.deltaY / 300), within(event)));
        else setView((old) => pan(old, -dx, -dy, picture, room()));
      }}
      onPointerDown={(event) => {
        event.currentTarget.focus({ preventScroll: true });
        if (pinch.down(event)) return;
        if (event.button > 1) return;
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        // What is being written ends first, with its own step.
        if (writing) return editor.written();
        drag.down(onPicture(event), event.pointerType, event.button === 1 || isSpaceDown.current);
      }}
      onPointerMove={(event) => {
        if (pinch.move(event, within)) return;
        if (!drag.isDown()) return;
        const parts = event.getCoalescedEvents?.() ?? [];
        let pans = false;
        for (const part of parts.length > 0 ? parts : [event]) {
          pans = drag.move(onPicture(part), event.shiftKey) || pans;
        }
        if (pans) setView((old) => pan(old, event.movementX, event.movementY, picture, room()));
      }}
      onPointerUp={(event) => {
        pinch.up(event);
        drag.up();
      }}
      onPointerCancel={(event) => {
        pinch.up(event);
        drag.cancel();
      }}
      onDblClick={(event) => {
        const hit = shapeAt(layer.shapes, onPicture(event), 6 / view.scale, measureText);
        if (hit?.kind === 'text') editor.write(hit);
      }}
    >
      <div
        class="marks-sheet"
        style={{
          width: `${picture.width}px`,
          height: `${picture.height}px`,
          transform: `translate(${view.x}px, ${view.y}px) scale(${view.scale})`,
        }}
      >
        {children}
      </div>
      {!hidden && (
        <Overlay
          shapes={shapes}
          draft={draft}
          crop={drag.draft?.crop ?? layer.crop}
          redact={drag.draft?.redact ? [...redaction.boxes, drag.draft.redact] : redaction.boxes}
          isCropping={editor.tool === 'crop'}
          picked={picked}
          view={view}
        />
      )}
      {writing && (
        <TextEditor
          shape={writing}
          view={view}
          onInput={(text) => editor.write({ ...writing, text })}
          onDone={editor.written}
        />
      )}
    </div>
  );
}

/** Whether Space is held down for the picture, not for a button or a field. */
function useSpaceKey(stage: RefObject<HTMLDivElement>): { current: boolean } {
  const isDown = useRef(false);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== ' ') return;
      const isOwn = event.target instanceof HTMLElement && event.target.closest('button, a, summary, label');
      if (event.type === 'keydown' && (isOwn || takesText(event.target))) return;
      isDown.current = event.type === 'keydown';
      stage.current?.classList.toggle('pans', isDown.current);
      if (isDown.current) event.preventDefault();
    };
    addEventListener('keydown', listen);
    addEventListener('keyup', listen);
    return () => {
      removeEventListener('keydown', listen);
      removeEventListener('keyup', listen);
    };
  }, []);
  return isDown;
}
