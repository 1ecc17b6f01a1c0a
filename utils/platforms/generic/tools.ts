import { readDate, readEpoch } from '../../lib/dates';
import type { Tools } from '../base/tools';
import type { SubjectReader } from './subject-reader';

/** What a site's reader is lent: the dates of the core, the numbers of the script that comes with it. */
export function toolsOf({ readCount, readPrice, readPromotions }: SubjectReader): Tools {
  return { readCount, readDate, readEpoch, readPrice, readPromotions };
}
