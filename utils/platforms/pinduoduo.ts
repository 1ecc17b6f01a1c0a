/**
 * 拼多多: goods and search lists. Example: https://mobile.yangkeduo.com/goods.html?goods_id=100000000001
 * Unverified, from public readers of 2020 to 2026: `window.rawData` with `store.initDataObj.goods` and `.mall`, lists in
 * `stores.store.data.ssrListData`. Some of its prices are in yuan and some in cents: only those are read that say which. Where
 * the page keeps no such data, its words do (`已拼…件`, `发起拼单`), up to where the shop and other goods begin. Who looks is not
 * read: nothing is known that its goods show to one who has signed in and not to others.
 */
import { embedded } from './base/embedded';
import { fromJson } from './base/parts';
import { at } from './base/path';
import type { SiteReader } from './base/site-reader';
import { inAddress, json, parameter, paramOf } from './base/tries';
import { goods, goodsUrl } from './pinduoduo/goods';
import { listed, ssrList } from './pinduoduo/listed';
import type { PlatformMeta } from './platform';

export const meta: PlatformMeta = {
  id: 'pinduoduo',
  name: { en: 'Pinduoduo', zh: '拼多多' },
  version: 2,
  hosts: ['pinduoduo.com', 'yangkeduo.com'],
  shop: true,
};

export const reader = (): SiteReader => ({
  example: {
    url: 'https://mobile.pinduoduo.com/goods2.html?refer_page_name=search&goods_id=100000000001',
    kind: 'product',
    key: 'pinduoduo:product:100000000001',
  },
  proved: {},
  address: (url) => {
    const path = url.pathname;
    if (/^\/(?:login|psnl_verification)\.html$/.test(path)) return { kind: 'product', id: '', url: '' };
    const id = paramOf(url, ['goods_id']);
    if (/^\/goods(?:\d|_detail)?\.html$/.test(path) && /^\d+$/.test(id))
      return { kind: 'product', id, url: goodsUrl(id) };
    const query = paramOf(url, ['search_key']);
    if (path !== '/search_result.html' || query === '') return null;
    const list = 'https://mobile.yangkeduo.com/search_result.html?search_key=';
    return { kind: 'list', id: '', url: `${list}${encodeURIComponent(query)}` };
  },
  barriers: [
    { kind: 'captcha', tries: [inAddress(/\/psnl_verification\.html/)] },
    {
      kind: 'wall',
      tries: [
        inAddress(/\/login\.html/),
        ({ look }) =>
          at(embedded(look.document, 'rawData'), 'store.initDataObj.needLogin') === true
            ? { value: 'login', from: '$.needLogin' }
            : undefined,
      ],
    },
  ],
  pages: {
    product: { main: goods },
    list: {
      items: [listed],
      results: {
        query: [parameter('search_key')],
        organic: {
          parts: fromJson(ssrList),
          title: [json('goodsName'), json('goods_name')],
          url: [json('goodsID', /^\d+$/), json('goods_id', /^\d+$/)].map((find) => (part) => {
            const seen = find(part);
            return seen && { ...seen, value: goodsUrl(seen.value) };
          }),
        },
      },
    },
  },
});
