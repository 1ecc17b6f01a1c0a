import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bringIntoView } from './in-view.mjs';
import { chromeBuild } from './launch.mjs';

/** Bits of `Input.dispatchKeyEvent`. */
const MODIFIERS = { Alt: 1, Ctrl: 2, Command: 4, Shift: 8 };

/** @typedef {'_execute_action' | 'capture-now' | 'capture-page' | 'open-dashboard'} Command */

/**
 * Presses the shortcut of a command while `page` is in view. It takes the browser's own way for shortcuts (a key
 * event with a native code), so it grants activeTab; a key event of the page alone would not.
 * @param {import('puppeteer-core').Page} page
 * @param {Command} command
 */
export async function pressCommand(page, command) {
  await bringIntoView(page);
  const key = keyOf(shortcutOf(command));
  const session = await page.createCDPSession();
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
  await session.detach();
}

/**
 * The shortcut that the shipped manifest suggests.
 * @param {string} command
 * @returns {string} such as `Alt+Shift+K`
 */
function shortcutOf(command) {
  const manifest = JSON.parse(readFileSync(join(chromeBuild, 'manifest.json'), 'utf8'));
  return manifest.commands[command].suggested_key.default;
}

/** @param {string} shortcut A letter with modifiers. */
function keyOf(shortcut) {
  const parts = shortcut.split('+');
  const letter = parts.at(-1) ?? '';
  let modifiers = 0;
  for (const [name, bit] of Object.entries(MODIFIERS)) if (parts.includes(name)) modifiers |= bit;
  const code = letter.charCodeAt(0);
  return {
    modifiers,
    key: letter,
    code: `Key${letter}`,
    windowsVirtualKeyCode: code,
    nativeVirtualKeyCode: code,
  };
}
