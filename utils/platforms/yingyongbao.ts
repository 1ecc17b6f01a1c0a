/**
 * 应用宝: an app's page. Example: https://sj.qq.com/appdetail/com.example.cafe
 * Unverified, from public readers of 2023 to 2026: `__NEXT_DATA__` with `pkg_name`, `version_name`, `average_rating` and
 * `download_num`, and the class names that keep their first half (`GameCard_starNumber__`). Apps are known by their package.
 */
import type { SiteReader } from './base/site-reader';
import { paramOf } from './base/tries';
import type { PlatformMeta } from './platform';
import { app, appUrl } from './yingyongbao/app';

export const meta: PlatformMeta = {
  id: 'yingyongbao',
  name: { en: 'Tencent MyApp', zh: '应用宝' },
  version: 1,
  hosts: ['sj.qq.com', 'a.app.qq.com', 'android.myapp.com'],
  shop: true,
};

const PACKAGE = /^[A-Za-z]\w*(?:\.\w+)+$/;

export const reader = (): SiteReader => ({
  example: {
    url: 'https://a.app.qq.com/o/simple.jsp?pkgname=com.example.cafe&channel=1',
    kind: 'product',
    key: 'yingyongbao:product:com.example.cafe',
  },
  proved: {},
  address: (url) => {
    const path = /^\/appdetail\/([\w.]+)\/?$/.exec(url.pathname)?.[1];
    const asked = /^\/(?:myapp\/detail\.htm|o\/(?:simple|ios)\.jsp)$/.test(url.pathname)
      ? paramOf(url, ['apkName', 'pkgname'])
      : '';
    const id = path ?? asked;
    return PACKAGE.test(id) ? { kind: 'product', id, url: appUrl(id) } : null;
  },
  pages: { product: { main: app } },
});
