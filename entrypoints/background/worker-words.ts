import { loadSettings, localeOf } from '../../utils/browser/settings';
import * as badge from '../../utils/words/badge';
import * as failures from '../../utils/words/failures';
import * as menu from '../../utils/words/menu';

/** The few words that the worker itself says, in the app's language; the rest would only make it heavier to start. */
export async function workerWords(): Promise<{
  badge: typeof badge.en;
  menu: typeof menu.en;
  failures: typeof failures.en;
}> {
  const locale = localeOf(await loadSettings());
  return { badge: badge[locale], menu: menu[locale], failures: failures[locale] };
}
