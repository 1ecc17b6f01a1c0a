import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Dialog } from '../../components/dialog';
import { TextField } from '../../components/text-field';
import { shortcutsInForce, useShortcuts } from '../../components/use-shortcuts';
import { clear, find, press, show } from './page';

let fired: string[] = [];

function Screen({ extra = [] as string[], layer = 'page' as 'page' | 'dialog' }) {
  const shortcut = (keys: string[]) => ({ keys, label: keys.join(), run: () => fired.push(keys.join()) });
  useShortcuts(
    'Screen',
    [shortcut(['j', 'ArrowDown']), shortcut(['Enter']), shortcut(['mod+a']), shortcut(['Escape'])],
    layer,
  );
  useShortcuts(
    'More',
    extra.map((key) => shortcut([key])),
    layer,
  );
  return (
    <>
      <button type="button">button</button>
      <a href="#x">one capture</a>
      <TextField label="field" value="" onInput={() => {}} />
      <input type="checkbox" aria-label="box" />
    </>
  );
}

beforeEach(() => {
  fired = [];
});
afterEach(clear);

describe('shortcuts', () => {
  test('fire on the page', async () => {
    await show(<Screen />);
    expect(await press('j')).toBe(false); // the browser's own doing is prevented
    await press('ArrowDown');
    await press('a', { ctrlKey: true });
    await press('q');
    expect(fired).toEqual(['j,ArrowDown', 'j,ArrowDown', 'mod+a']);
  });

  test('never fire while an input method composes', async () => {
    await show(<Screen />);
    await press('j', { isComposing: true });
    await press('Enter', { isComposing: true });
    await press('Enter', { keyCode: 229 });
    await press('Process', { keyCode: 229 });
    expect(fired).toEqual([]);
  });

  test('leave text to the field that has the focus; Escape leaves it, but not while composing', async () => {
    await show(<Screen />);
    const field = find(HTMLInputElement, 'input.input');
    field.focus();
    await press('j');
    await press('a', { ctrlKey: true });
    await press('Escape', { isComposing: true });
    expect(document.activeElement).toBe(field);
    await press('Escape');
    expect(document.activeElement).toBe(document.body);
    expect(fired).toEqual([]);
  });

  test('leave Enter to buttons and links, but not to a checkbox', async () => {
    await show(<Screen />);
    find(HTMLButtonElement, 'button').focus();
    await press('Enter');
    find(HTMLAnchorElement, 'a').focus();
    await press('Enter');
    expect(fired).toEqual([]);
    await press('j');
    find(HTMLInputElement, '[type=checkbox]').focus();
    await press('j');
    expect(fired).toEqual(['j,ArrowDown', 'j,ArrowDown']);
  });

  test('of a screen rest while a dialog is open; those of the dialog work', async () => {
    await show(
      <>
        <Screen />
        <Dialog title="dialog" onClose={() => {}}>
          <Screen layer="dialog" extra={['x']} />
        </Dialog>
      </>,
    );
    await press('x');
    await press('j');
    expect(fired).toEqual(['x', 'j,ArrowDown']);
  });

  test('are listed as long as their screen is there, and silent afterwards', async () => {
    await show(<Screen extra={['x']} />);
    expect(shortcutsInForce().map((set) => set.title)).toEqual(['Screen', 'More']);
    await clear();
    expect(shortcutsInForce()).toEqual([]);
    await press('j');
    expect(fired).toEqual([]);
  });
});
