import { isPart } from '../lib/extents';
import { keptUrl } from '../lib/kept-url';
import { NO_READER } from '../lib/no-reader';
import { withoutReordering } from '../lib/reordering';
import { pageKey, siteOf } from '../lib/url';
import type {
  Annotation,
  Capture,
  CaptureContent,
  CaptureJob,
  Fields,
  Found,
  PageRead,
  Seen,
  TextMap,
} from '../model';
import { ownSubject } from './own-subject';

const EXCERPT_LENGTH = 200;

/**
 * The rows that a finished job becomes. The job must carry its annotation; where that leaves the brand open, it is
 * the one of the page's site. Pure: same job, same rows.
 */
export function captureOf(
  job: CaptureJob,
  siteBrandId: string | null,
): { capture: Capture; content: CaptureContent; seen: Seen | null; map: TextMap | null } {
  const read = job.read;
  const fields: Fields = read?.fields ?? tabFields(job);
  const url = keptUrl(read?.url ?? job.url);
  const target = job.target && { ...job.target, url: keptUrl(job.target.url) };
  const body = bodyOf(job, read);
  const annotation: Annotation = job.annotation ?? { tags: [], note: '' };
  const { brandId = siteBrandId, tags, note, without = [] } = annotation;
  const capture: Capture = {
    id: job.id,
    at: job.at,
    zone: job.zone,
    scope: job.scope,
    trigger: job.trigger,
    kind: read?.kind ?? 'page',
    platform: read?.platform ?? 'web',
    reader: read?.reader ?? { id: NO_READER, version: 1 },
    url,
    pageKey: read ? pageKeyOf({ ...read, url }) : pageKey(url),
    site: siteOf(url),
    title: withoutReordering(target?.text || fields.title?.value || job.tabTitle || target?.url || url),
    author: label(fields.author),
    siteName: label(fields.siteName),
    published: fields.published?.value ?? null,
    lang: fields.lang?.value ?? null,
    description: fields.description?.value ?? null,
    excerpt: withoutReordering(body.text.slice(0, EXCERPT_LENGTH)).replace(/\s+/g, ' ').trim(),
    picture: job.picture,
    ...(job.picture && isPart(job.extent) && { part: job.extent }),
    ...(job.page && { whole: true as const }),
    thumbnail: null,
    ...(job.picture && job.stamped && { stamped: true }),
    partial: [...new Set([...job.partial, ...(read?.partial ?? [])])],
    brandId,
    tags,
    note,
    binned: 0,
    binnedAt: null,
  };
  const content: CaptureContent = {
    id: job.id,
    fields,
    ...body,
    selection: read?.selection ?? null,
    openGraph: read?.openGraph ?? {},
    jsonLd: read?.jsonLd ?? [],
    microdata: read?.microdata ?? [],
    target: target && { ...target, image: job.image },
    ...(job.page && { page: job.page }),
    readMs: read?.ms ?? 0,
  };
  const map = job.picture ? { id: job.id, ...(read?.words && { picture: read.words }), ...job.map } : null;
  return { capture, content, seen: seenIn(read, without), map };
}

/** A job that an older version left behind has no subjects. */
function seenIn(read: PageRead | null, without: readonly number[]): Seen | null {
  const { own = false, subjects: all = [], results = null } = read ?? {};
  const subjects = all.filter((_, place) => (own && place === 0) || !without.includes(place));
  return subjects.length > 0 || results ? { own, subjects, results } : null;
}

/** A page about one subject is known by that subject's key: its address may have many forms. */
export function pageKeyOf(read: PageRead): string {
  return ownSubject(read)?.keys[0] ?? pageKey(read.url, read.fields.canonicalUrl?.value);
}

/** A field as lists show it, among other text; the content keeps it as it was found. */
function label(field: Found<string> | undefined): string | null {
  return field ? withoutReordering(field.value) : null;
}

/** Without a reading, the tab's own title is all that is known. */
function tabFields(job: CaptureJob): Fields {
  return job.tabTitle ? { title: { value: job.tabTitle, from: 'tab.title' } } : {};
}

/** A capture of a selection is about the selected words. */
function bodyOf(job: CaptureJob, read: PageRead | null): { text: string; markdown: string } {
  if (job.scope === 'selection' && read?.selection) return read.selection;
  return { text: read?.text ?? '', markdown: read?.markdown ?? '' };
}
