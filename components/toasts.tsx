import './toasts.css';
import { X } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from './button';
import { hideToast, showToast, type Toast, undoLast, watchToasts } from './toast-list';
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
  const undo = () => undoLast().catch(() => showToast({ text: words.undoFailed, kind: 'problem' }));
  useShortcuts(words.everywhere, [{ keys: ['z', 'mod+z'], label: words.undo, run: () => void undo() }]);
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
          <ToastLine key={toast.id} toast={toast} held={held} onUndo={undo} last={toast === toasts.at(-1)} />
        ))}
      </div>
    </section>
  );
}

interface ToastLineProps {
  toast: Toast;
  held: boolean;
  last: boolean;
  onUndo: () => void;
}

function ToastLine({ toast, held, last, onUndo }: ToastLineProps) {
  const words = useWords().common;
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => hideToast(toast.id), stay);
    return () => clearTimeout(timer);
  }, [held, toast.id]);
  return (
    <div class={`toast ${toast.kind}`}>
      <span class="grow wrap">{toast.text}</span>
      {toast.undo && last && (
        <Button keys="z" onClick={onUndo}>
          {words.undo}
        </Button>
      )}
      <Button kind="quiet" iconOnly icon={X} onClick={() => hideToast(toast.id)}>
        {words.close}
      </Button>
    </div>
  );
}
