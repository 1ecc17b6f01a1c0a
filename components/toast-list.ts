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

/** Takes back the deed of the newest message that can; false where there is none. */
export async function undoLast(): Promise<boolean> {
  const toast = toasts.findLast((each) => each.undo);
  if (!toast?.undo) return false;
  hideToast(toast.id);
  await toast.undo();
  return true;
}

export function watchToasts(listener: (toasts: Toast[]) => void): () => void {
  listeners.add(listener);
  listener(toasts);
  return () => listeners.delete(listener);
}
