import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Dialog } from '../../components/dialog';
import { TextArea } from '../../components/text-field';
import { clear, find, show } from './page';

function NoteField() {
  return <TextArea label="批注" value="" onInput={() => {}} autoFocus />;
}

let closed = 0;
const open = (children = <p>text</p>) =>
  show(
    <Dialog title="标题" onClose={() => (closed += 1)} actions={<button type="button">好</button>}>
      {children}
    </Dialog>,
  );

afterEach(async () => {
  closed = 0;
  await clear();
});

describe('a dialog', () => {
  test('is modal, named by its title, and gives the title the focus', async () => {
    await open();
    const dialog = find(HTMLDialogElement, 'dialog');
    expect(dialog.matches(':modal')).toBe(true);
    expect(document.getElementById(dialog.getAttribute('aria-labelledby') ?? '')?.textContent).toBe('标题');
    expect(document.activeElement?.textContent).toBe('标题');
  });

  test('gives the focus to the field that asks for it', async () => {
    await open(<NoteField />);
    expect(document.activeElement).toBe(find(HTMLTextAreaElement, 'textarea'));
  });

  test('asks once to be closed: by Escape, by the cross, by a click beside it, not by one within', async () => {
    await open();
    await userEvent.keyboard('{Escape}');
    expect(closed).toBe(1);
    find(HTMLButtonElement, '[aria-label="关闭"]').click();
    expect(closed).toBe(2);
    find(HTMLDialogElement, 'dialog').click();
    expect(closed).toBe(3);
    find(HTMLParagraphElement, 'p').click();
    expect(closed).toBe(3);
  });

  test('returns the focus to where it was', async () => {
    const before = document.body.appendChild(document.createElement('button'));
    before.focus();
    await open();
    await clear();
    expect(document.activeElement).toBe(before);
    expect(closed).toBe(0);
    before.remove();
  });
});
