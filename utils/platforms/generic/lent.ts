import type { Byline } from '../../metadata/byline';
import type { productOf } from './product';

/** What only some pages need: scripts of their own, so that no other page loads them. */
export interface Lent {
  byline?: Byline | null | undefined;
  ofProduct?: typeof productOf | null | undefined;
}
