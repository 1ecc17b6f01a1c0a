import './toasts.css';
import { X } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from './button';
import { hideToast, lastUndoable, showToast, type Toast, undoToast, watchToasts } from './toast-list';
import { useShortcuts } from './use-shortcuts';
import { useWords } from './words';

/** How long a message stays while nobody points at it. */
const stay = 8000;

/** The stack of messages. Z or Ctrl+Z takes back the last deed. Time stands still while one is pointed at or focused. */
export function Toasts() {
  const words = useWords().common;
  const [toasts, setToasts] = useState<Toast[]>([]);
  const [held, setHeld] = useState(false);
  useEffect(() => watchToasts(setToasts), []);
  // A message that disappears under the pointer, or with the focus in it, fires no leave event.
  useEffect(() => setHeld(false), [toasts.length]);
  const last = lastUndoable(toasts);
  const undo = (toast: Toast) => {
    undoToast(toast).catch(() => showToast({ text: words.undoFailed, kind: 'problem' }));
  };
  useShortcuts(
    words.everywhere,
    [{ keys: ['z', 'mod+z'], label: words.undo, run: () => last && undo(last) }],
    'everywhere',
  );
  return (
    <section
      class="toasts"
      aria-label={words.messages}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
      <div role="status" aria-live="polite">
        {toasts.map((toast) => (
          <ToastLine
            key={toast.id}
            toast={toast}
            held={held}
            isLast={toast === last}
            onUndo={() => undo(toast)}
          />
        ))}
      </div>
    </section>
  );
}

interface ToastLineProps {
  toast: Toast;
  held: boolean;
  /** Z takes this one back. */
  isLast: boolean;
  onUndo: () => void;
}

function ToastLine({ toast, held, isLast, onUndo }: ToastLineProps) {
  const words = useWords().common;
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => hideToast(toast.id), stay);
    return () => clearTimeout(timer);
  }, [held, toast.id]);
  return (
    <div class={`toast ${toast.kind}`}>
      <span class="grow wrap">{toast.text}</span>
      {toast.undo && (
        <Button {...(isLast && { keys: 'z' })} onClick={onUndo}>
          {words.undo}
        </Button>
      )}
      <Button kind="quiet" iconOnly icon={X} onClick={() => hideToast(toast.id)}>
        {words.close}
      </Button>
    </div>
  );
}
