/**
 * 京东: items and search lists. Example: https://item.jd.com/100000000001.html
 * An item of 2013 was verified on a saved page; the layout of 2016 to 2023 (`.sku-name`, `.J-p-<sku>`, `.gl-item`) is
 * known from public readers and unverified. Prices that are filled in later stay absent until they are shown.
 */
import { count, decimal, price } from './base/numbers';
import type { Try } from './base/part';
import { each, either, first } from './base/parts';
import type { SiteReader } from './base/site-reader';
import type { SubjectSpec } from './base/subject-spec';
import { allTexts, always, attr, link, media, parameter, paramOf, text, when } from './base/tries';
import type { PlatformMeta } from './platform';

export const meta: PlatformMeta = {
  id: 'jd',
  name: { en: 'JD.com', zh: '京东' },
  version: 1,
  hosts: ['jd.com', 'jd.hk'],
};

const itemUrl = (id: string) => `https://item.jd.com/${id}.html`;
const currency = [always('CNY')];
/** The price that is marked with this item's number; other items of the page have their own. */
const ofThis =
  (selector: string): Try =>
  (part) =>
    text(`${selector}.J-p-${part.look.address.id}`)(part);

const item: SubjectSpec = {
  kind: 'product',
  parts: either(first('.product-intro, #product-intro'), first('.itemInfo-wrap')),
  foreign: '#shop-reco, .track, .fitting, [id*="reco"], .stabcon, .nav-minicart-con',
  ids: [],
  whose: [
    attr('.summary-price .price', 'class', /(?:^|\s)J-p-(\d+)(?:\s|$)/),
    attr('#InitCartUrl', 'href', /[?&]pid=(\d+)/),
  ],
  url: itemUrl,
  fields: {
    title: [text('.sku-name'), text('#name h1')],
    sku: [(part) => ({ value: part.look.address.id, from: 'address' })],
    shop: [text('.J-hove-wrap .name a, #popbox .name a, .contact .name a')],
    availability: [text('#store-prompt strong')],
    image: [link('#spec-img', undefined, 'src'), link('#spec-n1 img', undefined, 'src')],
  },
  media: media('#spec-list img'),
  promotions: allTexts('#prom .hl_red_bg + em, #prom-one .hl_red, .prom-item .hl_red, #summary-quan .text'),
  readings: {
    price: price([ofThis('.summary-price .price'), ofThis('.p-price .price'), text('#jd-price')], {
      currency,
    }),
    listPrice: price([text('#page_maprice, #page_origin_price, #page_opprice')], { currency }),
    reviews: count([text('#comment-count .count, .comment-count .count')]),
    goodRate: decimal([text('.percent-con', /^([\d.]+)%$/)], '%'),
  },
};

const listed: SubjectSpec = {
  kind: 'product',
  parts: each('li.gl-item[data-sku]'),
  ids: [attr('', 'data-sku', /^\d+$/)],
  url: itemUrl,
  fields: {
    title: [text('.p-name em')],
    shop: [text('.p-shop a, .p-shopnum a')],
    image: [link('.p-img img', undefined, 'src'), link('.p-img img', undefined, 'data-lazy-img')],
  },
  promotions: allTexts('.p-icons i'),
  readings: {
    price: price([text('.p-price strong')], { currency }),
    reviews: count([text('.p-commit a')]),
  },
  placement: { ad: [text('.p-promo-flag', /^广告$/)] },
};

export const reader = (): SiteReader => ({
  example: {
    url: 'https://item.m.jd.com/product/100000000001.html?cu=true',
    kind: 'product',
    key: 'jd:product:100000000001',
  },
  proved: { product: { on: '2013-08-28', at: /^#jd-price/, what: ['title', 'price'] } },
  address: (url) => {
    const { hostname, pathname } = url;
    const [, id = ''] = /^(?:npc)?item\./.test(hostname)
      ? (/^(?:\/product)?\/(\d+)\.html$/.exec(pathname) ?? [])
      : [];
    if (id) return { kind: 'product', id, url: itemUrl(id) };
    const query = paramOf(url, ['keyword']);
    if (hostname !== 'search.jd.com' || !/^\/[Ss]earch$/.test(pathname) || query === '') return null;
    return { kind: 'list', id: '', url: `https://search.jd.com/Search?keyword=${encodeURIComponent(query)}` };
  },
  barriers: [
    { kind: 'captcha', tries: [when('.JDJRV-bigimg, #JDJRV-wrap-loginsubmit, .verifyBtn', 'captcha')] },
  ],
  pages: {
    product: { main: item },
    list: {
      items: [listed],
      results: {
        query: [parameter('keyword')],
        organic: {
          parts: each('li.gl-item[data-sku]:not(:has(.p-promo-flag))'),
          title: [text('.p-name em')],
          url: [link('.p-name a, .p-img a')],
        },
        ads: {
          parts: each('li.gl-item[data-sku]:has(.p-promo-flag)'),
          title: [text('.p-name em')],
          url: [link('.p-name a, .p-img a')],
          advertiser: [text('.p-shop a')],
        },
      },
    },
  },
});
