import { loadSettings, localeOf } from '../../utils/browser/settings';
import { shippedFile } from '../../utils/browser/shipped-file';
import type * as failures from '../../utils/words/failures';
import type * as menu from '../../utils/words/menu';

/**
 * The few words that the worker itself says, in the app's language. The build makes a file of them: in the worker they would
 * only make it heavier to start.
 */
export async function workerWords(): Promise<{ menu: typeof menu.en; failures: typeof failures.en }> {
  const file = await shippedFile(`/words/${localeOf(await loadSettings())}.json`);
  return JSON.parse(await file.text());
}
