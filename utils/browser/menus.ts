import { browser } from 'wxt/browser';
import type { MenuItem } from '../model';

/** Context menu entries; an entry's id is what it captures. Titles are in the app's language, so they are made anew when it changes. */
export async function makeMenus(titles: Record<MenuItem, string>): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const id of ['page', 'whole', 'selection', 'link', 'image'] as const) {
    browser.contextMenus.create({ id, title: titles[id], contexts: [id === 'whole' ? 'page' : id] });
  }
}
