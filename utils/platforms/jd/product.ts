/**
 * An item: the page of 2013; the layout of 2016 to 2025, and that of 2026 (`.sku-title-name`, `.product-price--main`), which
 * are unverified.
 */

import { decimal } from '../base/decimal';
import { media } from '../base/media';
import { count } from '../base/numbers';
import type { Try } from '../base/part';
import { either, first } from '../base/parts';
import { price } from '../base/prices';
import { promotionsIn } from '../base/promotions';
import { REGION, seenBy, VIEWER } from '../base/seen-by';
import type { SubjectSpec } from '../base/subject-spec';
import { allTexts, always, attr, lines, link, text } from '../base/tries';
import { servedId } from '../base/whose';
import { scriptValues } from '../base/written';
import { bar } from './bar';
import { alone, atLast, named } from './prices';

export const itemUrl = (id: string) => `https://item.jd.com/${id}.html`;
export const currency = [always('CNY')];
/** The price that is marked with this item's number; other items of the page have their own. */
const ofThis =
  (selector: string): Try =>
  (part) =>
    text(`${selector}.J-p-${part.look.address.id}`)(part);

/** The box of the one price of 2026; what kind of price it is stands in it. */
const BOX = '.product-price--main, .product-price';

export const item: SubjectSpec = {
  kind: 'product',
  parts: seenBy(
    { ...bar, above: '.product-intro, #product-intro, .itemInfo-wrap, .sku-title-name' },
    either(
      first('.product-intro, #product-intro'),
      first('.itemInfo-wrap'),
      first('body:has(.sku-title-name)'),
    ),
  ),
  foreign:
    '[id^="ttbar-login"], #shop-reco, .track, .fitting, [id*="reco"], .stabcon, .nav-minicart-con, [class*="recommend" i], [class*="similar" i], .plugin_goodsCardWrapper',
  ids: [],
  whose: [
    attr('.summary-price .price', 'class', /(?:^|\s)J-p-(\d+)(?:\s|$)/),
    attr('#InitCartUrl', 'href', /[?&]pid=(\d+)/),
    servedId(scriptValues({ sku: /\bskuid:\s*['"]?(\d+)/ }), 'sku'),
  ],
  url: itemUrl,
  fields: {
    // Pictures before it say that it is new, or whose it is.
    title: [lines('.sku-name', 'img'), text('.sku-title-name'), text('#name h1')],
    sku: [(part) => ({ value: part.look.address.id, from: 'address' })],
    shop: [
      text('.J-hove-wrap .name a, #popbox .name a, .contact .name a'),
      text('.top-name-tag, .shop-name-wrap .name, .popbox-inner .name'),
    ],
    availability: [text('#store-prompt strong')],
    viewer: VIEWER,
    region: [text('.ui-area-text, #area1', /^[^-].*/), ...REGION],
    image: [link('#spec-img', undefined, 'src'), link('#spec-n1 img', undefined, 'src')],
  },
  media: media('#spec-list img'),
  promotions: promotionsIn(
    allTexts('#prom .hl_red_bg + em, #prom-one .hl_red, .prom-item .hl_red, #summary-quan .text'),
  ),
  readings: {
    price: price(
      [
        ofThis('.summary-price .price'),
        ofThis('.p-price .price'),
        text('#jd-price'),
        text(BOX, alone('京东价|价格|售价|秒杀价')),
      ],
      { currency },
    ),
    finalPrice: price(
      [...atLast.map((form) => text(`${BOX}, #J_FinalPrice`, form)), text('#J_FinalPrice', alone('到手价'))],
      { currency },
    ),
    memberPrice: price(
      [
        text(
          '.p-price-plus, .J-plus-price, [class*="product-price--plus"]',
          named('PLUS(?:会员)?价?|会员价'),
        ),
      ],
      {
        currency,
      },
    ),
    listPrice: price([text('#page_maprice, #page_origin_price, #page_opprice')], { currency }),
    deposit: price([text(BOX, named('定金'))], { currency }),
    // A nought stands there until the number has come.
    reviews: count([text('#comment-count .count, .comment-count .count', /^[^0].*/)]),
    goodRate: decimal([text('.percent-con', /^([\d.]+)%$/)], '%'),
  },
};
