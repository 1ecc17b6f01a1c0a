import type { Found, Published } from './found';
import type { ResultPage } from './result-page';
import type { Confirmed } from './verification';

/** What readings hang on. */
export type SubjectKind = 'post' | 'product' | 'channel' | 'keyword';

export type Metric =
  | 'views'
  | 'likes'
  | 'comments'
  | 'danmaku'
  | 'shares'
  | 'saves'
  | 'coins'
  | 'claps'
  | 'score'
  | 'answers'
  | 'followers'
  | 'following'
  | 'posts'
  | 'totalLikes'
  | 'members'
  | 'price'
  | 'listPrice'
  | 'finalPrice'
  | 'memberPrice'
  | 'averageSpend'
  | 'deposit'
  | 'sold'
  | 'reviews'
  | 'goodRate'
  | 'rating'
  | 'rank'
  | 'stock'
  | 'downloads'
  /** Of an advertiser how many run, of an ad how many use its creative. */
  | 'ads';

/** One metric as a page shows it: the raw text and the range it proves. `null` upwards is open: 10万+. */
export interface ReadingRead {
  metric: Metric;
  /** As shown; where the page shows nothing, as its markup states it. */
  raw: string;
  low: number;
  high: number | null;
  /** ISO code (or a bare sign) of a price, `%` of a rate; null for counts and scores. */
  unit: string | null;
  /** Selector or JSON path that it was read at; `manual` where a person entered it. */
  from: string;
  /** What the markup states, where it contradicts what is shown. */
  conflict: string | null;
  /** No real page has proved this reader's metric yet: it is shown as such and stays out of facts. */
  unverified: boolean;
  /** The operator confirmed it, so it is not `unverified`. Derived when a reading is asked for, never stored. */
  confirmed?: Confirmed;
}

export type PostFormat = 'text' | 'image' | 'video' | 'live' | 'article' | 'repost';

/** One line of text about a subject; which of them a subject has depends on its kind. */
export type SubjectField =
  | 'title'
  | 'author'
  | 'handle'
  | 'authorUrl'
  | 'text'
  | 'bio'
  | 'verification'
  | 'shop'
  | 'sku'
  | 'version'
  | 'availability'
  /** Of a product where it was seen from, and by whom: a `Viewer` where the page tells. */
  | 'region'
  | 'viewer'
  | 'image'
  /** Of an ad: whether it runs, where it is shown, when it was last, where it leads. */
  | 'status'
  | 'surfaces'
  | 'lastShown'
  | 'link';

/** Who looked at a product, by the page's own signs; never under which account. */
export type Viewer = 'signed-in' | 'signed-out';

/** Who saw a price and where, as the page tells: others may see another. */
export interface SeenBy {
  viewer: string | null;
  region: string | null;
}

/** A promotion as printed, and what it says: 满300减50 is 满减 with threshold 300 and value 50. */
export interface Promotion {
  raw: string;
  mechanic: string;
  threshold: number | null;
  value: number | null;
  /** The printed line that holds it, and its place there: when it runs is read from it. Absent in older captures. */
  line?: string;
  at?: number;
}

/** When a promotion runs, as printed: either end may be open, and a day as its end belongs to it. */
export interface PromotionWindow {
  start: Published | null;
  end: Published | null;
}

/** How a list shows an item, where it is not simply one of the list. */
export type Placement = 'ad' | 'pinned';

/** One subject as one page shows it. Plain data, hostile until shown as text nodes. */
export interface SubjectRead {
  kind: SubjectKind;
  platform: string;
  /** `x:post:20`; the canonical one first, all of them name this subject and no other. Never empty. */
  keys: string[];
  /** Its canonical address; '' where it has none. */
  url: string;
  /** Keys of the channel that it belongs to: its author's account, its shop. */
  channelKeys: string[];
  fields: Partial<Record<SubjectField, Found<string>>>;
  published: Found<Published> | null;
  format: PostFormat | null;
  media: string[];
  hashtags: string[];
  mentions: string[];
  readings: ReadingRead[];
  promotions: Promotion[];
  placement: Placement | null;
  /** What the page says in its place: it is no longer there. Absent: it is shown. */
  gone?: Found<string>;
  /** What was used of the page, for a better reader to read again. Null where it was too large to keep. */
  fragment: Fragment | null;
}

/** The root's HTML without scripts and hidden parts, and the JSON that belongs to it. */
export interface Fragment {
  html: string;
  json: string;
}

/** What a page showed of subjects. */
export type Seen = Pick<Sighting, 'own' | 'subjects' | 'results'>;

/** What one capture shows of subjects; only captures that show any have one. Its id is the capture's. */
export interface Sighting {
  id: string;
  /** The first subject is what the page itself is about; all others it lists. */
  own: boolean;
  subjects: SubjectRead[];
  results: ResultPage | null;
  /** Ids of all subjects that it shows, their channels included. */
  ids: string[];
}

/** A post or product that a capture's page lists beside its own subject, with its numbers there. */
export interface ListedSubject {
  captureId: string;
  subject: Subject;
  /** Its account or shop, as far as it is known. */
  channel: Subject | null;
  /** It belongs to somebody else than the page does. */
  foreign: boolean;
  placement: Placement | null;
  readings: Reading[];
}

/** When a subject was published; where the page named no zone, with the clock of the computer that read it. */
export interface SubjectDate extends Published {
  /** The computer's IANA zone. Absent where the page named one, and in what older versions kept. */
  seenIn?: string;
  /** How often its clock had been set back; absent: never. */
  clock?: number;
}

/** A subject as the library knows it from all captures that show it. */
export interface Subject {
  id: string;
  kind: SubjectKind;
  platform: string;
  /** All keys that it was ever seen under; each key names one subject. */
  keys: string[];
  url: string;
  /** Its title, else its name or handle, else how its text begins; as last seen. */
  name: string;
  handle: string | null;
  channelId: string | null;
  /** Of a channel: the brand whose presence it is; null as long as nobody follows it. */
  brandId: string | null;
  published: SubjectDate | null;
  format: PostFormat | null;
  firstSeenAt: number;
  lastSeenAt: number;
  /** The newest reading of every metric that is not in the bin. */
  latest: Partial<Record<Metric, Latest>>;
}

export type Latest = Pick<ReadingRead, 'raw' | 'low' | 'high' | 'unit' | 'unverified' | 'confirmed'> & {
  at: number;
  /** Its capture's. */
  clock?: number;
  /** Its reading's. */
  seenBy?: SeenBy;
  captureId: string;
  /** The mark that an unverified one was read at, by which it may be confirmed; `manual` where a person entered it. */
  from?: string;
};

/** That a newer reader read a capture's fragment again: by which version, and when. */
export interface Again {
  version: number;
  at: number;
}

/** One metric of one subject at one time, with the capture that proves it. */
export interface Reading extends ReadingRead {
  id: string;
  subjectId: string;
  captureId: string;
  at: number;
  /** Its capture's. */
  clock?: number;
  /** Of a price, where its page tells. */
  seenBy?: SeenBy;
  /** Its capture is in the bin. */
  binned: 0 | 1;
  /** Absent in what was read at the capture. */
  again?: Again;
  /** What was read at the capture, where this was read again. Derived when readings are asked for, never stored. */
  replaced?: Reading;
}
