import { describe, expect, test } from 'vitest';
import { isComposing, matches, showKeys } from '../../components/keys';

const plain = {
  key: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
  keyCode: 0,
};

describe('matches', () => {
  test.each([
    [{ key: 'j' }, 'j', true],
    [{ key: 'J' }, 'j', true], // caps lock
    [{ key: 'J', shiftKey: true }, 'j', false],
    [{ key: 'J', shiftKey: true }, 'shift+j', true],
    [{ key: 'j', ctrlKey: true }, 'j', false],
    [{ key: 'j', altKey: true }, 'j', false],
    [{ key: 'j', metaKey: true }, 'j', false],
    [{ key: 'a', ctrlKey: true }, 'mod+a', true],
    [{ key: 'a', metaKey: true }, 'mod+a', false],
    [{ key: 'a', ctrlKey: true, altKey: true }, 'mod+a', false], // AltGr types characters
    [{ key: '?', shiftKey: true }, '?', true],
    [{ key: '？', shiftKey: true }, '?', true], // Chinese punctuation mode
    [{ key: '、' }, '/', true],
    [{ key: '+', shiftKey: true }, '+', true],
    [{ key: '+', ctrlKey: true, shiftKey: true }, 'mod++', true],
    [{ key: 'Enter' }, 'Enter', true],
    [{ key: 'Enter', shiftKey: true }, 'Enter', false],
    [{ key: 'Enter', isComposing: true }, 'Enter', false],
    [{ key: 'Enter', keyCode: 229 }, 'Enter', false],
    [{ key: 'Process', keyCode: 229 }, 'j', false],
    [{ key: 'ArrowDown' }, 'ArrowDown', true],
  ])('%o against %s is %s', (press, combo, expected) => {
    expect(matches({ ...plain, ...press }, combo, false)).toBe(expected);
  });

  test('on a Mac, mod is Command and Control is not', () => {
    expect(matches({ ...plain, key: 'a', metaKey: true }, 'mod+a', true)).toBe(true);
    expect(matches({ ...plain, key: 'a', ctrlKey: true }, 'mod+a', true)).toBe(false);
    expect(matches({ ...plain, key: 'a', ctrlKey: true }, 'a', true)).toBe(false);
  });
});

test.each([
  [{ isComposing: true, keyCode: 13 }, true],
  [{ isComposing: false, keyCode: 229 }, true],
  [{ isComposing: false, keyCode: 13 }, false],
])('isComposing(%o) is %s', (press, expected) => {
  expect(isComposing(press)).toBe(expected);
});

test.each([
  ['j', 'J', 'J'],
  ['mod+a', 'Ctrl A', '⌘A'],
  ['mod+Enter', 'Ctrl ↵', '⌘↵'],
  ['shift+x', '⇧X', '⇧X'],
  ['Backspace', '⌫', '⌫'],
  ['+', '+', '+'],
  ['/', '/', '/'],
])('%s is shown as %s, on a Mac as %s', (combo, other, mac) => {
  expect(showKeys(combo, false)).toBe(other);
  expect(showKeys(combo, true)).toBe(mac);
});
