/**
 * 华为应用市场 AppGallery: an app's page. Example: https://appgallery.huawei.com/app/C100000001
 * Unverified, from public readers of 2022 to 2024 (a Discord presence and two scrapers): `.detailheadcard`,
 * `.center_info`, `.score`, `.commentators`;
 * its address with the id behind (`/app/detail?id=C…`) from open projects of 2024 to 2026. What the page shows names no app, so that its address is believed.
 */

import { decimal } from './base/decimal';
import { count } from './base/numbers';
import { first } from './base/parts';
import type { SiteReader } from './base/site-reader';
import type { SubjectSpec } from './base/subject-spec';
import { link, text } from './base/tries';
import type { PlatformMeta } from './platform';

export const meta: PlatformMeta = {
  id: 'appgallery',
  name: { en: 'Huawei AppGallery', zh: '华为应用市场' },
  version: 2,
  hosts: ['appgallery.huawei.com', 'appgallery1.huawei.com', 'appgallery.cloud.huawei.com'],
  shop: true,
};

const appUrl = (id: string) => `https://appgallery.huawei.com/app/${id}`;
const LABELLED = /(\d[\d.,]*[万亿KMB]?\+?)\s?(?:次安装|次下载|installs?|downloads?)/i;

const app: SubjectSpec = {
  kind: 'product',
  parts: first('.appDetailsContainer, .componentContainer:has(.detailheadcard), body:has(.center_info)'),
  foreign: '.CommentList, .comment_item, [class*="commentlistcard"], [class*="recommend" i], .horizontalList',
  ids: [],
  url: appUrl,
  fields: {
    title: [text('.center_info > .title')],
    author: [
      text('.detailInfo > div > div', /^(?:开发者|开发商|Developer|Provider)[:：]?\s+(.+)$/),
      text('.center_info > .dev_name'),
    ],
    version: [text('.detailInfo > div > div', /^(?:版本号?|Version)[:：]?\s+(\d[\w.]*)$/)],
    image: [link('.left_logo', undefined, 'src')],
  },
  readings: {
    rating: decimal([text('.score > span, .score', /^([1-5](?:\.\d)?)$/)]),
    reviews: count([
      text('.commentators', /^\D{0,3}(\d[\d.,]*[万亿KMB]?\+?)\s?(?:人评分|个评分|条评论|ratings?|reviews?)/i),
    ]),
    downloads: count([text('.center_info_bottom > div, .center_info_bottom', LABELLED)]),
  },
};

export const reader = (): SiteReader => ({
  example: {
    url: 'https://appgallery1.huawei.com/#/app/C100000001',
    kind: 'product',
    key: 'appgallery:product:C100000001',
  },
  proved: {},
  address: ({ pathname, search, hash }) => {
    const place = /^#\/app\//.test(hash) ? hash.slice(1) : pathname + search;
    const [, id] =
      /^\/(?:ag\/n\/|marketshare\/)?app\/(?:detail\?(?:.*&)?id=)?(C\d{6,12})(?:[/?&]|$)/.exec(place) ?? [];
    return id ? { kind: 'product', id, url: appUrl(id) } : null;
  },
  pages: { product: { main: app } },
});
