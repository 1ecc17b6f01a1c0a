/** The apps of a search or of a developer. Unverified. */

import { decimal } from '../base/decimal';
import { each } from '../base/parts';
import type { SubjectSpec } from '../base/subject-spec';
import { attr, label, link, text } from '../base/tries';
import { appUrl } from './app';

export const CARD = 'a[href*="/store/apps/details"]:has(.DdYX5)';

export const listed: SubjectSpec = {
  kind: 'product',
  parts: each(CARD),
  ids: [attr('', 'href', /[?&]id=([\w.]+)/)],
  url: appUrl,
  fields: {
    title: [text('.DdYX5')],
    author: [text('.wMUdtb')],
    image: [link('img', undefined, 'src')],
  },
  readings: {
    rating: decimal([label('[aria-label]', /([1-5][.,]\d)(?!\d)/), text('.w2kbF', /^([1-5][.,]\d)(?!\d)/)]),
  },
};
