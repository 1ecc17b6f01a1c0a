import type { Json, PageKind } from '../../model';
import type { PageInput, PlatformMeta } from '../platform';

/** What an address says: the kind of page, the id of what it shows ('' for lists), and its canonical form. */
export interface Address {
  kind: PageKind;
  id: string;
  url: string;
}

/** One look at one page, the same for all of its parts. */
export interface Look extends PageInput {
  meta: PlatformMeta;
  address: Address;
  /** The metrics that real pages have proved on this kind of page. */
  proved: readonly string[];
  /** Where they must have been read for that; null for anywhere. */
  provedAt?: RegExp | undefined;
  /** The page's language as it states it; decides what 1.234 means. */
  lang: string | null;
}

/** Where a subject stands: its root element, the JSON that belongs to it, or both. A try looks nowhere else. */
export interface Part {
  root: Element | null;
  json: Json;
  /** What inside the root belongs to other subjects, as a selector: quoted posts, comments. */
  foreign?: string;
  look: Look;
  /** The JSON paths that were used: what the fragment keeps. */
  used: Set<string>;
}

/** A text as it was found, and where. */
export interface Seen {
  value: string;
  from: string;
}

/** One way to read one field. The first of an ordered list that yields wins. */
export type Try = (part: Part) => Seen | undefined;

/** A way to read all of something: pictures, promotions. */
export type TryAll = (part: Part) => string[];

/** The first yield of an ordered list. */
export function firstSeen(tries: readonly Try[] | undefined, part: Part): Seen | undefined {
  for (const attempt of tries ?? []) {
    const seen = attempt(part);
    if (seen && seen.value !== '') return seen;
  }
  return undefined;
}
