import { browser } from 'wxt/browser';
import type { Locale, Settings } from '../model';

export const defaultSettings: Settings = {
  locale: 'system',
  theme: 'system',
  capturePicture: true,
  captureText: true,
  keepPage: false,
  stamped: false,
  keepTags: false,
  lastTags: [],
  livePaused: false,
};

/** Each setting is a row of its own: two pages that change two settings at once cannot lose one. */
const PREFIX = 'settings.';

export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(rowsOf(defaultSettings));
  const names = Object.keys(defaultSettings) as (keyof Settings)[];
  return Object.fromEntries(names.map((name) => [name, stored[PREFIX + name]])) as unknown as Settings;
}

export async function changeSettings(patch: Partial<Settings>): Promise<void> {
  await browser.storage.local.set(rowsOf(patch));
}

/** Calls back on every change, from whichever page it came; returns the way to stop. */
export function watchSettings(callback: (settings: Settings) => void): () => void {
  const listener = (changes: object) => {
    if (Object.keys(changes).some((key) => key.startsWith(PREFIX))) void loadSettings().then(callback);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** Calls back when live reading is paused or goes on. */
export function watchPause(callback: () => void): void {
  browser.storage.onChanged.addListener((changes) => {
    if (`${PREFIX}livePaused` in changes) callback();
  });
}

/** The language to speak: the chosen one, else Chinese for a browser in Chinese, else English. */
export function localeOf(settings: Settings): Locale {
  if (settings.locale !== 'system') return settings.locale;
  return /^zh\b/i.test(navigator.language) ? 'zh' : 'en';
}

function rowsOf(settings: Partial<Settings>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(settings).map(([name, value]) => [PREFIX + name, value]));
}
