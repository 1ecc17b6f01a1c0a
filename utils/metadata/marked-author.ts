import * as dom from '../lib/html';
import { cutLine, oneLine } from '../lib/text';
import type { Box } from '../readable/box';
import { MARK } from '../readable/names';
import { SILENT } from '../readable/tags';
import { forByline } from './byline-lines';
import { looksLikeName, namesTogether, personName } from './names-of-people';
import { isFullName, isOrganisation } from './organisations';
import { headingText } from './printed';
import type { Sources, Try } from './sources';

/** Not read, or other people's wherever it stands; an article may sign in a footer of its own. */
const ELSEWHERE = 'aside, footer:not(article footer), nav';

/** Whether an element stands in a part that is not the page's own. */
export function isElsewhere(page: Sources, tag: Element): boolean {
  if (dom.attempt(() => dom.closest(tag, ELSEWHERE), null)) return true;
  const box = page.boxAt(tag);
  return box !== null && page.isOthers(box);
}

/** The texts in an element, one for each run that no tag interrupts. */
function runsIn(node: Node, runs: string[] = []): string[] {
  const tag = dom.kindOf(node) === 1 ? dom.tagOf(node as Element) : '';
  for (let child = dom.childOf(node, tag); child && runs.length < 20; ) {
    const kind = dom.kindOf(child);
    const text = kind === 3 ? oneLine((child as Text).data.slice(0, 400)) : '';
    if (text !== '') runs.push(text);
    const inner = kind === 1 ? dom.tagOf(child as Element) : '';
    if (kind === 1 && !SILENT.has(inner)) runsIn(child, runs);
    child = dom.after(child, inner);
  }
  return runs;
}

const JOINS = /^(?:,|&|and|und|et|y|e|、|，)$/i;

/**
 * Who an element names: where it holds more than a name (a role, a date, a place, each in a tag of its own), the names
 * that it starts with.
 */
function personIn(tag: Element): string {
  const stated = dom.attribute(tag, 'content');
  const runs = stated === null ? runsIn(tag) : [stated];
  const names: string[] = [];
  let joined = true;
  for (const run of runs.length > 1 ? runs : []) {
    const name = personName(run);
    if (joined && isFullName(name) && looksLikeName(name) && !isOrganisation(name, '')) names.push(name);
    joined = names.length === 0 || JOINS.test(run);
  }
  return names.length > 0 ? names.join(', ') : personName(cutLine(runs.join(' '), 120));
}

/**
 * Elements that say "author" by their markup. Where many do, the page lists other texts too, and those near the title
 * count.
 */
export function fromElements(selector: string): Try<string> {
  return (page) => {
    const tags = dom.queryAll(page.document, selector);
    const found: { name: string; tag: Element }[] = [];
    for (let i = 0; i < Math.min(tags.length, 40); i++) {
      const tag = tags[i];
      if (!tag || isElsewhere(page, tag)) continue;
      const name = personIn(tag);
      if (name !== '' && name.split(/\s+/).length <= 8) found.push({ name, tag });
    }
    const different = new Set(found.map(({ name }) => name)).size;
    const near = different > 1 ? found.filter(isNearTitle(page)) : found;
    const few = near.length > 0 || different > 3 ? near : found;
    const value = namesTogether(few.slice(0, 3).map(({ name }) => name));
    return value === '' ? undefined : { value, from: selector };
  };
}

function isNearTitle(page: Sources): (found: { tag: Element }) => boolean {
  const near = new Set(page.lines().flatMap(({ box, early }) => (early ? [box.element] : [])));
  return ({ tag }) => {
    let up: Node | null = tag;
    for (let i = 0; up && i < 4; i++, up = dom.parentNode(up)) if (near.has(up as Element)) return true;
    return false;
  };
}

/** Directories that sites keep their authors under. */
const AUTHORS_PAGE =
  /\/(?:authors?|auteurs?|autor(?:es|en)?|autore|writers?|contributors?|columnists?|reporters?|journalists?|byline)\/[^/]|[?/&-]author[-_]?(?:id|bio|name)?(?:\.\w+)?[=?]/i;

function isAuthorsPage(link: Element): boolean {
  const path = (dom.attribute(link, 'href') ?? '').replace(/^(?:https?:)?\/\/[^/]+/, '');
  return AUTHORS_PAGE.test(path);
}

const isAuthorsLink = (box: Box) => box.tag === 'a' && isAuthorsPage(box.element);

/** Who took or owns a picture is named in classes much like an author's. */
const OF_PICTURE = /img|image|photo|foto|media|caption|credit|licen[cs]e|avatar|picture/i;
const isMarked = (box: Box) =>
  (box.marks & MARK.byline) !== 0 && !OF_PICTURE.test(dom.attribute(box.element, 'class') ?? '');

/** The innermost inline parts of a line of which something holds. */
function partsOf(box: Box, holds: (part: Box) => boolean): Box[] {
  const found: Box[] = [];
  for (const part of box.parts) {
    if (typeof part === 'string' || part.block) continue;
    const inner = partsOf(part, holds);
    if (inner.length > 0) found.push(...inner);
    else if (holds(part)) found.push(part);
  }
  return found;
}

const namesOf = (texts: readonly string[]) => namesTogether(texts.map(personName).filter(looksLikeName));

/** A part of a line near the title whose class name says that it is the author's, by its links where it has some. */
function byClass(box: Box): string {
  const block = [box, box.parent].some((b) => b !== null && isMarked(b));
  for (const marked of [...(block ? [box] : []), ...partsOf(box, isMarked)]) {
    const links = partsOf(marked, (part) => part.tag === 'a').map(headingText);
    const value = namesOf(links) || namesOf([personIn(marked.element)]);
    if (value !== '') return value;
  }
  return '';
}

const byLink = (box: Box) => namesOf(partsOf(box, isAuthorsLink).map(headingText));

function fromLines(read: (box: Box) => string, from: string, all: boolean): Try<string> {
  return (page) => {
    for (const { box } of forByline(page, all)) {
      const value = read(box);
      if (value !== '') return { value, from };
    }
    return undefined;
  };
}

/** Before the text or at its start. */
export const fromClass = fromLines(byClass, 'class byline', false);
export const fromLink = fromLines(byLink, 'link to an author', false);
/** Anywhere around the title, where nothing better was found. */
export const fromAnyClass = fromLines(byClass, 'class byline', true);
export const fromAnyLink = fromLines(byLink, 'link to an author', true);

/** The one author whose page the whole document links to. */
export const fromOnlyLink: Try<string> = (page) => {
  const links = dom.queryAll(page.document, 'a[href*="author" i], a[href*="auteur" i], a[href*="autor" i]');
  const names = new Set<string>();
  for (let i = 0; i < Math.min(links.length, 60); i++) {
    const link = links[i];
    if (!link || !isAuthorsPage(link) || isElsewhere(page, link)) continue;
    const name = namesOf([personIn(link)]);
    if (name !== '') names.add(name);
  }
  const [value] = names;
  return value !== undefined && names.size === 1 ? { value, from: 'link to an author' } : undefined;
};
