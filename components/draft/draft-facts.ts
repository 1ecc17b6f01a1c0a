import { pageKeyOf } from '../../utils/capture/capture-of';
import { channelKeysOf, ownSubject } from '../../utils/capture/own-subject';
import { withoutReordering } from '../../utils/lib/reordering';
import { pageKey, siteOf } from '../../utils/lib/url';
import type {
  CaptureJob,
  PageRead,
  PartialReason,
  Picture,
  Published,
  ResultPage,
  SubjectRead,
} from '../../utils/model';

/** What is known of a page that is about to be saved; grows while it is being read. All of it is hostile text. */
export interface DraftFacts {
  url: string;
  key: string;
  site: string;
  title: string;
  author: string | null;
  siteName: string | null;
  published: Published | null;
  selection: string | null;
  text: string;
  picture: Picture | null;
  /** What the page itself is about; null for lists and pages without a reader. */
  own: SubjectRead | null;
  /** What else it lists, each with its place among all. */
  listed: { place: number; subject: SubjectRead }[];
  /** What a search engine answered; null on all other pages. */
  results: ResultPage | null;
  /** The keys of the channel whose page this is, and how it calls itself. */
  channel: { keys: string[]; name: string } | null;
  /** The text is still being read; the picture is still being taken. */
  reading: boolean;
  picturing: boolean;
  partial: PartialReason[];
  /** No script may run there: what can be kept is a picture, an address typed by hand, a note. */
  unreadable: boolean;
}

/** The facts of a draft; before its row is there, those of the tab. */
export function draftFacts(job: CaptureJob | null, tab: { url: string; title: string }): DraftFacts {
  const read = job?.read ?? null;
  const fields = read?.fields ?? {};
  const url = read?.url ?? job?.url ?? tab.url;
  return {
    url,
    key: read ? pageKeyOf(read) : pageKey(url),
    site: siteOf(url),
    title: withoutReordering(fields.title?.value ?? (job?.tabTitle || tab.title)),
    author: fields.author ? withoutReordering(fields.author.value) : null,
    siteName: fields.siteName ? withoutReordering(fields.siteName.value) : null,
    published: fields.published?.value ?? null,
    selection: read?.selection?.text.trim() || null,
    text: read?.text ?? '',
    picture: job?.picture ?? null,
    ...subjectsIn(read),
    results: read?.results ?? null,
    reading: !job?.readDone,
    picturing: !job?.pictureDone,
    partial: [...new Set([...(job?.partial ?? []), ...(read?.partial ?? [])])],
    unreadable: job?.readDone === true && read === null,
  };
}

function subjectsIn(read: PageRead | null): Pick<DraftFacts, 'own' | 'listed' | 'channel'> {
  const own = ownSubject(read);
  const all = (read?.subjects ?? []).map((subject, place) => ({ place, subject }));
  const keys = channelKeysOf(read);
  const name = own?.fields.handle?.value ?? own?.fields.author?.value ?? own?.fields.shop?.value ?? '';
  return {
    own,
    listed: own ? all.slice(1) : all,
    channel: keys.length > 0 && name !== '' ? { keys, name: withoutReordering(name) } : null,
  };
}

/**
 * Tags to offer, at most nine, each reachable by its digit: kept ones, then those of the library, then those that the
 * page's words name. Tags that are on but not offered follow.
 */
export function offeredTags(kept: string[], library: string[], inText: string[], on: string[]): string[] {
  const offered = [...new Set([...kept, ...library.slice(0, 6), ...inText])].slice(0, 9);
  return [...offered, ...on.filter((tag) => !offered.includes(tag))];
}
