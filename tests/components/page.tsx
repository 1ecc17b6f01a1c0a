import { type ComponentChildren, render } from 'preact';
import { act } from 'preact/test-utils';
import { LocaleContext } from '../../components/words';

let host: HTMLElement | null = null;

/** Shows something on the test's page, in Chinese; what was there before goes. */
export async function show(children: ComponentChildren): Promise<HTMLElement> {
  await clear();
  host = document.body.appendChild(document.createElement('div'));
  const root = host;
  await act(() => render(<LocaleContext.Provider value="zh">{children}</LocaleContext.Provider>, root));
  return root;
}

export async function clear(): Promise<void> {
  const root = host;
  if (root) await act(() => render(null, root));
  root?.remove();
  host = null;
}

/** A key press as an input method or a keyboard sends it, to what has the focus. */
export async function press(
  key: string,
  more: KeyboardEventInit & { keyCode?: number } = {},
): Promise<boolean> {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  if (more.keyCode) Object.defineProperty(event, 'keyCode', { value: more.keyCode });
  const target = document.activeElement ?? document.body;
  let untouched = true;
  await act(() => {
    untouched = target.dispatchEvent(event);
  });
  return untouched;
}

/** Types into the field that has the focus, as one input. */
export async function type(text: string): Promise<void> {
  const field = document.activeElement;
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement))
    throw new Error('no field has the focus');
  await act(() => {
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}

/** What matches, as this kind of element; fails where there is none. */
export function find<T extends Element>(kind: new () => T, selector: string): T {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`nothing matches ${selector}`);
  return found;
}
