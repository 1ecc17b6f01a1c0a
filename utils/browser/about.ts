import { browser } from 'wxt/browser';

/** What this build says of itself: its version, and the permissions that its manifest asks for. */
export function aboutThis(): { version: string; permissions: string[] } {
  const { version, permissions = [] } = browser.runtime.getManifest();
  return { version, permissions: permissions.map(String) };
}

export interface Command {
  name: string;
  /** As the browser writes it, `Alt+Shift+S`; '' where none is set. */
  shortcut: string;
}

/** The keys that work on every page, as they are set now. */
export async function listCommands(): Promise<Command[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name = '', shortcut = '' }) => ({ name, shortcut }));
}

/** The browser's own page where these keys are changed; no page may link to it. */
export function shortcutsPage(): { url: string; firefox: boolean } {
  const firefox = browser.runtime.getURL('/').startsWith('moz-');
  return { url: firefox ? 'about:addons' : 'chrome://extensions/shortcuts', firefox };
}
