import './dialog.css';
import { X } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from './button';
import { useWords } from './words';

interface DialogProps {
  title: string;
  onClose: () => void;
  children: ComponentChildren;
  /** Buttons, the main one last. */
  actions?: ComponentChildren;
  /** `full` fills the window, without a frame of its own. */
  size?: 'small' | 'wide' | 'full';
  /** Lets lists of suggestions reach over its edge. */
  roomy?: boolean;
}

/** A modal dialog: Escape, the cross and a click beside it close it; focus returns to where it was. */
export function Dialog({ title, onClose, children, actions, size = 'small', roomy }: DialogProps) {
  const words = useWords().common;
  const id = useId();
  const ref = useRef<HTMLDialogElement>(null);
  const close = useRef(onClose);
  close.current = onClose;
  // Before it is painted: a key that is pressed at once is meant for it.
  useLayoutEffect(() => {
    const dialog = ref.current;
    // Browsers skip `cancel` on a second Escape in a row and only tell `close`.
    const closed = () => close.current();
    dialog?.addEventListener('close', closed);
    dialog?.showModal();
    // Where nothing within asked for the focus, the title gets it rather than the cross.
    if (!dialog?.querySelector('[autofocus]')) dialog?.querySelector('h2')?.focus();
    return () => {
      dialog?.removeEventListener('close', closed);
      dialog?.close();
    };
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape does by keyboard what the click beside the dialog does
    <dialog
      ref={ref}
      class={`dialog ${size} ${roomy ? 'roomy' : ''}`}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => event.target === ref.current && onClose()}
    >
      <div class="dialog-body">
        <header class="row">
          <h2 id={id} class="grow cut" tabIndex={-1}>
            {title}
          </h2>
          <Button kind="quiet" iconOnly icon={X} onClick={onClose}>
            {words.close}
          </Button>
        </header>
        <div class="dialog-content">{children}</div>
        {actions && <footer class="row">{actions}</footer>}
      </div>
    </dialog>
  );
}
