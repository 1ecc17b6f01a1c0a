import type { Extent, PagePicture, Picture, Scope, Trigger } from './capture';
import type { PageRead, PartialReason } from './page-read';
import type { TextMap } from './text-map';

/** What the operator decided about a capture before it was saved. */
export interface Annotation {
  /** Absent: the brand of the page's site. Null: of no brand, whatever the site. */
  brandId?: string | null;
  tags: string[];
  note: string;
  /** The places of listed subjects that are not to be kept; absent: all are. */
  without?: number[];
  /** The page's channel is to belong to the brand from now on. */
  follow?: boolean;
}

/** Why a job could not do what was asked. Put into words by `words.failure`. */
export type Failure = 'private-window' | 'no-tab' | 'no-part' | 'disk-full' | 'no-database' | 'unknown';

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
  /** Absent in rows of before: what was in view. */
  extent?: Extent;
  target: { url: string; text: string } | null;
  /** The read step's result; null until done. */
  read: PageRead | null;
  readDone: boolean;
  picture: Picture | null;
  image: Picture | null;
  pictureDone: boolean;
  /** The page itself is to be kept too. Absent in rows of before: no. */
  keepPage?: boolean;
  /** Parts of its pictures are to be hidden before it is saved. Absent: no. */
  hide?: boolean;
  /** As in the capture that it becomes. */
  stamped?: boolean;
  /** All was taken; it is saved once its operator has said what is to be hidden. */
  held?: true;
  /** Bytes that were stored on the way and may be needed no more. */
  stored?: string[];
  /** Strips of the whole page that were taken so far, of how many, for whoever waits. */
  strips?: { taken: number; of: number };
  page?: PagePicture;
  /** Where words stood on the strips, and the image on the picture. */
  map?: Pick<TextMap, 'page' | 'image'>;
  /** The operator has seen enough: what was taken is kept. */
  stop?: boolean;
  partial: PartialReason[];
  annotation: Annotation | null;
  failure: Failure | null;
  startedAt: number;
}
