import { browser } from 'wxt/browser';
import { isPart } from '../lib/extents';
import type { CaptureJob, Extent, MenuItem, Scope } from '../model';
import { answerMessages } from './answer-messages';
import { popupPort, popupWord } from './popup-port';
import { type TabView, viewOf } from './tabs';

export interface MenuChoice {
  scope: Scope;
  extent: Extent;
  hide: boolean;
  target: CaptureJob['target'];
  tab: TabView;
}

/** All of these must be called synchronously when the worker starts, or the event that woke it is lost. */
export const on = {
  installed(callback: (first: boolean) => void): void {
    browser.runtime.onInstalled.addListener(({ reason }) => callback(reason === 'install'));
  },

  startup(callback: () => void): void {
    browser.runtime.onStartup.addListener(callback);
  },

  alarm(callback: () => void): void {
    browser.alarms.onAlarm.addListener(callback);
  },

  command(callback: (command: string, tab: TabView | null) => void): void {
    browser.commands.onCommand.addListener((command, tab) => callback(command, tab ? viewOf(tab) : null));
  },

  menu(callback: (choice: MenuChoice) => void): void {
    browser.contextMenus.onClicked.addListener((info, tab) => {
      if (!tab) return;
      const item = info.menuItemId as MenuItem;
      const of: Extent = item === 'whole' ? 'page' : item === 'later' || isPart(item) ? item : 'view';
      const hide = item === 'hide';
      const scope = of === 'view' && !hide ? (item as Scope) : 'page';
      const url = scope === 'link' ? info.linkUrl : scope === 'image' ? info.srcUrl : undefined;
      callback({ scope, extent: of, hide, target: url ? { url, text: '' } : null, tab: viewOf(tab) });
    });
  },

  /** Something was stored: a setting, or a letter. */
  stored(callback: () => void): void {
    browser.storage.onChanged.addListener(callback);
  },

  /** Called when a popup that held a draft (see popup-port) went away without entering it. */
  draftLeft(callback: (jobId: string) => void): void {
    browser.runtime.onConnect.addListener((port) => {
      if (port.name !== popupPort || !fromOwnPage(port.sender)) return;
      let held: string | null = null;
      port.onMessage.addListener((message: unknown) => {
        const word = popupWord(message);
        if (word) held = 'hold' in word ? word.hold : null;
      });
      port.onDisconnect.addListener(() => {
        if (held) callback(held);
      });
    });
  },

  /** Hosts were granted or taken back, here or in the browser's own settings. */
  hosts(callback: () => void): void {
    browser.permissions.onAdded.addListener(callback);
    browser.permissions.onRemoved.addListener(callback);
  },

  /** Questions of pages that are read live. Private windows are told to stop. */
  live(callback: (message: unknown, page: { tabId: number; url: string }) => Promise<unknown>): void {
    answerMessages((message, sender) => {
      const { id, tab, url, frameId } = sender;
      if (id !== browser.runtime.id || fromOwnPage(sender) || !tab?.id || !url || frameId !== 0) return;
      return tab.incognito ? Promise.resolve(null) : callback(message, { tabId: tab.id, url });
    });
  },

  /** Messages of our own pages only; whatever else sends is not answered. */
  message(callback: (message: unknown) => Promise<unknown> | undefined): void {
    answerMessages((message, sender) => (fromOwnPage(sender) ? callback(message) : undefined));
  },
};

/** A content script of ours has our id too, but not our origin. */
function fromOwnPage(sender: { id?: string; url?: string } | undefined): boolean {
  return sender?.id === browser.runtime.id && Boolean(sender.url?.startsWith(browser.runtime.getURL('/')));
}

/** Alarms of an unpacked extension do not survive a restart of the browser: set at every start. */
export async function ensureHourlyAlarm(): Promise<void> {
  if (!(await browser.alarms.get('tend'))) await browser.alarms.create('tend', { periodInMinutes: 60 });
}

/** Opens the popup where the browser lets us; false where it does not. More `tries` wait for one that is closing. */
export async function openPopup(tries = 1): Promise<boolean> {
  try {
    await browser.action.openPopup();
    return true;
  } catch {
    if (tries === 1) return false;
    await new Promise((resolve) => setTimeout(resolve, 100));
    return openPopup(tries - 1);
  }
}
