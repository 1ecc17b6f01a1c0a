/**
 * 淘宝 and 天猫: items and search lists. Example: https://item.taobao.com/item.htm?id=600000000001
 * The list in `g_page_config` was last verified on a saved page of 2018-08. Items, and today's lists, whose class names
 * keep their first half (`Price--`, `mainTitle--`), are known from public readers and unverified.
 */
import { embedded } from './base/embedded';
import { count, price } from './base/numbers';
import type { Look, Try } from './base/part';
import { each, either, first, fromJson } from './base/parts';
import { at, listAt } from './base/path';
import type { SiteReader } from './base/site-reader';
import type { SubjectSpec } from './base/subject-spec';
import { allTexts, always, attr, changed, json, link, parameter, paramOf, text, when } from './base/tries';
import type { PlatformMeta } from './platform';

export const meta: PlatformMeta = {
  id: 'taobao',
  name: { en: 'Taobao and Tmall', zh: '淘宝、天猫' },
  version: 1,
  hosts: ['taobao.com', 'tmall.com', 'tmall.hk'],
};

const ITEM_PATH =
  /\/(?:item|detail|awp\/core\/detail|app\/detail\/index|detail\/detail|view)\.html?$|^\/i(\d+)\.htm|^\/item\/(\d+)\.htm/;
const ITEM_HOST = /^(?:item|detail|chaoshi\.detail|world|h5\.m|m\.intl|detail\.m|item\.m)\./;
const itemUrl = (id: string) => `https://item.taobao.com/item.htm?id=${id}`;
const currency = [always('CNY')];
const MONEY = /([¥￥]\s*\d[\d.,]*(?:\s*-\s*[¥￥]?\s*\d[\d.,]*)?)/;
/** What is paid after coupons stands large, the price before them small below. */
const AFTER = /(?:券后|到手|补贴后|优惠后)[^\d]*([¥￥]\s*\d[\d.,]*)$/;
const absolute = (find: Try) => changed(find, (url) => (url.startsWith('//') ? `https:${url}` : url));

const item: SubjectSpec = {
  kind: 'product',
  parts: either(
    first('#tbpcDetail_SkuPanelBody, [class*="BasicContent--"], [class*="ItemInfo--"]'),
    first('#detail, .tb-detail-bd, #J_DetailMeta, .tb-property'),
  ),
  foreign: '[class*="recommend" i], [class*="Comments--"], .tb-recommend',
  ids: [],
  whose: [attr('input[name="item_id"], input[name="itemId"]', 'value', /^\d+$/, true)],
  url: itemUrl,
  fields: {
    title: [
      attr('[class*="mainTitle--"]', 'title'),
      text('[class*="mainTitle--"], [class*="ItemTitle--"] h1, .tb-detail-hd h1'),
      attr('.tb-main-title', 'data-title'),
      text('.tb-main-title'),
    ],
    shop: [text('[class*="shopName--"], .tb-shop-name, .slogo-shopname, .shop-name-link')],
    image: [link('#J_ImgBooth, [class*="mainPic--"]', undefined, 'src')],
  },
  promotions: allTexts(
    '[class*="couponInfo"] span, [class*="promotionText--"], .tb-other-discount-content, .tm-coupon-item',
  ),
  readings: {
    price: price(
      [
        text('[class*="subPrice--"]', MONEY),
        text('[class*="highlightPrice--"]:not(:has(~ [class*="subPrice--"]))', /^[¥￥]\s*\d[\d.,]*$/),
        text('#J_PromoPriceNum, .tm-promo-price .tm-price'),
        text('#J_StrPrice .tb-rmb-num, .tm-price-panel .tm-price'),
      ],
      { currency },
    ),
    finalPrice: price([text('[class*="highlightPrice--"]', AFTER)], { currency }),
    listPrice: price([text('#J_StrPriceModBox.tb-del .tb-rmb-num, .tm-price-panel.tm-price-del .tm-price')], {
      currency,
    }),
    sold: count([
      text('[class*="salesDesc--"]', /已售\s*([\d.]+[万千]?\+?)/),
      text('#J_SellCounter, .tm-ind-sellCount .tm-count'),
    ]),
    reviews: count([text('#J_RateCounter, .tm-ind-reviewCount .tm-count')]),
    stock: count([text('#J_SpanStock'), text('#J_EmStock', /^库存\s*(\d+)\s*件/)]),
  },
};

/** The list that the page was made from, if it is of the words in the address. */
const auctions = ({ document, url }: Look) => {
  const data = at(embedded(document, 'g_page_config'), 'mods.itemlist.data');
  const asked = paramOf(new URL(url), ['q']);
  const query = at(data, 'query');
  return asked === '' || typeof query !== 'string' || query === asked ? listAt(data, 'auctions') : [];
};

/** Whole and fraction stand in two elements, and what was sold straight behind them. */
const inTwo: Try = (part) => {
  const whole = text('[class*="Price--priceInt"]', /^\d[\d,]*$/)(part);
  const fraction = text('[class*="Price--priceFloat"]', /^\.?\d{0,2}$/)(part)?.value ?? '';
  return whole && { ...whole, value: whole.value + (fraction && `.${fraction.replace('.', '')}`) };
};

const CARD =
  'a[class*="CardV2--"], a[class*="doubleCardWrapper"], .m-itemlist .item[data-nid], .items > .item:has([data-nid])';
const listed: SubjectSpec = {
  kind: 'product',
  parts: either(each(CARD), fromJson(auctions)),
  ids: [
    attr('', 'href', /[?&]id=(\d+)/),
    attr('', 'data-nid', /^\d+$/),
    attr('[data-nid]', 'data-nid', /^\d+$/),
    json('nid', /^\d+$/),
  ],
  channelIds: [json('user_id', /^\d+$/)],
  url: itemUrl,
  fields: {
    title: [text('[class*="Title--title"], .row-2 a, .title a'), json('raw_title')],
    author: [text('[class*="ShopInfo--shopName"], .shopname'), json('nick')],
    shop: [text('[class*="ShopInfo--shopName"], .shopname'), json('nick')],
    region: [text('[class*="Price--procity"], .location'), json('item_loc')],
    image: [link('img', undefined, 'src'), absolute(json('pic_url'))],
  },
  readings: {
    price: price([inTwo, text('.price strong'), json('view_price')], {
      currency,
    }),
    sold: count([text('[class*="Price--realSales"], .deal-cnt'), json('view_sales')]),
    reviews: count([json('comment_count')]),
  },
  placement: { ad: [text('span', /^(?:广告|掌柜热卖)$/)] },
};

export const reader = (): SiteReader => ({
  example: {
    url: 'https://detail.tmall.com/item.htm?spm=a1&id=600000000001&skuId=5',
    kind: 'product',
    key: 'taobao:product:600000000001',
  },
  proved: {
    list: { on: '2018-08-04', at: /^\$\./, what: ['title', 'author', 'shop', 'price', 'sold', 'reviews'] },
  },
  address: (url) => {
    const { hostname, pathname } = url;
    const path = ITEM_PATH.exec(pathname);
    if (path && ITEM_HOST.test(hostname)) {
      const id = path[1] ?? path[2] ?? paramOf(url, ['id', 'itemId']);
      return /^\d+$/.test(id) ? { kind: 'product', id, url: itemUrl(id) } : null;
    }
    const query = paramOf(url, ['q']);
    if (hostname === 's.taobao.com' && /^\/(?:search|list)$/.test(pathname))
      return {
        kind: 'list',
        id: '',
        url: query && `https://s.taobao.com/search?q=${encodeURIComponent(query)}`,
      };
    return null;
  },
  barriers: [
    {
      kind: 'captcha',
      tries: [when('#nocaptcha, #nc_1_wrapper, iframe[src*="/punish"], #baxia-punish', 'captcha')],
    },
  ],
  pages: {
    product: { main: item },
    list: {
      items: [listed],
      results: {
        query: [parameter('q')],
        organic: {
          parts: either(each(CARD), fromJson(auctions)),
          title: [text('[class*="Title--title"], .row-2 a, .title a'), json('raw_title')],
          url: [link(''), link('a[href*="id="]'), absolute(json('detail_url'))],
        },
      },
    },
  },
});
