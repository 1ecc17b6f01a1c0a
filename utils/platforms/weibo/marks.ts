/** The card of a post and the words in it, as lists, pages and results find them. */

import { changed, lines } from '../base/tries';

export const ITEM = '[action-type="feed_list_item"][mid]';
/** m.weibo.cn writes no id on its cards: only the link to the rest of long words has it. */
export const MORE = '.weibo-og .weibo-text > a[href^="/status/"]';
export const CARD = `.card9:has(${MORE})`;
/** What a post holds of another post. */
export const QUOTED =
  '[node-type="feed_list_forwardContent"], .card-comment, .WB_feed_expand, [class*="_retweet_"], .weibo-rp';

/** Icons are letters of a font; 展开 and the invisible sign at the end are the site's, not the author's. */
export const words = (selector: string) =>
  changed(
    lines(
      selector,
      'i.wbicon, .W_ficon, [action-type="fl_unfold"], [action-type="fl_fold"], a > i, .expand, a[href^="/status/"]',
    ),
    (value) => value.replace(/[\u200b-\u200f]+/g, '').trim(),
  );
