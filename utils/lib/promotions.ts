import type { Promotion } from '../model';

/** Promotions in a printed line. */
export function readPromotions(raw: string): Promotion[] {
  return raw === '' ? [] : [];
}
