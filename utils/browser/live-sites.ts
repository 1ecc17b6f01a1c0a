import { browser } from 'wxt/browser';
import type { LiveSites } from './live-messages';
import { loadSettings } from './settings';

/** The hosts that were granted, as `https://*.x.com/*`. A click of `activeTab` grants none of these. */
export async function grantedHosts(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Whether a page is read live: its host is granted, nothing is paused. */
export async function isReadLive(url: string): Promise<boolean> {
  const origins = [`${new URL(url).origin}/*`];
  const [granted, { livePaused }] = await Promise.all([
    browser.permissions.contains({ origins }),
    loadSettings(),
  ]);
  return granted && !livePaused;
}

let last: Promise<unknown> = Promise.resolve();

interface Align {
  /** The id of the site of an address; null where it has no reader. */
  siteOf: (url: string) => string | null;
  /** Called for each tab in which it was stopped. */
  onStopped: (tabId: number) => void;
}

/**
 * Brings pages in line with what is granted and not paused: registers the script for pages to come, starts it in open
 * ones, and stops it in all others. Safe to repeat; runs one at a time.
 */
export function alignLive(options: Align): Promise<void> {
  const turn = last.then(() => align(options));
  last = turn.catch(() => undefined);
  return turn;
}

async function align({ siteOf, onStopped }: Align): Promise<void> {
  const { livePaused } = await loadSettings();
  const matches = new Map<string, string[]>();
  for (const host of livePaused ? [] : await grantedHosts()) {
    const site = siteOf(host.replace('*.', ''));
    if (site) matches.set(site, [...(matches.get(site) ?? []), host]);
  }
  const message: LiveSites = { liveSites: [...matches.keys()] };
  const tabs = await browser.tabs.query({});
  for (const { id = -1 } of tabs) {
    const answer: Promise<unknown> = browser.tabs.sendMessage(id, message);
    // Tabs without our script do not answer.
    void answer.then((stopped) => stopped && onStopped(id)).catch(() => undefined);
  }
  await browser.scripting.unregisterContentScripts();
  const scripts = [...matches].map(([id, hosts]) => ({ id, matches: hosts, js: filesOf(id) }));
  if (scripts.length > 0) await browser.scripting.registerContentScripts(scripts);
  for (const { id: tabId = -1, url = '' } of tabs) {
    const site = siteOf(url);
    if (!site || !matches.has(site)) continue;
    const files = filesOf(site) as '/live.js'[];
    void browser.scripting.executeScript({ target: { tabId }, files }).catch(() => undefined);
  }
}

const filesOf = (site: string): string[] => ['/base.js', '/subjects.js', `/sites/${site}.js`, '/live.js'];
