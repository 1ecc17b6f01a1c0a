import type { Json, Metric, Placement, PostFormat, Promotion, SubjectField, SubjectKind } from '../../model';
import type { ReadNumber } from './numbers';
import type { Look, Part, Try, TryAll } from './part';

/** Where subjects stand on a page. */
export type FindParts = (look: Look) => { root: Element | null; json: Json }[];

/** How one kind of subject is read from its part. Every list of tries is ordered, the first that yields wins. */
export interface SubjectSpec {
  kind: SubjectKind;
  parts: FindParts;
  /** What inside a part belongs to other subjects, as a selector: quoted posts, comments, suggestions. */
  foreign?: string;
  /** Each that yields becomes a key: an account has a number and a handle. A part without any is no subject. */
  ids: readonly Try[];
  /**
   * Where the part of a page's own subject says whose it is, as the address's id is written: its handle, a link to its
   * followers, the number in its form. Only what changes together with what is shown: no canonical link, no stale script.
   */
  whose?: readonly Try[];
  /** The same for the channel that it belongs to. */
  channelIds?: readonly Try[];
  /** Its canonical address from its first id; '' where it has none. */
  url: (id: string, part: Part) => string;
  fields?: Partial<Record<SubjectField, readonly Try[]>>;
  published?: readonly Try[];
  /** The values of these tries are formats: `when('video', 'video')`. */
  format?: readonly Try[];
  media?: TryAll;
  hashtags?: TryAll;
  mentions?: TryAll;
  promotions?: (part: Part) => Promotion[];
  readings?: Partial<Record<Metric, ReadNumber>>;
  /** What marks it as an ad or as pinned. */
  placement?: Partial<Record<Placement, readonly Try[]>>;
}

export const FORMATS: readonly PostFormat[] = ['text', 'image', 'video', 'live', 'article', 'repost'];
