/**
 * The words of the product as types. Imports nothing; everything else may import it.
 * Times are epoch milliseconds; zones are IANA names; hashes are SHA-256 in lower-case hex.
 */

/** A value and where it was read: a selector, a JSON path, or a short name such as `tab.title`. */
export interface Found<T> {
  value: T;
  from: string;
}

/**
 * How exactly a time is known. `hour` and `week` come from "3 hours ago" and "2 weeks ago": the wall clock is the
 * counted-back moment or day, true within one such unit.
 */
export type Grain = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** A published time: as shown, and what it says. `zone` is null where the page names none. */
export interface Published {
  raw: string;
  /** Wall clock without zone: `2026-11-22`, `2026-11-22T09:30:00`; the digits that `grain` allows. */
  wall: string;
  /** `Z`, `+08:00` … as written, or null. */
  zone: string | null;
  grain: Grain;
}

/** What a page is about, as far as its reader proved it; `page` means "not recognised". */
export type PageKind = 'page' | 'article' | 'product';

/** Why a capture holds less than the page showed. Put into words by `words.partial`. */
export type PartialReason =
  | 'text-cut' // longer than the limit, the start is kept
  | 'nodes-cut' // more nodes than the limit, the first were read
  | 'not-readable' // a browser page, a store page, a PDF: no script may run there
  | 'frames' // the main content sits in a frame of another site
  | 'no-picture' // the picture could not be taken
  | 'wrong-tab' // the tab was no longer in view when the picture was due; none was kept
  | 'navigated' // the page went away before it was read
  | 'page-busy' // the page did not answer in time
  | 'image-crop' // the image's own bytes may not be read: a crop of the picture instead
  | 'interrupted'; // the browser stopped in mid-capture

export type FieldName =
  | 'title'
  | 'author'
  | 'siteName'
  | 'published'
  | 'lang'
  | 'description'
  | 'image'
  | 'canonicalUrl';

/** Fields with their origin; a field that was not found is absent. */
export interface Fields {
  title?: Found<string>;
  author?: Found<string>;
  siteName?: Found<string>;
  published?: Found<Published>;
  lang?: Found<string>;
  description?: Found<string>;
  image?: Found<string>;
  canonicalUrl?: Found<string>;
}

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** What `readPage` returns: plain data, JSON-safe, hostile until shown as text nodes. */
export interface PageRead {
  url: string;
  platform: string;
  reader: { id: string; version: number };
  kind: PageKind;
  fields: Fields;
  /** Readable text, paragraphs separated by one blank line. */
  text: string;
  markdown: string;
  selection: { text: string; markdown: string } | null;
  openGraph: Record<string, string>;
  jsonLd: Json[];
  microdata: Json[];
  partial: PartialReason[];
  /** Reading alone, milliseconds. */
  ms: number;
}

/** One stored picture; the bytes are the blob of that hash. */
export interface Picture {
  hash: string;
  type: string;
  bytes: number;
  /** Device pixels. */
  width: number;
  height: number;
  /** Device pixels per CSS pixel at capture. */
  pixelRatio: number;
}

export type Scope = 'page' | 'selection' | 'link' | 'image';
export type Trigger = 'popup' | 'key' | 'menu' | 'typed' | 'sample';

/** One sighting at one moment: the light row that lists show. Never edited, only annotated. */
export interface Capture {
  id: string;
  at: number;
  zone: string;
  scope: Scope;
  trigger: Trigger;
  kind: PageKind;
  platform: string;
  reader: { id: string; version: number };
  /** The address as the tab had it; '' where none was to be had. */
  url: string;
  /** What makes two captures "the same page"; see `pageKey` in lib/url. '' where there is no address. */
  pageKey: string;
  /** Host without `www.`, '' where there is none. */
  site: string;
  title: string;
  author: string | null;
  siteName: string | null;
  published: Published | null;
  lang: string | null;
  description: string | null;
  /** The first 200 characters of the readable text, for lists. */
  excerpt: string;
  picture: Picture | null;
  thumbnail: Picture | null;
  partial: PartialReason[];
  /** Annotations: all that may change after the capture. */
  brandId: string | null;
  tags: string[];
  note: string;
  binned: 0 | 1;
  binnedAt: number | null;
}

/** The heavy part of a capture, loaded only by its detail view, search and export. */
export interface CaptureContent {
  id: string;
  fields: Fields;
  text: string;
  markdown: string;
  selection: { text: string; markdown: string } | null;
  openGraph: Record<string, string>;
  jsonLd: Json[];
  microdata: Json[];
  /** For `link` and `image` captures: the target's address, its text, and the image's own bytes if readable. */
  target: Target | null;
  readMs: number;
}

export interface Target {
  url: string;
  text: string;
  image: Picture | null;
}

export type Role = 'own' | 'competitor' | 'benchmark';

/** Who is compared. */
export interface Brand {
  id: string;
  role: Role;
  name: string;
  /** Other names it is known by. */
  names: string[];
  /** Registrable domains or hosts; a page belongs to the brand when its host equals one or ends in `.` + one. */
  domains: string[];
  /** #rrggbb, made to pass contrast where it is shown. */
  color: string;
  createdAt: number;
}

/** The operator's words for one week's digest; all else in a digest is computed. */
export interface DigestNote {
  /** ISO week, `2026-W47`. */
  week: string;
  /** One takeaway a line. */
  takeaways: string;
  updatedAt: number;
}

/** What the operator decided about a capture before it was saved. */
export interface Annotation {
  brandId: string | null;
  tags: string[];
  note: string;
}

/** Why a job could not do what was asked. Put into words by `words.failure`. */
export type Failure = 'private-window' | 'no-tab' | 'disk-full' | 'no-database' | 'unknown';

/**
 * Work that survives the worker. Its id becomes the capture's id, so that saving twice is saving once.
 * A draft waits for the operator's Enter; `annotation` set means "to be saved".
 */
export interface CaptureJob {
  id: string;
  at: number;
  zone: string;
  tabId: number;
  windowId: number;
  url: string;
  tabTitle: string;
  scope: Scope;
  trigger: Trigger;
  target: { url: string; text: string } | null;
  /** The read step's result; null until done. */
  read: PageRead | null;
  readDone: boolean;
  picture: Picture | null;
  image: Picture | null;
  pictureDone: boolean;
  partial: PartialReason[];
  annotation: Annotation | null;
  failure: Failure | null;
  startedAt: number;
}

export type Locale = 'en' | 'zh';

/** Kept in the browser's own storage, not in the library. */
export interface Settings {
  /** `system` follows the browser's language. */
  locale: Locale | 'system';
  theme: 'system' | 'light' | 'dark';
  capturePicture: boolean;
  captureText: boolean;
  /** Start each capture with the tags of the last one. */
  keepTags: boolean;
  lastTags: string[];
  /** The first run is behind us. */
  welcomed: boolean;
}

/** Filters of the library; absent means "any". All given ones must hold. */
export interface CaptureQuery {
  /** Words that must all stand in title, text, note, tags, author or site. */
  text?: string;
  brandId?: string | 'none';
  /** The tag itself or anything nested under it. */
  tag?: string;
  site?: string;
  kind?: PageKind;
  /** Half-open: from ≤ at < to. */
  from?: number;
  to?: number;
  binned?: boolean;
}
