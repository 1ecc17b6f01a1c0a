import { browser } from 'wxt/browser';

const ACCENT = '#0d6a5b';
const BAD = '#b3261e';
const LIVE = '#2b5c9e';

/** What the toolbar button says of one tab; the browser forgets it at the tab's next page. */
export type Badge =
  | { state: 'saving' }
  | { state: 'walking'; share: number }
  | { state: 'later'; left: number }
  | { state: 'saved' }
  | { state: 'known'; times: number }
  | { state: 'live'; read: number; what: string }
  | { state: 'none' }
  | { state: 'failed'; why: string };

export async function showBadge(tabId: number, badge: Badge): Promise<void> {
  if (tabId < 0) return;
  const color = { live: LIVE, failed: BAD }[badge.state as string] ?? ACCENT;
  const title = await titleOf(badge);
  // The tab may be gone by now; then there is nobody to tell.
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: textOf(badge) }),
    browser.action.setBadgeBackgroundColor({ tabId, color }),
    ...(title === null ? [] : [browser.action.setTitle({ tabId, title })]),
  ]).catch(() => undefined);
}

async function titleOf(badge: Badge): Promise<string | null> {
  if (badge.state === 'failed') return badge.why;
  if (badge.state === 'live') return badge.what;
  return badge.state === 'none' ? browser.action.getTitle({}) : null;
}

function textOf(badge: Badge): string {
  switch (badge.state) {
    case 'saving':
      return '…';
    case 'walking':
      return `${Math.round(Math.min(1, badge.share) * 100)}%`;
    case 'later':
      return String(badge.left);
    case 'saved':
      return '✓';
    case 'failed':
      return '!';
    case 'none':
      return '';
    case 'live':
      return badge.read > 999 ? '999+' : badge.read > 0 ? String(badge.read) : '●';
    case 'known':
      return badge.times > 99 ? '99+' : badge.times > 0 ? String(badge.times) : '';
  }
}
