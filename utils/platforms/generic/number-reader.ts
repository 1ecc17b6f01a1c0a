import { readCount } from '../../lib/counts';
import { readPrice } from '../../lib/prices';
import { readPromotions } from '../../lib/promotions';
import type { SubjectReader } from './subject-reader';

/** What a site's reader is lent, in a script of its own that goes before it. */
export const numberReader: SubjectReader = { readCount, readPrice, readPromotions };
