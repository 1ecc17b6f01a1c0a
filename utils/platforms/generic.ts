import * as dom from '../lib/html';
import { once } from '../lib/once';
import { cut, oneLine } from '../lib/text';
import { pageKey } from '../lib/url';
import { fieldsOf } from '../metadata/fields';
import { jsonLdOf } from '../metadata/json-ld';
import { kindOf } from '../metadata/kind';
import { metaTagsOf } from '../metadata/meta-tags';
import { microdataOf } from '../metadata/microdata';
import { headingOf, headingText, linesNear, ofAnother } from '../metadata/printed';
import type { Sources } from '../metadata/sources';
import { subjectsOf, thingsOf } from '../metadata/things';
import type { Fields, PageKind, PageRead, PartialReason, SubjectRead } from '../model';
import { type Readable, readableOf } from '../readable';
import type { Box, Outline } from '../readable/box';
import { framesOf, OWN_PROSE } from '../readable/frames';
import { outlineOf } from '../readable/outline';
import { selectionIn } from '../readable/selection';
import { blogPostOf } from './generic/blog-post';
import { isFeed } from './generic/is-feed';
import type { Lent } from './generic/lent';
import type { PageInput } from './platform';
import { meta } from './web';

type Main = Readable & { boxes: Box[]; outline: Outline };

const LIMITS = { nodes: 250_000, text: 6_000_000 };
const TEXT_KEPT = 1_000_000;

/**
 * Reads any page by what all pages share: prose, headings, Open Graph, JSON-LD, microdata and printed lines. Never
 * throws: what cannot be read is absent. Author and date need `byline`, a product's numbers `ofProduct`.
 */
export function read(input: PageInput, { byline = null, ofProduct = null }: Lent): PageRead {
  const started = performance.now();
  const { document, url, now, zone } = input;
  const partial: PartialReason[] = [];
  const selection = dom.attempt(() => selectionIn(document), null);
  const metaTags = dom.attempt(() => metaTagsOf(document), { values: new Map(), openGraph: {} });
  const jsonLd = dom.attempt(() => jsonLdOf(document), []);
  const microdata = dom.attempt(() => microdataOf(document), []);
  const tabTitle = dom.attempt(() => oneLine(dom.titleOf(document)), '');
  const readable = dom.attempt(() => readMain(input, tabTitle, partial), null);
  let fields: Fields = tabTitle === '' ? {} : { title: { value: tabTitle, from: 'title' } };
  let kind: PageKind = 'page';
  let own: SubjectRead | null = null;
  if (readable) {
    const things = dom.attempt(
      () => [...thingsOf(jsonLd, 'ld+json $'), ...thingsOf(microdata, 'microdata $')],
      [],
    );
    const near = { tabTitle, boxes: readable.boxes, blocks: readable.blocks };
    const heading = once(() => headingOf(near));
    const lines = once(() => linesNear(near, heading()));
    const base = dom.baseAddress(document);
    const page: Sources = {
      document,
      url,
      now,
      zone,
      tabTitle,
      meta: metaTags,
      jsonLd,
      things,
      subjects: once(() => subjectsOf(things, { tabTitle, heading: textOf(heading()), url })),
      base,
      heading,
      lines,
      boxAt: boxAt(readable.boxes),
      isOthers: ofAnother({ heading, tabTitle, main: readable.main }),
      ...readable,
    };
    fields = dom.attempt(() => fieldsOf(page, input.headOnly ? null : byline), fields);
    kind = dom.attempt(() => kindOf(page, fields), kind);
    if (kind === 'product' && ofProduct) {
      const key = pageKey(url, fields.canonicalUrl?.value);
      own = dom.attempt(() => ofProduct(page, fields, key), null);
    }
    if (own?.fields.title) fields = { ...fields, title: own.fields.title };
    if (kind === 'article') own = dom.attempt(() => blogPostOf(page, fields), null);
  }
  if (dom.attempt(() => isFeed(document), false)) kind = 'list';
  return {
    url,
    platform: meta.id,
    reader: { id: meta.id, version: meta.version },
    kind,
    fields,
    text: limited(readable?.text ?? '', partial),
    markdown: limited(readable?.markdown ?? '', partial),
    selection,
    openGraph: metaTags.openGraph,
    jsonLd,
    microdata,
    own: own !== null,
    subjects: own ? [own] : [],
    results: null,
    partial,
    ms: performance.now() - started,
  };
}

const textOf = (box: Box | null): string => (box ? headingText(box) : '');

/** Finds the box that an element is or stands in. */
function boxAt(boxes: readonly Box[]): (element: Element) => Box | null {
  const known = once(() => new Map<Node, Box>(boxes.map((box) => [box.element, box])));
  return (element) => {
    for (let up: Node | null = element; up; up = dom.parentNode(up)) {
      const box = known().get(up);
      if (box) return box;
    }
    return null;
  };
}

/** The main part of the page itself, or of a frame of its own site, where the page holds little else. */
function readMain({ document, headOnly }: PageInput, title: string, partial: PartialReason[]): Main | null {
  if (headOnly) return mainOf(document.createElement('div'), title, partial);
  const own = mainIn(document, title, partial);
  if (own && own.main.prose >= OWN_PROSE) return own;
  const view = { width: globalThis.innerWidth, height: globalThis.innerHeight };
  const { documents, foreign } = own ? framesOf(own.outline, view) : { documents: [], foreign: false };
  const inner = documents.map((frame) => dom.attempt(() => mainIn(frame, title, partial), null));
  const best = inner.reduce(
    (most, one) => (one && one.main.prose > (most?.main.prose ?? 0) * 2 ? one : most),
    own,
  );
  if (best === own && foreign) partial.push('frames');
  return best;
}

function mainIn(document: Document, title: string, partial: PartialReason[]): Main | null {
  const top = dom.bodyOf(document) ?? dom.rootOf(document);
  return top && mainOf(top, title, partial);
}

function mainOf(top: Element, title: string, partial: PartialReason[]): Main {
  const outline = outlineOf(top, LIMITS);
  if (outline.cut && !partial.includes('nodes-cut')) partial.push('nodes-cut');
  return { ...readableOf(outline, title), boxes: outline.boxes, outline };
}

function limited(text: string, partial: PartialReason[]): string {
  if (text.length <= TEXT_KEPT) return text;
  if (!partial.includes('text-cut')) partial.push('text-cut');
  return cut(text, TEXT_KEPT);
}
