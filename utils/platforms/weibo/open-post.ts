/** A post on a page of its own: the old weibo.com, today's, which is unverified, and m.weibo.cn. */

import { bidOf } from '../base/base62';
import { either, first, state } from '../base/parts';
import type { FindParts } from '../base/subject-spec';
import { withJson } from '../base/with-json';
import { inMarkup } from '../base/written';
import { blocks } from './blocks';
import { ITEM } from './marks';

/** What a page of m.weibo.cn was served with. Each post there is a document of its own. */
export const served = state('$render_data', '0.status');

/** The card of the address's id, wherever else the page shows posts. */
export const own: FindParts = (look) => {
  const { id } = look.address;
  const todays = first('article:has(footer):has(header)', () => `header a[href*="/${bidOf(id)}"]`);
  const old = first(`${ITEM}[mid="${id}"]`);
  const mobile = withJson(first('.weibo-main, .m-container-max'), served, 'id');
  return either(todays, old, inMarkup(blocks(/Feed|Detail/), old), mobile)(look);
};
