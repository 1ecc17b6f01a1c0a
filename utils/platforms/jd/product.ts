/** An item: the page of 2013, and the layout of 2016 to 2023, which is unverified. */

import { count, decimal, price } from '../base/numbers';
import type { Try } from '../base/part';
import { either, first } from '../base/parts';
import type { SubjectSpec } from '../base/subject-spec';
import { allTexts, always, attr, link, media, text } from '../base/tries';

export const itemUrl = (id: string) => `https://item.jd.com/${id}.html`;
export const currency = [always('CNY')];
/** The price that is marked with this item's number; other items of the page have their own. */
const ofThis =
  (selector: string): Try =>
  (part) =>
    text(`${selector}.J-p-${part.look.address.id}`)(part);

export const item: SubjectSpec = {
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
