import { expect, test } from 'vitest';
import { entersDraft, type Focus, type Phase, type Press } from '../../components/draft/enter';

const enter: Press = {
  key: 'Enter',
  keyCode: 13,
  isComposing: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  repeat: false,
};

const rows: [string, Partial<Press>, Focus, Phase, boolean][] = [
  ['Enter saves from anywhere, the note too', {}, 'other', 'editing', true],
  ['with Shift it breaks the line', { shiftKey: true }, 'other', 'editing', false],
  ['with Ctrl it saves', { ctrlKey: true }, 'other', 'editing', true],
  ['with ⌘ it saves', { metaKey: true }, 'other', 'editing', true],
  ['with Alt it belongs to the browser', { altKey: true }, 'other', 'editing', false],
  ['on a button it presses the button', {}, 'press', 'editing', false],
  ['with Ctrl it saves even from a button', { ctrlKey: true }, 'press', 'editing', true],
  ['never while an input method composes', { isComposing: true }, 'other', 'editing', false],
  ['nor with Ctrl while it composes', { isComposing: true, ctrlKey: true }, 'other', 'editing', false],
  ['nor for an input method that only reports 229', { keyCode: 229 }, 'other', 'editing', false],
  ['held down it saves once', { repeat: true }, 'other', 'editing', false],
  ['it does nothing while saving', {}, 'other', 'saving', false],
  ['it does nothing once saved', {}, 'other', 'saved', false],
  ['after a failure it tries again', {}, 'other', 'failed', true],
  ['Space saves nothing', { key: ' ', keyCode: 32 }, 'other', 'editing', false],
];

test.each(rows)('%s', (_name, patch, focus, phase, expected) => {
  expect(entersDraft({ ...enter, ...patch }, focus, phase)).toBe(expected);
});
