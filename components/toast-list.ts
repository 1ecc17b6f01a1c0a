/** The messages at the foot of a page; one list a page, outside of the tree so that anything may speak. */

export interface Toast {
  id: number;
  text: string;
  kind: 'done' | 'problem';
  /** Takes back what the message tells of. */
  undo?: () => Promise<unknown>;
}

let toasts: Toast[] = [];
let lastId = 0;
const listeners = new Set<(toasts: Toast[]) => void>();

function change(next: Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener(toasts);
}

/** Shows a message, at most three at a time; with `undo` it offers to take the deed back. */
export function showToast(toast: Omit<Toast, 'id' | 'kind'> & { kind?: Toast['kind'] }): number {
  lastId += 1;
  change([...toasts.slice(-2), { kind: 'done', ...toast, id: lastId }]);
  return lastId;
}

export function hideToast(id: number): void {
  change(toasts.filter((toast) => toast.id !== id));
}

/** The newest message whose deed can be taken back. */
export function lastUndoable(among: readonly Toast[]): Toast | null {
  return among.findLast((toast) => toast.undo) ?? null;
}

/** Takes back a message's deed, once: the message goes first. */
export async function undoToast({ id, undo }: Toast): Promise<void> {
  hideToast(id);
  await undo?.();
}

export function watchToasts(listener: (toasts: Toast[]) => void): () => void {
  listeners.add(listener);
  listener(toasts);
  return () => listeners.delete(listener);
}
