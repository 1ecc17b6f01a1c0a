import { type Browser, browser } from 'wxt/browser';
import { keptUrl } from '../lib/kept-url';

/** A tab as far as it may be known: without a grant the address and title are ''. */
export interface TabView {
  id: number;
  windowId: number;
  /** As long as it is kept: see `keptUrl`. */
  url: string;
  title: string;
  incognito: boolean;
  active: boolean;
  /** CSS pixels, 0 where unknown. */
  width: number;
}

type RawTab = Browser.tabs.Tab;

/** A page of the browser is nobody's address. Some browsers tell it where the extension was invoked, others do not. */
const OF_BROWSER = /^(?:about|chrome|chrome-error|chrome-search|devtools|edge):/i;

export function viewOf(tab: RawTab): TabView {
  return {
    id: tab.id ?? -1,
    windowId: tab.windowId ?? -1,
    url: OF_BROWSER.test(tab.url ?? '') ? '' : keptUrl(tab.url ?? ''),
    title: tab.title ?? '',
    incognito: tab.incognito,
    active: tab.active,
    width: tab.width ?? 0,
  };
}

/** The tab in view of the window that the caller belongs to; null where there is none. */
export async function activeTab(): Promise<TabView | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab ? viewOf(tab) : null;
}

/**
 * The tab that was in view at that time (epoch ms) of the window in use; by now it may be another. Chrome says when each
 * came into view; of Firefox's only the one in view now is known.
 */
export async function tabInView(at: number): Promise<TabView | null> {
  const tabs = await browser.tabs.query({ lastFocusedWindow: true });
  const seenAt = ({ active, lastAccessed = 0 }: RawTab) =>
    import.meta.env.FIREFOX ? +active : lastAccessed > at ? 0 : lastAccessed;
  const [tab] = tabs.sort((a, b) => seenAt(b) - seenAt(a));
  return tab ? viewOf(tab) : null;
}

/** Null once the tab is closed. */
export async function tabOf(tabId: number): Promise<TabView | null> {
  return browser.tabs.get(tabId).then(viewOf, () => null);
}

/** Shows the dashboard at a route such as `/digest`, in the tab that already holds it where there is one. */
export async function openDashboard(route = '/'): Promise<void> {
  const page = browser.runtime.getURL('/dashboard.html');
  const url = `${page}#${route}`;
  const open = (await browser.tabs.query({})).map(viewOf).find((tab) => tab.url.startsWith(page));
  if (open) {
    await browser.tabs.update(open.id, { active: true, url });
    await browser.windows.update(open.windowId, { focused: true });
  } else {
    await browser.tabs.create({ url });
  }
}
