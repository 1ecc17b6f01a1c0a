import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { defaultSettings } from '../utils/browser/settings';
import type { Settings } from '../utils/model';

export const SettingsContext = createContext<Settings>(defaultSettings);

/** The settings as they are now; `changeSettings` changes them, on every open page at once. */
export function useSettings(): Settings {
  return useContext(SettingsContext);
}
