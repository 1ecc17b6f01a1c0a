import { attempt } from '../lib/html';
import type { Fields, PageKind, PageRead, SubjectRead } from '../model';
import { isOfSite } from '../platforms/base/of-site';
import type { SiteRead } from '../platforms/base/read-site';
import { read } from '../platforms/generic';
import type { Lent } from '../platforms/generic/lent';
import type { PageInput, PlatformMeta } from '../platforms/platform';

/** A site with its reader. It brings along the base that readers are written on, which no other page needs. */
export interface Site {
  meta: PlatformMeta;
  read: (input: PageInput) => SiteRead | 'silent' | null;
}

/**
 * Reads the live page: fields with their origin, readable text and Markdown, selection, the page's own structured
 * data, and with the reader of its site the subjects and readings that it shows. Runs isolated in the page, changes
 * nothing there, asks the network for nothing and never throws; what could not be read is absent, and `partial` says why.
 * What is `lent` reads more of a page that is no site's; see `lacking`.
 */
export function readPage(input: PageInput, site: Site | null = null, lent: Lent = {}): PageRead {
  const found = site && attempt(() => site.read(input), 'silent');
  const isList = found !== null && found !== 'silent' && LISTS.has(found.kind) && found.subjects.length > 0;
  const any = read({ ...input, headOnly: isList || site?.meta.private === true }, lent);
  const isItsOwn = site && isOfSite(site.meta, new URL(input.url)) && !(site.meta.search && found === null);
  const page = isItsOwn ? ofSite(any, site.meta) : any;
  if (found === 'silent') return { ...page, partial: [...page.partial, 'reader-silent'] };
  return site && found ? joined(page, site.meta, found) : page;
}

/** A private page's title, text and markup are the operator's own: what is kept of them is what the site's reader says. */
function ofSite(page: PageRead, { id: platform, name, private: isPrivate }: PlatformMeta): PageRead {
  if (!isPrivate) return { ...page, platform };
  const fields: Fields = { title: { value: name.en, from: 'site' } };
  return {
    ...page,
    platform,
    kind: 'page',
    fields,
    text: '',
    markdown: '',
    openGraph: {},
    jsonLd: [],
    microdata: [],
  };
}

/**
 * The site's reader speaks first; what it does not say is what the generic one says, but not of a post that it found:
 * whoever else is named there, or whatever day, is a comment's.
 */
function joined(page: PageRead, meta: PlatformMeta, { kind, main, subjects, results }: SiteRead): PageRead {
  const text = textOf(kind, main, { subjects, results });
  return {
    ...page,
    reader: { id: meta.id, version: meta.version },
    kind,
    fields: {
      ...(meta.shop || !WRITTEN.has(kind) || (main && kind === 'post') ? unsigned(page.fields) : page.fields),
      ...(main && fieldsOf(main)),
    },
    ...(text !== undefined && { text, markdown: text }),
    own: main !== null,
    subjects,
    results,
  };
}

/** Pages whose text is what they list; they have no prose. */
const LISTS: ReadonlySet<PageKind> = new Set(['list', 'profile', 'serp']);

function textOf(
  kind: PageKind,
  main: SubjectRead | null,
  { subjects, results }: Pick<SiteRead, 'subjects' | 'results'>,
): string | undefined {
  if (kind === 'post') return main?.fields.text?.value;
  if (!LISTS.has(kind) || subjects.length === 0) return undefined;
  const words = subjects.map(({ fields: { author, title, text, bio } }) =>
    [author, title, text, bio].flatMap((found) => found?.value ?? []).join('\n'),
  );
  const titles = results?.results.map(({ title }) => title) ?? [];
  return [...words, ...titles].filter(Boolean).join('\n\n').slice(0, 1_000_000);
}

/** Kinds of pages that somebody wrote at some time. On all others, names and dates belong to what stands there. */
const WRITTEN: ReadonlySet<PageKind> = new Set(['post', 'article']);

function unsigned({ author, published, ...fields }: Fields): Fields {
  return fields;
}

/** The scripts that would read more of a page as it was read with what is there; none where nothing is missing. */
export function lacking(page: PageRead, site: Site | null, { byline, ofProduct }: Lent): string[] {
  const { kind, own, fields, reader } = page;
  if (kind === 'list' && !site) return ['subjects', 'sites/blog'];
  const isSigned = !site?.meta.shop && !site?.meta.private;
  const isUnread = reader.id !== site?.meta.id;
  const isNameless = WRITTEN.has(kind) && !(fields.author && fields.published);
  return [
    ...(kind === 'product' && !own && !ofProduct ? ['products'] : []),
    ...(isSigned && (isUnread || isNameless) && !byline ? ['byline'] : []),
  ];
}

function fieldsOf({ fields: { title, author, image }, published, url }: SubjectRead): Fields {
  const canonicalUrl = url === '' ? null : { value: url, from: 'address' };
  const all = { title, author, image, canonicalUrl, published };
  return Object.fromEntries(Object.entries(all).filter(([, found]) => found)) as Fields;
}
