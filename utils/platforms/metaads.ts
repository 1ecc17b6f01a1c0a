/**
 * Meta Ad Library. Example: https://www.facebook.com/ads/library/?id=123456789012345
 * Proved on pages saved without an account on 2026-10-05 (a reader's tests: two searches, an advertiser, an ad's link, which
 * answered with another ad): the page's own state (`ad_archive_id`, `start_date`, `publisher_platform`, `is_active`,
 * `snapshot`). Its `end_date` names a day of ads that still run, so it says nothing of when they were last shown.
 * Unverified: lines of a card ("Library ID: …", "Started running on …", "N ads use this creative") and the way that a card
 * is found by its one id: open readers of the rendered page, 2024 to 2026, in English and Chinese; in other languages the
 * words are not known from a page, but that it began is the only day that stands alone. Which icons stand for which
 * platform no page says: they come from the state alone.
 * What an ad cost or brought the page does not print, so nothing here says it.
 */
import type { Proved, SiteReader } from './base/site-reader';
import { ad, adOfAddress } from './metaads/ad';
import { advertiser } from './metaads/advertiser';
import type { PlatformMeta } from './platform';

export const meta: PlatformMeta = {
  id: 'metaads',
  name: { en: 'Meta Ad Library', zh: 'Meta 广告资料库' },
  version: 3,
  hosts: ['facebook.com'],
  under: '/ads/library',
  shop: true,
  cut: null,
};

const LIBRARY = 'https://www.facebook.com/ads/library/';
/** What of a search names it; the rest sorts and filters by media. */
const KEPT = ['active_status', 'ad_type', 'country', 'q', 'search_type'];

const stated: Proved = {
  on: '2026-10-05',
  at: /^\$\.(?:is_active|page_name|publisher_platform|snapshot|start_date)/,
  what: ['author', 'text', 'published', 'status', 'surfaces', 'link'],
};

export const reader = (): SiteReader => ({
  example: {
    url: 'https://www.facebook.com/ads/library/?id=123456789012345&active_status=all',
    kind: 'post',
    key: 'metaads:post:123456789012345',
  },
  proved: { post: stated, profile: stated, list: stated },
  address: ({ pathname, searchParams }) => {
    if (!/^\/ads\/library\/?$/.test(pathname)) return null;
    const [id = '', page = ''] = ['id', 'view_all_page_id'].map((name) => searchParams.get(name) ?? '');
    if (/^\d+$/.test(id)) return { kind: 'post', id, url: `${LIBRARY}?id=${id}` };
    if (/^\d+$/.test(page)) return { kind: 'profile', id: page, url: `${LIBRARY}?view_all_page_id=${page}` };
    const kept = KEPT.flatMap((name) => searchParams.getAll(name).map((value) => [name, value]));
    return searchParams.has('q')
      ? { kind: 'list', id: '', url: `${LIBRARY}?${new URLSearchParams(kept)}` }
      : null;
  },
  pages: {
    post: { main: adOfAddress(), items: [ad()] },
    profile: { main: advertiser(), items: [ad()] },
    list: { items: [ad()] },
  },
});
