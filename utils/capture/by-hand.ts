import { BY_HAND } from '../lib/by-hand';
import { fold } from '../lib/fold';
import { keptUrl } from '../lib/kept-url';
import { withoutReordering } from '../lib/reordering';
import { oneLine } from '../lib/text';
import { siteOf } from '../lib/url';
import type {
  Capture,
  CaptureContent,
  Dated,
  PageKind,
  Picture,
  ReadingRead,
  Seen,
  Subject,
  SubjectKind,
  SubjectRead,
} from '../model';

/** A subject that a person names: one that is known, or what is to be known of a new one. */
export type Named =
  | { known: Subject; channel: Subject | null }
  | {
      known: null;
      platform: string;
      kind: SubjectKind;
      name: string;
      /** '' where it has none. */
      url: string;
      /** The key that a page of that address gives it; absent where no reader knows the address. */
      key?: string | undefined;
      /** Of a post or product: the account or shop. */
      channel: { name: string; key: string } | null;
    };

/** What was brought in: a picture, when it was taken, and what a person says that it shows. */
export interface Entered {
  id: string;
  at: number;
  dated: Dated;
  zone: string;
  /** Null: seen without a picture. */
  picture: Picture | null;
  thumbnail: Picture | null;
  /** What it is called where no subject is named. */
  title: string;
  subject: Named | null;
  readings: readonly ReadingRead[];
  brandId: string | null;
  tags: string[];
  note: string;
}

const KINDS: Record<SubjectKind, PageKind> = {
  post: 'post',
  product: 'product',
  channel: 'profile',
  keyword: 'serp',
};

/** The rows that an entry becomes. With a subject it was entered by hand, without one it is an imported picture. Pure. */
export function captureByHand(entry: Entered): {
  capture: Capture;
  content: CaptureContent;
  seen: Seen | null;
} {
  const { id, picture, thumbnail, readings } = entry;
  const read = entry.subject && readByHand(entry.subject, id, readings);
  const title = oneLine(withoutReordering(read ? nameOf(entry.subject) : entry.title)).slice(0, 200);
  const url = read?.url ?? '';
  const capture: Capture = {
    id,
    at: entry.at,
    zone: entry.zone,
    dated: entry.dated,
    scope: 'page',
    trigger: read ? 'manual' : 'imported',
    kind: read ? KINDS[read.kind] : 'page',
    platform: read?.platform ?? 'web',
    reader: { id: BY_HAND, version: 1 },
    url,
    pageKey: read?.keys[0] ?? '',
    site: siteOf(url),
    title,
    author: read?.fields.author?.value ?? null,
    siteName: null,
    published: null,
    lang: null,
    description: null,
    excerpt: '',
    picture,
    thumbnail,
    partial: picture ? [] : ['seen-only'],
    brandId: entry.brandId,
    tags: entry.tags,
    note: entry.note,
    binned: 0,
    binnedAt: null,
  };
  const content: CaptureContent = {
    id,
    fields: title === '' ? {} : { title: { value: title, from: read ? BY_HAND : 'file name' } },
    text: '',
    markdown: '',
    selection: null,
    openGraph: {},
    jsonLd: [],
    microdata: [],
    target: null,
    readMs: 0,
  };
  return { capture, content, seen: read && { own: true, subjects: [read], results: null } };
}

/** The key of an account that is known by its name alone, as on 视频号: the same name there is the same account. */
export function channelKey(platform: string, name: string): string {
  return `${platform}:channel:${BY_HAND}/${oneLine(fold(name)).slice(0, 200)}`;
}

/** @param id of a post or product that nobody knows yet: two of one title are two, unless their address names one */
function keyOf({ platform, kind, name, key }: Extract<Named, { known: null }>, id: string): string {
  if (key !== undefined) return key;
  if (kind === 'channel') return channelKey(platform, name);
  // As result pages name theirs, so that a keyword entered by hand is the one that they show.
  if (kind === 'keyword') return `${platform}:keyword:${oneLine(fold(name)).slice(0, 200)}`;
  return `${platform}:${kind}:${BY_HAND}/${id}`;
}

function nameOf(named: Named | null): string {
  return (named?.known ? named.known.name || named.known.handle : named?.name) ?? '';
}

function readByHand(named: Named, id: string, readings: readonly ReadingRead[]): SubjectRead {
  const { known, channel } = named;
  const { platform, kind } = known ?? named;
  const name = oneLine(nameOf(named)).slice(0, 200);
  const [first = ''] = known ? known.keys : [keyOf(named, id)];
  const whose = channel && ('key' in channel ? channel.key : channel.keys[0]);
  const found = (value: string) => ({ value, from: BY_HAND });
  return {
    kind,
    platform,
    keys: [first],
    url: known ? known.url : keptUrl(named.url),
    channelKeys: whose ? [whose] : [],
    fields: {
      ...(name !== '' && (kind === 'channel' ? { author: found(name) } : { title: found(name) })),
      ...(kind !== 'channel' && channel?.name && { author: found(channel.name) }),
    },
    published: null,
    format: known?.format ?? null,
    media: [],
    hashtags: [],
    mentions: [],
    readings: [...readings],
    promotions: [],
    placement: null,
    fragment: null,
  };
}
