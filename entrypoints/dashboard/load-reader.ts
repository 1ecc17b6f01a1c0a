import type { SiteReader } from '../../utils/platforms/base/site-reader';
import type { PlatformMeta } from '../../utils/platforms/platform';

/** A site's reader with what the site is. */
export interface SiteModule {
  meta: PlatformMeta;
  reader: () => SiteReader;
}

/** Each site is a chunk of its own, loaded where its screen asks for it: neither worker nor pages carry any of them. */
const sites = import.meta.glob<SiteModule>([
  '../../utils/platforms/*.ts',
  '!../../utils/platforms/{generic,index,platform,site-of-address,web}.ts',
]);

/** The reader of a site; null where there is none of that id. */
export async function loadReader(platform: string): Promise<SiteModule | null> {
  return (await sites[`../../utils/platforms/${platform}.ts`]?.()) ?? null;
}
