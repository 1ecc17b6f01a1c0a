import { hostMatches } from '../lib/url';
import type { PlatformMeta } from './platform';
import { meta as web } from './web';
import { meta as weibo } from './weibo';
import { meta as x } from './x';
import { meta as youtube } from './youtube';

/** Every site with a reader of its own, by its meta alone: for the worker, the manifest and the documents. */
export const SITES: readonly PlatformMeta[] = [weibo, x, youtube];

/** Every platform. The generic reader is last. */
export const PLATFORMS: readonly PlatformMeta[] = [...SITES, web];

/** The site that an address belongs to, by its parsed host; null where only the generic reader can read it. */
export function siteOfAddress(url: string): PlatformMeta | null {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  return SITES.find(({ hosts }) => hosts.some((one) => hostMatches(host, one))) ?? null;
}
