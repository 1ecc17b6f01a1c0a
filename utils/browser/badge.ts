import { browser } from 'wxt/browser';

const ACCENT = '#0d6a5b';
const BAD = '#b3261e';

/** What the toolbar button says of one tab; the browser forgets it at the tab's next page. */
export type Badge =
  | { state: 'saving' }
  | { state: 'saved' }
  | { state: 'known'; times: number }
  | { state: 'failed'; why: string };

export async function showBadge(tabId: number, badge: Badge): Promise<void> {
  if (tabId < 0) return;
  const color = badge.state === 'failed' ? BAD : ACCENT;
  // The tab may be gone by now; then there is nobody to tell.
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: textOf(badge) }),
    browser.action.setBadgeBackgroundColor({ tabId, color }),
    ...(badge.state === 'failed' ? [browser.action.setTitle({ tabId, title: badge.why })] : []),
  ]).catch(() => undefined);
}

function textOf(badge: Badge): string {
  switch (badge.state) {
    case 'saving':
      return '…';
    case 'saved':
      return '✓';
    case 'failed':
      return '!';
    case 'known':
      return badge.times > 99 ? '99+' : badge.times > 0 ? String(badge.times) : '';
  }
}
