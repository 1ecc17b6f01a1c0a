import { useSearch } from 'wouter-preact';
import { type Filters, libraryAddress, readFilters } from './filters';
import { goTo } from './hash-location';

/** The filters that the address holds, and the way to other ones; `replace` leaves no step to go back to. */
export function useFilters(): [Filters, (filters: Filters, options?: { replace?: boolean }) => void] {
  const filters = readFilters(useSearch());
  return [filters, (next, options = {}) => goTo(libraryAddress(next), options)];
}

/** The operator's own zone: weeks and lists are shown in it. */
export const zoneHere = Intl.DateTimeFormat().resolvedOptions().timeZone;
