/** What Enter does in the form of a draft: pure, so that every rule about typing can be tested as a table. */

/** The part of a KeyboardEvent that decides. */
export type Press = Pick<
  KeyboardEvent,
  'key' | 'keyCode' | 'isComposing' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'repeat'
>;

/** `press`: a button or link that Enter presses by itself. Chips and checkboxes are not: Space switches those. */
export type Focus = 'press' | 'other';

export type Phase = 'editing' | 'saving' | 'saved' | 'failed';

/**
 * Whether this key press saves the draft (after a failure: tries again). Never while an input method composes (229
 * is what some of them report alone), and never twice for one press. Shift+Enter is a new line.
 */
export function entersDraft(press: Press, focus: Focus, phase: Phase): boolean {
  if (press.key !== 'Enter' || press.isComposing || press.keyCode === 229 || press.repeat) return false;
  if (phase === 'saving' || phase === 'saved') return false;
  if (press.ctrlKey || press.metaKey) return true;
  return !press.shiftKey && !press.altKey && focus !== 'press';
}

export function focusOf(target: EventTarget | null): Focus {
  const control = target instanceof Element ? target.closest('a, button, summary') : null;
  return control && !control.hasAttribute('aria-pressed') ? 'press' : 'other';
}
