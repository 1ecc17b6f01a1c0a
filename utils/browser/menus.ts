import { browser } from 'wxt/browser';
import { PARTS } from '../lib/extents';
import type { MenuItem } from '../model';

/**
 * Context menu entries; an entry's id is what it captures. Titles are in the app's language, so the menu is made anew
 * when that changes.
 */
export async function makeMenus(titles: Record<MenuItem, string>): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const id of ['page', 'whole', ...PARTS, 'later', 'hide', 'selection', 'link', 'image'] as const) {
    const context = id === 'selection' || id === 'link' || id === 'image' ? id : 'page';
    browser.contextMenus.create({ id, title: titles[id], contexts: [context] });
  }
}
