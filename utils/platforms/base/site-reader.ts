import type { Metric, PageKind, SubjectField } from '../../model';
import type { Address, Try } from './part';
import type { ResultsSpec } from './results';
import type { SubjectSpec } from './subject-spec';

/** What one kind of page holds. */
export interface PageSpec {
  /** What the page itself is about. */
  main?: SubjectSpec;
  /** What else it lists, each kind with its own parts. */
  items?: readonly SubjectSpec[];
  results?: ResultsSpec;
}

/**
 * A page that shows something in place of what was asked for. Tries see the whole document. `gone` is for words that say
 * that it was there and is no longer (deleted, taken down): what asks to sign in or hides it is a wall.
 */
export interface Barrier {
  kind: 'captcha' | 'wall' | 'gone';
  tries: readonly Try[];
}

/** What saved pages of one kind have proved. */
export interface Proved {
  /** When the newest of them was saved. */
  on: string;
  what: readonly (Metric | SubjectField | 'published')[];
  /** Only where it was read there: the places of a layout that no page has proved stay unverified. */
  at?: RegExp;
}

/** A site's reader, as data; `read-site.ts` does the reading. */
export interface SiteReader {
  /** An address that it reads, and the kind and canonical key that it has. Ids are invented. */
  example: { url: string; kind: PageKind; key: string };
  /** What real pages have proved, by kind of page. All else is unverified. */
  proved: Partial<Record<PageKind, Proved>>;
  /** What an address of the site says; null for pages that have no reader. Never asked for other hosts. */
  address: (url: URL) => Address | null;
  barriers?: readonly Barrier[];
  pages: Partial<Record<PageKind, PageSpec>>;
}
