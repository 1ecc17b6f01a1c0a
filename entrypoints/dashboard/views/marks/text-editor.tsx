import { useLayoutEffect, useRef } from 'preact/hooks';
import { useWords } from '../../../../components/words';
import type { View } from '../../../../components/zoom';
import { directionOf } from '../../../../utils/lib/drawn-text';
import { PAPER_FONTS } from '../../../../utils/lib/paper-fonts';
import { haloOf } from '../../../../utils/marks/figure';
import { LINE, MOST_LETTERS } from '../../../../utils/marks/text';
import type { TextMark } from '../../../../utils/model';

interface TextEditorProps {
  shape: TextMark;
  view: View;
  onInput: (text: string) => void;
  onDone: () => void;
}

/** Text is written where it will stand and as large; leaving it, Escape and Ctrl+Enter end that. */
export function TextEditor({ shape, view, onInput, onDone }: TextEditorProps) {
  const words = useWords().marks;
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => field.current?.focus({ preventScroll: true }), [shape.id]);
  useLayoutEffect(() => {
    if (!field.current) return;
    field.current.style.height = '0';
    field.current.style.height = `${field.current.scrollHeight}px`;
  });
  const { at, width, size, color, text } = shape;
  return (
    <textarea
      ref={field}
      class="marks-text"
      aria-label={words.typeHere}
      maxLength={MOST_LETTERS}
      value={text}
      dir={directionOf(text)}
      rows={1}
      style={{
        left: `${at.x * view.scale + view.x}px`,
        top: `${at.y * view.scale + view.y}px`,
        width: `${width * view.scale + 1}px`,
        font: `600 ${size * view.scale}px/${LINE} ${PAPER_FONTS}`,
        color,
        '--halo': `${Math.max(2, size * 0.18) * view.scale}px ${haloOf(color)}`,
      }}
      onInput={(event) => onInput(event.currentTarget.value)}
      onBlur={onDone}
      onPointerDown={(event) => event.stopPropagation()}
      onKeyDown={(event) => {
        if (event.isComposing || event.keyCode === 229) return;
        const ends = event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey));
        if (!ends) return;
        event.preventDefault();
        // The keys go on where the picture is.
        event.currentTarget.closest<HTMLElement>('.marks-stage')?.focus({ preventScroll: true });
      }}
    />
  );
}
