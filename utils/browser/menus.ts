import { browser } from 'wxt/browser';
import type { Scope } from '../model';

/** Context menu entries, one per scope; the id is the scope. Titles are in the app's language, so they are made anew when it changes. */
export async function makeMenus(titles: Record<Scope, string>): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const scope of ['page', 'selection', 'link', 'image'] as const) {
    browser.contextMenus.create({ id: scope, title: titles[scope], contexts: [scope] });
  }
}
