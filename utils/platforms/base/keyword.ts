import { fold } from '../../lib/fold';
import { oneLine } from '../../lib/text';
import type { Address } from './part';
import type { SubjectSpec } from './subject-spec';
import { parameter, paramOf } from './tries';

/**
 * What the address of a result page says: the keyword, folded, is its id. Null without one. `canonical` stands before
 * the encoded query.
 */
export function keywordAddress(url: URL, names: readonly string[], canonical: string): Address | null {
  const query = paramOf(url, names);
  return query === ''
    ? null
    : { kind: 'serp', id: oneLine(fold(query)), url: `${canonical}${encodeURIComponent(query)}` };
}

/** The keyword that a result page is about: it stands in the address alone, so that no stale field names another. */
/* @__NO_SIDE_EFFECTS__ */
export function keyword(...names: readonly string[]): SubjectSpec {
  return {
    kind: 'keyword',
    parts: () => [{ root: null, json: null }],
    ids: [],
    url: (_id, { look }) => look.address.url,
    fields: { title: [parameter(...names)] },
  };
}
