import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Locale } from '../utils/model';
import { type Words, words } from '../utils/words';

export const LocaleContext = createContext<Locale>('en');

export function useLocale(): Locale {
  return useContext(LocaleContext);
}

/** The words of the chosen language; a change of language re-renders everything that uses them. */
export function useWords(): Words {
  return words[useContext(LocaleContext)];
}
