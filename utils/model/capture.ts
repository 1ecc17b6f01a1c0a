import type { Published } from './found';
import type { Box, PictureOf } from './marks';
import type { PageContent, PageKind, PartialReason } from './page-read';

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

/**
 * What of the page the picture shows: the part in view, now or three seconds `later`; besides that, all of the page;
 * or only the part that the operator pointed at.
 */
export type Extent = 'view' | 'page' | 'later' | PartName;
/** How much of a page is shown where there is a picture of all of it. */
export type Shown = Extract<Extent, 'view' | 'page'>;
/** A region dragged by hand, an element, or a pane that scrolls by itself. */
export type PartName = 'region' | 'element' | 'pane';

/** A whole page as pictures below each other, each as it was taken, so that nothing is encoded twice. Device pixels. */
export interface PagePicture {
  width: number;
  height: number;
  /** Of the strips' pictures, in their order. */
  hashes: string[];
  strips: Strip[];
}

/** The part of one picture that continues the page. */
export interface Strip {
  picture: Picture;
  /** Where it is in the whole. */
  top: number;
  height: number;
  /** What of its own picture is left out before it: columns at the left, rows at the top. */
  left: number;
  skip: number;
}

export type Scope = 'page' | 'selection' | 'link' | 'image';
/**
 * What an entry of the context menu captures: a scope; or the page, with a picture of something else than the part in
 * view, or with parts hidden first.
 */
export type MenuItem = Scope | 'whole' | 'later' | 'hide' | PartName;
export type Trigger =
  | 'popup'
  | 'key'
  | 'menu'
  | 'typed'
  | 'sample'
  | 'live'
  | 'manual' // what no page shows: entered from a picture, or from what the operator saw
  | 'imported'; // an older picture, brought in later

/**
 * How the time of a picture that was brought in is known: from its file's name (or from a day alone in it), from the
 * file, as typed, or as the moment at which it was brought.
 */
export type Dated = 'now' | 'name' | 'name-day' | 'file' | 'typed';

/** One sighting at one moment: the light row that lists show. Never edited, only annotated. */
export interface Capture {
  id: string;
  at: number;
  /**
   * How often the computer's clock had been set back when it was saved: a later sighting may bear an earlier time.
   * Absent: never.
   */
  clock?: number;
  zone: string;
  /** Only of what was brought in: the time is the operator's word, not this computer's clock. */
  dated?: Dated;
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
  /** The part of the page that its picture shows alone. Absent: what was in view. */
  part?: PartName;
  /** Beside that, there is a picture of all of the page. Absent: there is none, or an older version took it. */
  whole?: true;
  thumbnail: Picture | null;
  /**
   * Its picture bears a band wherever it is shown or leaves; the stored bytes are without. Absent: only where it is
   * asked for.
   */
  stamped?: true;
  /** What was hidden for good: the one exception to "never edited". Absent: nothing was. */
  redacted?: Redaction[];
  partial: PartialReason[];
  /** How many posts live reading saw; only its captures have it. Their `pageKey`, `site` and `brandId` stay empty. */
  observed?: number;
  /** Annotations: all that may change after the capture. */
  brandId: string | null;
  tags: string[];
  note: string;
  binned: 0 | 1;
  binnedAt: number | null;
}

/** That parts of a capture's pictures were destroyed, with the words that stood there. */
export interface Redaction {
  at: number;
  /** In the pixels of the pictures that they were drawn on. */
  boxes: Partial<Record<PictureOf, Box[]>>;
  /** Before it became a capture. */
  atCapture?: true;
}

/** The heavy part of a capture, loaded only by its detail view, search and export. */
export interface CaptureContent extends PageContent {
  id: string;
  /** For `link` and `image` captures: the target's address, its text, and the image's own bytes if readable. */
  target: Target | null;
  /** The whole page, where it was asked for and could be taken. */
  page?: PagePicture;
  readMs: number;
}

export interface Target {
  url: string;
  text: string;
  image: Picture | null;
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
  /** What live reading saw: true for that alone; it is left out otherwise, but for the bin. */
  observed?: boolean;
}
