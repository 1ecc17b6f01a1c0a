/** What a key does in the popup: pure, so that every rule about typing can be tested as a table. */

export type PopupAction =
  | { do: 'save' | 'tag' | 'note' | 'brand' | 'selection' | 'open' | 'undo' | 'retry' | 'library' | 'help' }
  | { do: 'close' }
  | { do: 'toggle'; index: number };

/** The part of a KeyboardEvent that decides. */
export interface Press {
  key: string;
  keyCode: number;
  isComposing: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
  repeat: boolean;
}

/**
 * Where the caret is: `note` a text of many lines, `line` a text of one line, `tag` the tag box with something in
 * it, `press` a button or link that Enter would press, `none` anything else (a chip or checkbox too: Space is theirs).
 */
export type Focus = 'note' | 'line' | 'tag' | 'press' | 'none';

export type Phase = 'editing' | 'saving' | 'saved' | 'failed';

const LETTERS: Record<Phase, Record<string, Exclude<PopupAction['do'], 'toggle'>>> = {
  editing: { t: 'tag', n: 'note', b: 'brand', s: 'selection', d: 'library' },
  saving: { d: 'library' },
  saved: { o: 'open', z: 'undo', d: 'library' },
  failed: { t: 'tag', n: 'note', b: 'brand', s: 'selection', r: 'retry', d: 'library' },
};

/** An input method is at work: its Enter, digits and letters belong to it. 229 is what older ones report. */
export function isComposing(press: Pick<Press, 'isComposing' | 'keyCode'>): boolean {
  return press.isComposing || press.keyCode === 229;
}

/** The action of a key, or null where the key keeps its own meaning. */
export function actionOf(press: Press, focus: Focus, phase: Phase): PopupAction | null {
  if (isComposing(press) || press.repeat) return null;
  if (press.key === 'Enter') return enter(press, focus, phase);
  if (press.key === 'Escape') return { do: 'close' };
  if (press.ctrlKey || press.metaKey || press.altKey) return null;
  if (focus === 'note' || focus === 'line' || focus === 'tag') return null;
  if (press.key === '?') return { do: 'help' };
  if (/^[1-9]$/.test(press.key) && (phase === 'editing' || phase === 'failed')) {
    return { do: 'toggle', index: Number(press.key) - 1 };
  }
  const action = LETTERS[phase][press.key.toLowerCase()];
  return action ? { do: action } : null;
}

function enter(press: Press, focus: Focus, phase: Phase): PopupAction | null {
  if (phase === 'saving' || phase === 'saved') return null;
  const forced = press.ctrlKey || press.metaKey;
  if (!forced && (press.shiftKey || press.altKey || focus === 'tag' || focus === 'press')) return null;
  return { do: phase === 'failed' ? 'retry' : 'save' };
}
