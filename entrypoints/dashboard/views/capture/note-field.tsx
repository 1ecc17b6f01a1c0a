import { useEffect, useRef, useState } from 'preact/hooks';
import { TextArea } from '../../../../components/text-field';
import { useAttempt } from '../../../../components/use-attempt';
import { useShortcuts } from '../../../../components/use-shortcuts';
import { useWords } from '../../../../components/words';
import { annotateCaptures } from '../../../../utils/library/captures';
import type { Capture } from '../../../../utils/model';

/** So long after the last letter a note is saved; leaving the field or the page saves at once. Milliseconds. */
const pause = 500;

/** The note, saved as one writes; never half-composed words. Render it with the capture's id as key. */
export function NoteField({ capture }: { capture: Capture }) {
  const { capture: own, library: words } = useWords();
  const attempt = useAttempt();
  const root = useRef<HTMLDivElement>(null);
  const [note, setNote] = useState(capture.note);
  const [state, setState] = useState<'same' | 'unsaved' | 'saved'>('same');
  const unsaved = useRef<string | null>(null);
  const composing = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>();

  const save = async () => {
    clearTimeout(timer.current);
    const text = unsaved.current;
    if (text === null) return;
    unsaved.current = null;
    const done = await attempt(() => annotateCaptures([capture.id], { note: text }));
    if (done) setState('saved');
    else unsaved.current ??= text;
  };
  const write = (text: string) => {
    setNote(text);
    setState('unsaved');
    unsaved.current = text;
  };
  const saveSoon = () => {
    clearTimeout(timer.current);
    if (!composing.current) timer.current = setTimeout(() => void save(), pause);
  };
  useEffect(() => {
    const leave = () => void save();
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, []);
  useEffect(() => {
    if (unsaved.current === null) setNote(capture.note);
  }, [capture.note]);
  useShortcuts(own.title, [
    { keys: ['n'], label: words.note, run: () => root.current?.querySelector('textarea')?.focus() },
  ]);
  return (
    <div ref={root}>
      <TextArea
        label={words.note}
        value={note}
        placeholder={words.noteHint}
        hint={state === 'same' ? undefined : own.noteState[state]}
        onInput={(text) => {
          write(text);
          saveSoon();
        }}
        onCompositionStart={() => {
          composing.current = true;
        }}
        onCompositionEnd={() => {
          composing.current = false;
          saveSoon();
        }}
        onBlur={() => void save()}
      />
    </div>
  );
}
