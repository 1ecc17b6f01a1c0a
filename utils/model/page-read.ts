import type { Found, Json, Published } from './found';
import type { ResultPage } from './result-page';
import type { SubjectRead } from './subject';
import type { WordsInView } from './text-map';

/** What a page is about, as far as its reader proved it; `page` means "not recognised". */
export type PageKind =
  | 'page'
  | 'article'
  | 'product'
  | 'post'
  | 'profile'
  | 'list'
  | 'serp'
  | 'captcha' // the site asks whether a person is looking
  | 'wall'; // the site shows nothing without signing in, or the content is gone

/** Why a capture holds less than the page showed. Put into words by `words.partial`. */
export type PartialReason =
  | 'text-cut' // longer than the limit, the start is kept
  | 'nodes-cut' // more nodes than the limit, the first were read
  | 'not-readable' // a browser page, a store page, a PDF: no script may run there
  | 'frames' // the main content sits in a frame of another site
  | 'no-picture' // the picture could not be taken
  | 'private-page' // a picture would show more than what may be read: a mailbox around the opened message
  | 'wrong-tab' // the tab was no longer in view when the picture was due; none was kept
  | 'navigated' // the page went away before it was read
  | 'page-busy' // the page did not answer in time
  | 'image-crop' // the image's own bytes may not be read: a crop of the picture instead
  | 'reader-silent' // the site's own reader knew the address and found nothing: the generic one read it
  | 'seen-only' // entered by hand without a picture: the operator's word alone
  | 'redacted' // parts were hidden for good, with the words that stood there
  | 'page-cut' // the picture of the whole page ends before the page does
  | 'no-snapshot' // the page itself was to be kept, and could or may not be
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

/** What a page says, as it was read. */
export interface PageContent {
  fields: Fields;
  /** Readable text, paragraphs separated by one blank line. */
  text: string;
  markdown: string;
  selection: { text: string; markdown: string } | null;
  openGraph: Record<string, string>;
  jsonLd: Json[];
  microdata: Json[];
}

/** What `readPage` returns: plain data, JSON-safe, hostile until shown as text nodes. */
export interface PageRead extends PageContent {
  url: string;
  platform: string;
  reader: { id: string; version: number };
  kind: PageKind;
  /** The first subject is what the page itself is about; all others it lists. */
  own: boolean;
  subjects: SubjectRead[];
  results: ResultPage | null;
  partial: PartialReason[];
  /** Where its words stand in the window; absent where nothing of the page may be kept, and in older drafts. */
  words?: WordsInView;
  /** Reading alone, milliseconds. */
  ms: number;
}
