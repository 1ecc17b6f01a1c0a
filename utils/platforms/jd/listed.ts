/** The items of a search list, 2016 to 2023. Unverified. */

import { count, price } from '../base/numbers';
import { each } from '../base/parts';
import type { SubjectSpec } from '../base/subject-spec';
import { allTexts, attr, link, text } from '../base/tries';
import { currency, itemUrl } from './product';

export const listed: SubjectSpec = {
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
