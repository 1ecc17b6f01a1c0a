import type { SiteReader } from '../../utils/platforms/base/site-reader';
import type { PlatformMeta } from '../../utils/platforms/platform';
import type { ExpectedPage } from './expected-page';

/** When every fixture is looked at, and where. */
export const NOW = Date.UTC(2026, 10, 22, 4);
export const ZONE = 'Asia/Shanghai';

export interface SiteModule {
  meta: PlatformMeta;
  reader: () => SiteReader;
}

const modules = import.meta.glob<SiteModule>('../../utils/platforms/*.ts', { eager: true });
const pages = import.meta.glob<string>('../fixtures/platforms/*/*.html', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const wanted = import.meta.glob<ExpectedPage>('../fixtures/platforms/*/*.json', {
  eager: true,
  import: 'default',
});

export const site = (id: string): SiteModule => {
  const found = modules[`../../utils/platforms/${id}.ts`];
  if (!found) throw new Error(`There is no utils/platforms/${id}.ts.`);
  return found;
};

/** Every page that we wrote in the shape of a site's, with what it holds. */
export const fixtures = Object.entries(pages).map(([path, html]) => {
  const [, id = '', name = ''] = /platforms\/([^/]+)\/([^/]+)\.html$/.exec(path) ?? [];
  const expected = wanted[path.replace(/html$/, 'json')];
  return { label: `${id}/${name}`, id, html, expected };
});
