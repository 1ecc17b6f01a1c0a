import { makeMenus } from '../../utils/browser/menus';
import { workerWords } from './worker-words';

/** The context menu speaks the app's language. */
export async function nameMenus(): Promise<void> {
  await makeMenus((await workerWords()).menu);
}
