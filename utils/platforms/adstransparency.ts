/**
 * Google Ads Transparency Center. Example: https://adstransparency.google.com/advertiser/AR01234567890123456789
 * Unverified. Elements (`creative-preview`, `.advertiser-name`, `.legal-name`, `.location`, `.ads-count`, links to
 * `/advertiser/AR…/creative/CR…`) from open readers of 2024 to 2026; "Last shown", "Format" and "Shown in" from Google's
 * help. Ads are drawn as pictures or in frames of another site: their words are not on the page.
 */
import { adOf } from './adstransparency/ad';
import { advertiser } from './adstransparency/advertiser';
import { creative } from './adstransparency/creative';
import type { SiteReader } from './base/site-reader';
import type { PlatformMeta } from './platform';

export const meta: PlatformMeta = {
  id: 'adstransparency',
  name: { en: 'Google Ads Transparency', zh: 'Google 广告透明度中心' },
  version: 3,
  hosts: ['adstransparency.google.com'],
  shop: true,
  cut: null,
};

const SITE = 'https://adstransparency.google.com';

export const reader = (): SiteReader => ({
  example: {
    url: `${SITE}/advertiser/AR01234567890123456789/creative/CR09876543210987654321?region=CN&hl=zh`,
    kind: 'post',
    key: 'adstransparency:post:AR01234567890123456789/CR09876543210987654321',
  },
  proved: {},
  address: ({ pathname, searchParams }) => {
    const [, who = '', what] =
      /^\/advertiser\/(AR\d{10,30})(?:\/creative\/(CR\d{10,30}))?\/?$/.exec(pathname) ?? [];
    if (what)
      return { kind: 'post', id: `${who}/${what}`, url: `${SITE}/advertiser/${who}/creative/${what}` };
    if (who !== '') return { kind: 'profile', id: who, url: `${SITE}/advertiser/${who}` };
    const kept = ['region', 'domain'].flatMap((name) => searchParams.getAll(name).map((v) => [name, v]));
    return pathname === '/' && searchParams.has('domain')
      ? { kind: 'list', id: '', url: `${SITE}/?${new URLSearchParams(kept)}` }
      : null;
  },
  pages: {
    post: { main: creative() },
    profile: { main: advertiser(), items: [adOf()] },
    list: { items: [adOf()] },
  },
});
