import { describe, expect, test } from 'vitest';
import { actionOf, type Focus, type Phase, type Press } from '../../entrypoints/popup/keys';

const plain: Press = {
  key: 'Enter',
  keyCode: 13,
  isComposing: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  repeat: false,
};

const press = (patch: Partial<Press>): Press => ({ ...plain, ...patch });

describe('Enter', () => {
  const rows: [string, Partial<Press>, Focus, Phase, string | null][] = [
    ['saves from anywhere', {}, 'none', 'editing', 'save'],
    ['saves from a line', {}, 'line', 'editing', 'save'],
    ['saves from the note', {}, 'note', 'editing', 'save'],
    ['with Shift breaks the line of the note', { shiftKey: true }, 'note', 'editing', null],
    ['with Ctrl saves from the note', { ctrlKey: true }, 'note', 'editing', 'save'],
    ['with ⌘ saves from the note', { metaKey: true }, 'note', 'editing', 'save'],
    ['adds the tag that is being typed', {}, 'tag', 'editing', null],
    ['with Ctrl saves even then', { ctrlKey: true }, 'tag', 'editing', 'save'],
    ['presses a focused button', {}, 'press', 'editing', null],
    ['never fires while an input method composes', { isComposing: true }, 'note', 'editing', null],
    ['nor with Ctrl while it composes', { isComposing: true, ctrlKey: true }, 'note', 'editing', null],
    ['nor for an input method that reports 229', { keyCode: 229 }, 'none', 'editing', null],
    ['held down saves once', { repeat: true }, 'none', 'editing', null],
    ['does nothing while saving', {}, 'none', 'saving', null],
    ['does nothing once saved', {}, 'none', 'saved', null],
    ['tries again after a failure', {}, 'none', 'failed', 'retry'],
  ];
  test.each(rows)('%s', (_name, patch, focus, phase, expected) => {
    expect(actionOf(press(patch), focus, phase)?.do ?? null).toBe(expected);
  });
});

describe('letters and digits', () => {
  test('a digit switches the tag of its place', () => {
    expect(actionOf(press({ key: '3', keyCode: 51 }), 'none', 'editing')).toEqual({ do: 'toggle', index: 2 });
  });

  test.each(['note', 'line', 'tag'] as const)('are text in a %s', (focus) => {
    for (const key of ['1', 't', 'n', 'z', 'd', '?', '0']) {
      expect(actionOf(press({ key, keyCode: key.charCodeAt(0) }), focus, 'editing')).toBeNull();
    }
  });

  test('with Ctrl, ⌘ or Alt belong to the browser', () => {
    for (const held of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }]) {
      expect(actionOf(press({ key: 'd', keyCode: 68, ...held }), 'none', 'editing')).toBeNull();
    }
  });

  test('undo and open exist only once it is saved', () => {
    for (const [key, action] of [
      ['z', 'undo'],
      ['o', 'open'],
    ] as const) {
      const typed = press({ key, keyCode: key.charCodeAt(0) - 32 });
      expect(actionOf(typed, 'none', 'saved')?.do).toBe(action);
      expect(actionOf(typed, 'none', 'editing')).toBeNull();
    }
  });

  test('Escape closes, but not what an input method cancels', () => {
    expect(actionOf(press({ key: 'Escape', keyCode: 27 }), 'note', 'editing')?.do).toBe('close');
    expect(actionOf(press({ key: 'Escape', keyCode: 27, isComposing: true }), 'note', 'editing')).toBeNull();
  });
});
