import * as dom from '../../lib/html';
import type { PageKind, ResultPage, SubjectRead } from '../../model';
import type { PageInput, PlatformMeta } from '../platform';
import { isOfSite } from './of-site';
import { firstSeen, type Look, type Part, type Seen } from './part';
import { readSubject } from './read-subject';
import { readResults } from './results';
import type { PageSpec, SiteReader } from './site-reader';
import type { SubjectSpec } from './subject-spec';
import { isAnothers } from './whose';

/** What a site's own reader makes of a page. */
export interface SiteRead {
  kind: PageKind;
  /** What the page itself is about: the first of the subjects, or null where only others were found. */
  main: SubjectRead | null;
  subjects: SubjectRead[];
  results: ResultPage | null;
}

const MOST_ITEMS = 1_000;

/**
 * Reads a page with the reader of its site. Null where the host is not the site's or the address is none that it
 * knows; `silent` where the address promised something and nothing was found.
 */
export function readSite(
  meta: PlatformMeta,
  reader: SiteReader,
  input: PageInput,
): SiteRead | 'silent' | null {
  const look = lookOf(meta, reader, input);
  return look && dom.askedOnce(() => readWith(reader, look));
}

function readWith(reader: SiteReader, look: Look): SiteRead | 'silent' | null {
  const whole = partOf(look, { root: dom.rootOf(look.document), json: null });
  const barrier = barrierAt(reader, whole);
  if (barrier?.kind === 'gone') return goneRead(reader, look, barrier.said);
  if (barrier) return { kind: barrier.kind, main: null, subjects: [], results: null };
  const spec = reader.pages[look.address.kind];
  if (!spec) return null;
  const results = spec.results ? readResults(spec.results, whole) : null;
  const main = spec.main ? mainOf(spec.main, look) : null;
  const items = itemsOf(spec, look, main);
  // The keyword of a result page is known by its address alone: without results it says nothing.
  const known = spec.results ? results : main;
  if (!known && items.length === 0) return 'silent';
  return { kind: look.address.kind, main, subjects: main ? [main, ...items] : items, results };
}

/** What stands between the page and what its address names, by the whole page; null where nothing does. */
export function barrierAt({ barriers = [] }: SiteReader, whole: Part) {
  for (const { kind, tries } of barriers) {
    const said = firstSeen(tries, whole);
    if (said) return { kind, said };
  }
  return null;
}

/** What the address names is gone: all that is known of it is what the address tells, and what the page says. */
function goneRead({ pages }: SiteReader, look: Look, gone: Seen): SiteRead {
  const { kind, id } = look.address;
  const spec = pages[kind]?.main;
  const found = spec && id !== '' ? readSubject(spec, partOf(look, { root: null, json: null }), id) : null;
  const main = found && { ...found, gone };
  return { kind: 'wall', main, subjects: main ? [main] : [], results: null };
}

/** The look that a reader takes at a page; null where the page is none of its own. */
export function lookOf(meta: PlatformMeta, reader: SiteReader, input: PageInput): Look | null {
  const url = URL.canParse(input.url) ? new URL(input.url) : null;
  if (!url || !isOfSite(meta, url)) return null;
  const address = dom.attempt(() => reader.address(url), null);
  const root = dom.rootOf(input.document);
  const { what: proved = [], at: provedAt } = (address && reader.proved[address.kind]) ?? {};
  return address && { ...input, meta, address, proved, provedAt, lang: root && dom.attribute(root, 'lang') };
}

export function partOf(look: Look, { root, json }: Pick<Part, 'root' | 'json'>): Part {
  return { root, json, look, used: new Set() };
}

/** Where the page's own subject stands; null where there is none, or what is shown says that it is another's. */
export function mainPart(spec: SubjectSpec, look: Look): Part | null {
  const [found] = dom.attempt(() => spec.parts(look), []);
  const part = found && partOf(look, found);
  return !part || isAnothers(spec, part) ? null : part;
}

/** The page's own subject, known by the address's id; null where it is not shown. */
function mainOf(spec: SubjectSpec, look: Look): SubjectRead | null {
  const part = mainPart(spec, look);
  if (!part) return null;
  return dom.attempt(() => readSubject(spec, part, look.address.id), null);
}

/** Each subject once, and never the page's own again. */
function itemsOf({ items = [] }: PageSpec, look: Look, main: SubjectRead | null): SubjectRead[] {
  const known = new Set(main?.keys ?? []);
  const found: SubjectRead[] = [];
  for (const spec of items) {
    for (const source of dom.attempt(() => spec.parts(look), []).slice(0, MOST_ITEMS)) {
      const subject = dom.attempt(() => readSubject(spec, partOf(look, source)), null);
      if (!subject || subject.keys.some((key) => known.has(key))) continue;
      for (const key of subject.keys) known.add(key);
      found.push(subject);
    }
  }
  return found;
}
