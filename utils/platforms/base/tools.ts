import type { readCount } from '../../lib/counts';
import type { readDate, readEpoch } from '../../lib/dates';
import type { readPrice } from '../../lib/prices';
import type { readPromotions } from '../../lib/promotions';

/** What reads printed numbers, dates and promotions: lent to a site's script, which stays small. */
export interface Tools {
  readCount: typeof readCount;
  readDate: typeof readDate;
  readEpoch: typeof readEpoch;
  readPrice: typeof readPrice;
  readPromotions: typeof readPromotions;
}
