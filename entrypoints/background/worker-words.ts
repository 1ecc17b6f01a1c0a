import { loadSettings, localeOf } from '../../utils/browser/settings';
import * as failures from '../../utils/words/failures';
import * as menu from '../../utils/words/menu';

/** The few words that the worker itself says, in the app's language; the rest would only make it heavier to start. */
export async function workerWords(): Promise<{ menu: typeof menu.en; failures: typeof failures.en }> {
  const locale = localeOf(await loadSettings());
  return { menu: menu[locale], failures: failures[locale] };
}
