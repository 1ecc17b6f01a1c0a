/**
 * Key combinations as text: `j`, `?`, `Enter`, `shift+x`, `mod+a` (Ctrl, on a Mac Command), `Delete`.
 */

type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing' | 'keyCode'
>;

/** What keys of a Chinese keyboard mode send in place of the plain sign. */
const plain: Record<string, string> = {
  '？': '?',
  '、': '/',
  '／': '/',
  '＋': '+',
  '－': '-',
  '——': '_',
  '＝': '=',
};

const onMac = /\bMac/.test(globalThis.navigator?.platform ?? '');

/** True while an input method composes; Enter and Escape then belong to it. 229 is what some of them send alone. */
export function isComposing(event: Pick<KeyboardEvent, 'isComposing' | 'keyCode'>): boolean {
  return event.isComposing || event.keyCode === 229;
}

/** Does this key press mean this combination? Shift counts for letters and named keys, not for signs such as `?`. */
export function matches(event: KeyPress, combo: string, mac = onMac): boolean {
  if (isComposing(event)) return false;
  const { key, mods } = split(combo);
  const mod = mac ? event.metaKey : event.ctrlKey;
  const other = mac ? event.ctrlKey : event.metaKey;
  if (other || event.altKey !== mods.has('alt') || mod !== mods.has('mod')) return false;
  const sign = key.length === 1 && key.toLowerCase() === key.toUpperCase();
  if (!sign && event.shiftKey !== mods.has('shift')) return false;
  return normal(event.key) === normal(key);
}

/** Is the user typing into this element, so that plain letters are text? */
export function takesText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable) return true;
  if (target instanceof HTMLInputElement)
    return !['checkbox', 'radio', 'button', 'range', 'color'].includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

const shown: Record<string, string> = {
  Enter: '↵',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  Backspace: '⌫',
  Delete: 'Del',
};

/** A combination as printed on a key cap: `⌘A`, `Ctrl A`, `⇧X`, `↵`. */
export function showKeys(combo: string, mac = onMac): string {
  const { key, mods } = split(combo);
  const name = shown[key] ?? (key.length === 1 ? key.toUpperCase() : key);
  const mod = mods.has('mod') ? (mac ? '⌘' : 'Ctrl ') : '';
  return `${mod}${mods.has('alt') ? (mac ? '⌥' : 'Alt ') : ''}${mods.has('shift') ? '⇧' : ''}${name}`;
}

function split(combo: string): { key: string; mods: Set<string> } {
  const parts = combo.length > 1 ? combo.split(/\+(?=.)/) : [combo];
  return { key: parts.at(-1) ?? '', mods: new Set(parts.slice(0, -1)) };
}

function normal(key: string): string {
  const name = plain[key] ?? key;
  return name.length === 1 ? name.toLowerCase() : name;
}
