import type { Sources } from '../../metadata/sources';
import type { Fields, SubjectRead } from '../../model';
import type { Tools } from '../base/tools';
import { numberReader } from './number-reader';
import { productOf } from './product';

/** What only pages with subjects need. Most pages do without, and are read sooner. */
export interface SubjectReader extends Pick<Tools, 'readCount' | 'readPrice' | 'readPromotions'> {
  /** Absent beside a site's own reader, which knows its products better. */
  productOf?: (page: Sources, fields: Fields, key: string) => SubjectRead | null;
}

/**
 * All of it, in a script of its own: it comes after the core where a page turns out to be a product's that no site's
 * reader has read.
 */
export const subjectReader: SubjectReader = { ...numberReader, productOf };
