import { readPromotions } from '../../lib/promotions';
import type { Promotion } from '../../model';
import type { Part, TryAll } from './part';
import { allOf } from './read-subject';

/** The promotions that texts of a part announce. */
/* @__NO_SIDE_EFFECTS__ */
export function promotionsIn(texts: TryAll): (part: Part) => Promotion[] {
  return (part) => allOf(texts, part).flatMap(readPromotions);
}
