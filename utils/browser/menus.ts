import { browser } from 'wxt/browser';
import { isPart, PARTS } from '../lib/extents';
import type { MenuItem } from '../model';

/** Context menu entries; an entry's id is what it captures. Titles are in the app's language, so they are made anew when it changes. */
export async function makeMenus(titles: Record<MenuItem, string>): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const id of ['page', 'whole', ...PARTS, 'later', 'selection', 'link', 'image'] as const) {
    const context = isPart(id) || id === 'whole' || id === 'later' ? 'page' : id;
    browser.contextMenus.create({ id, title: titles[id], contexts: [context] });
  }
}
