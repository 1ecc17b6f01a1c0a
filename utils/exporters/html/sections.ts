import type { Column, DigestPicture, Entry, EntryNote, Group, Section } from '../../digest/digest';
import { columnLabel, entryFacts, partialLabel, titleLabel } from '../labels';
import { largeKey, upperKey } from '../picture-keys';
import { dayAndTime } from '../times';
import { el, type HtmlElement, type HtmlNode } from './element';
import { listedTable } from './listed';
import { brandName, count, foreign, type Ink, mark, marks, outside, part } from './parts';
import { readingList } from './readings';

/** What one brand's captures show, site by site. */
export function section({ key, brand, tally, listBefore, groups, listed }: Section, ink: Ink): HtmlElement {
  const { paper } = ink.words.digest;
  return part(
    key,
    [...brandName(brand, ink), brand && el('small', { class: 'role' }, ` ${paper.role[brand.role]}`)],
    el(
      'p',
      { class: 'aside' },
      paper.captures(tally.now),
      ' · ',
      count(paper.before(tally.before), tally.before, listBefore),
    ),
    ...groups.map((item) => group(item, ink)),
    listed && listedTable(listed, ink),
  );
}

function group({ key, column, captures, entries }: Group, ink: Ink): HtmlElement {
  const { paper } = ink.words.digest;
  return el(
    'div',
    { class: 'group', id: key },
    el('h3', {}, foreign(columnLabel(column, ink.words)), el('small', {}, ` ${paper.captures(captures)}`)),
    ...entries.map((item) => entry(item, column, ink)),
  );
}

function entry(item: Entry, column: Column, ink: Ink): HtmlElement {
  const title = titleLabel(item.title, ink.words);
  const partial = partialLabel(item, ink.words);
  const facts = entryFacts(item, column, ink);
  const picture = item.picture && thumbnail(item.picture, title, ink);
  return el(
    'article',
    { id: item.key, class: picture ? 'entry' : 'entry bare' },
    picture,
    el(
      'div',
      { class: 'told' },
      el('h4', {}, outside(item.link, {}, foreign(title))),
      facts.length > 0 &&
        el('p', { class: 'facts' }, ...facts.flatMap((fact, index) => [index > 0 && ' · ', foreign(fact)])),
      readingList(item.readings, ink),
      ...item.notes.map((note) => noteOf(note, ink)),
      item.excerpt !== '' && el('p', { class: 'excerpt' }, foreign(item.excerpt)),
      partial !== null && el('p', { class: 'partial' }, partial),
      item.tags.length > 0 &&
        el('ul', { class: 'tags' }, ...item.tags.map((tag) => el('li', {}, foreign(tag)))),
      el('p', { class: 'sightings' }, ...sightings(item, ink)),
    ),
  );
}

/** The small picture, which leads to the larger one of the same capture. */
function thumbnail(picture: DigestPicture, title: string, ink: Ink): HtmlElement | null {
  const { paper } = ink.words.digest;
  const large = ink.pictures.get(largeKey(picture));
  const shown = ink.pictures.get(upperKey(picture)) ?? large;
  if (!shown) return null;
  const { dataUrl, width, height } = shown;
  const alt = `${paper.pictureOf(title)} (${paper.larger(picture.evidence)})`;
  return el(
    'a',
    { class: 'thumbnail', href: large ? `#shot${picture.evidence}` : `#e${picture.evidence}` },
    el('img', { src: dataUrl, alt, width, height }),
  );
}

function noteOf({ text, evidence }: EntryNote, ink: Ink): HtmlElement {
  const lines = text.split('\n').flatMap((line, index) => [index > 0 && el('br', {}), foreign(line)]);
  return el('blockquote', {}, el('p', {}, ...lines, ' ', mark(evidence, ink)));
}

/** When it was captured: one time, or all of them, newest first. */
function sightings(item: Entry, ink: Ink): HtmlNode[] {
  const { digest, words } = ink;
  const { paper } = words.digest;
  const times = item.sightings.flatMap((number, index): HtmlNode[] => {
    const evidence = digest.evidence[number - 1];
    if (!evidence) return [];
    const when = dayAndTime(evidence.at, digest.zone, words);
    return [index > 0 && ' · ', `${when}`, ...marks([number], ink)];
  });
  const lead =
    times.length > 0 && item.sightings.length > 1 ? paper.seenTimes(item.sightings.length) : paper.seenOnce;
  return [`${lead} `, ...times];
}
