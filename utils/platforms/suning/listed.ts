/** The items of a search list; how it marks advertisements is unverified. Prices come after the page. */

import { count } from '../base/numbers';
import { each } from '../base/parts';
import { price } from '../base/prices';
import { seenBy, VIEWER } from '../base/seen-by';
import type { SubjectSpec } from '../base/subject-spec';
import { attr, changed, link, oneOf, text } from '../base/tries';
import { bar } from './bar';
import { currency, itemUrl } from './product';

export const CARD = '#product-list li.item-wrap, .product-list li.item-wrap';

export const listed: SubjectSpec = {
  kind: 'product',
  parts: seenBy(bar, each(CARD)),
  ids: [
    oneOf(
      changed(attr('', 'id', /^(\d{10}-\d+)$/), (id) => id.replace(/-0*/, '/')),
      changed(attr('.title-selling-point a', 'href', /product\.suning\.com\/(\d{10}\/\d+)\.html/), (id) =>
        id.replace(/\/0*/, '/'),
      ),
    ),
  ],
  url: itemUrl,
  fields: {
    title: [text('.title-selling-point a')],
    shop: [text('.store-stock a')],
    image: [link('.img-block img, .res-img img', undefined, 'src')],
    viewer: VIEWER,
  },
  readings: {
    price: price([text('.price-box .def-price', /^[¥￥]\s*\d[\d,]*(?:\.\d{1,2})?$/)], { currency }),
    reviews: count([text('.info-evaluate', /^(\d[\d.]*万?\+?)\s?(?:条)?评价/)]),
  },
  placement: { ad: [text('.ad-tag, .tag-ad, i, em', /^广告$/)] },
};
