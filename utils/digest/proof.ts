/** What a digest names as its evidence, and what its numbers are compared with. Types only. */
import type { PartialReason, Scope } from '../model';
import type { Column, DigestBrand, DigestPicture } from './digest';

/** One capture of the week; evidence number n is element n − 1, oldest first, so that later captures do not renumber. */
export interface Evidence {
  number: number;
  captureId: string;
  /** Live reading saw it: it has no picture, and no entry. */
  live: boolean;
  /** Key of the entry that shows it, else of the table. */
  entry: string;
  at: number;
  zone: string;
  title: string;
  url: string;
  link: string | null;
  site: string;
  scope: Scope;
  reader: { id: string; version: number };
  partial: PartialReason[];
  picture: DigestPicture | null;
}

/** A capture from before the week that proves what a number has changed from. */
export interface Earlier extends Before {
  /** From 1; shown so that it cannot be taken for the week's own evidence. */
  number: number;
  reader: { id: string; version: number };
  /** SHA-256 of its picture; null where there is none. */
  hash: string | null;
}

/** A capture of the week before, named only because it was counted. */
export interface Before {
  at: number;
  zone: string;
  title: string;
  url: string;
  link: string | null;
}

export interface BeforeGroup {
  key: string;
  column: Column;
  captures: Before[];
}

export interface BeforeSection {
  key: string;
  brand: DigestBrand | null;
  captures: number;
  groups: BeforeGroup[];
}
