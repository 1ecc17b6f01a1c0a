import type { Confirmations } from '../utils/lib/confirmed';
import { confirmations } from '../utils/library/verifications';
import { useLiveQuery } from './use-live-query';

const none: Confirmations = new Map();

/** What the operator confirmed, for the readings of a page that was read this moment. */
export function useConfirmations(): Confirmations {
  return useLiveQuery(() => confirmations(), 'confirmations') ?? none;
}
