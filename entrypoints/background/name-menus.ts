import { makeMenus } from '../../utils/browser/menus';
import { workerWords } from './worker-words';

/** One making of the menu follows the other: two at once would leave entries of the earlier language. */
let turn: Promise<void> = Promise.resolve();

/** The context menu speaks the app's language. */
export function nameMenus(): Promise<void> {
  turn = turn.then(make, make);
  return turn;
}

async function make(): Promise<void> {
  await makeMenus((await workerWords()).menu);
}
