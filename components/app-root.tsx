import './base.css';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { loadSettings, localeOf, watchSettings } from '../utils/browser/settings';
import type { Locale, Settings } from '../utils/model';
import { LibraryWatch } from './library-watch';
import { SettingsContext } from './settings';
import { ShortcutsSheet } from './shortcuts-sheet';
import { Toasts } from './toasts';
import { Trouble } from './trouble';
import { LocaleContext } from './words';

/**
 * What every page of ours stands in: settings, language and theme (on the root element, changed at once when they
 * change anywhere), toasts, and the sheet of shortcuts on `?`. Shows nothing until the settings are known.
 */
export function AppRoot({ children }: { children: ComponentChildren }) {
  const settings = useStoredSettings();
  const locale = settings ? localeOf(settings) : null;
  useLayoutEffect(() => {
    if (settings && locale) applyToRoot(settings, locale);
  }, [settings, locale]);
  if (!settings || !locale) return null;
  return (
    <SettingsContext.Provider value={settings}>
      <LocaleContext.Provider value={locale}>
        <Trouble>
          <LibraryWatch />
          {children}
        </Trouble>
        <ShortcutsSheet />
        <Toasts />
      </LocaleContext.Provider>
    </SettingsContext.Provider>
  );
}

function useStoredSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  // Not after the first paint: there is nothing to paint before this.
  useLayoutEffect(() => {
    void loadSettings().then(setSettings);
    return watchSettings(setSettings);
  }, []);
  return settings;
}

function applyToRoot(settings: Settings, locale: Locale): void {
  const root = document.documentElement;
  root.lang = locale === 'zh' ? 'zh-CN' : 'en';
  if (settings.theme === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = settings.theme;
}
