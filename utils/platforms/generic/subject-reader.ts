import { readCount } from '../../lib/counts';
import { readPrice } from '../../lib/prices';
import { readPromotions } from '../../lib/promotions';
import type { Sources } from '../../metadata/sources';
import type { Fields, SubjectRead } from '../../model';
import type { Tools } from '../base/tools';
import { productOf } from './product';

/**
 * What only pages with subjects need. A script of its own: it goes before a site's reader, and after the core where a
 * page of any other site turns out to be a product's. Most pages do without, and are read sooner.
 */
export interface SubjectReader extends Pick<Tools, 'readCount' | 'readPrice' | 'readPromotions'> {
  productOf: (page: Sources, fields: Fields, key: string) => SubjectRead | null;
}

export const subjectReader: SubjectReader = { productOf, readCount, readPrice, readPromotions };
