import type { Column, DigestPicture, Entry, ListedTable, Section } from '../../digest/digest';
import type { Words } from '../../words';
import { el, type HtmlNode } from '../html/element';
import {
  brandLabel,
  columnLabel,
  entryFacts,
  listedDate,
  listedFacts,
  listedNote,
  noPictureLabel,
  partialLabel,
  titleLabel,
} from '../labels';
import { smallKey } from '../picture-keys';
import { exactTime } from '../times';
import { LOOK } from './looks';
import { type Ink, link, mark, marks, readingLine, spread, table } from './parts';

/** Wide enough to be recognised, small enough for a mail. */
const PICTURE_WIDTH = 240;

export function section({ brand, tally, groups, listed }: Section, ink: Ink): HtmlNode[] {
  const { words } = ink;
  const { paper } = words.digest;
  return [
    el('h2', { style: LOOK.h2 }, brandLabel(brand, words)),
    el('p', { style: LOOK.small }, `${paper.captures(tally.now)} · ${paper.before(tally.before)}`),
    ...groups.flatMap((group) => [
      el('h3', { style: LOOK.h3 }, `${columnLabel(group.column, words)} · ${paper.captures(group.captures)}`),
      ...group.entries.flatMap((entry) => entryParts(entry, group.column, ink)),
    ]),
    ...(listed ? listedParts(listed, ink) : []),
  ];
}

function entryParts(entry: Entry, column: Column, ink: Ink): HtmlNode[] {
  const { words } = ink;
  const partial = partialLabel(entry, words);
  const facts = [...entryFacts(entry, column, ink), ...entry.tags].join(' · ');
  return [
    el(
      'p',
      { style: LOOK.title },
      link(titleLabel(entry.title, words), entry.link),
      ...marks(entry.sightings, ink),
    ),
    facts !== '' && el('p', { style: LOOK.small }, facts),
    entry.readings.length > 0 && el('p', { style: LOOK.small }, ...readingLine(entry.readings, ink)),
    picture(entry, ink),
    ...entry.notes.map(({ text, evidence }) =>
      el('blockquote', { style: LOOK.note }, `${text.replace(/\n/g, ' ')} `, mark(evidence, ink)),
    ),
    entry.excerpt !== '' && el('p', { style: LOOK.p }, entry.excerpt),
    partial !== null && el('p', { style: LOOK.small }, partial),
  ];
}

/** What captured pages list, one line each. */
function listedParts(listed: ListedTable, ink: Ink): HtmlNode[] {
  const { words } = ink;
  const { changes } = words;
  const note = listedNote(listed, words);
  const rows = listed.rows.map((row): HtmlNode[] => [
    spread(
      row.isNew && el('b', {}, `${changes.isNew} `),
      link(titleLabel(row.title, words), row.link),
      ...listedFacts(row, words).map((fact) => ` · ${fact}`),
    ),
    listedDate(row, ink),
    row.readings.length > 0 ? spread(...readingLine(row.readings, ink)) : '—',
    spread(...marks(row.sightings.slice(0, 3), ink)),
  ]);
  const head = [changes.what, changes.published, changes.numbers, changes.seen];
  return [
    el('h3', { style: LOOK.h3 }, changes.listed),
    rows.length > 0 && table([head, ...rows]),
    note !== '' && el('p', { style: LOOK.small }, note),
  ];
}

function picture({ picture: taken, title }: Entry, { pictures, words }: Ink): HtmlNode {
  const shown = taken && pictures.get(smallKey(taken));
  if (!shown) return null;
  const height = Math.round((shown.height / shown.width) * PICTURE_WIDTH);
  const alt = words.digest.paper.pictureOf(titleLabel(title, words));
  return el('img', { src: shown.dataUrl, alt, width: PICTURE_WIDTH, height, style: LOOK.picture });
}

export function tags(ink: Ink): HtmlNode[] {
  const { digest, words } = ink;
  if (digest.tags.length === 0) return [];
  const items = digest.tags.map(({ tag, evidence: numbers }) =>
    el('li', {}, `${tag} × ${numbers.length}`, ...marks(numbers, ink)),
  );
  return [el('h2', { style: LOOK.h2 }, words.digest.paper.tags), el('ul', {}, ...items)];
}

/** The hash of a picture as it was taken, and what it is shown with besides. */
function proofOf({ hash, marked, stamped }: DigestPicture, paper: Words['digest']['paper']): string {
  return [hash, ...(marked ? [paper.marked] : []), ...(stamped ? [paper.stamped] : [])].join(' · ');
}

/** The evidence as one table; the hash in full, since a shortened one proves nothing. */
export function evidence({ digest, words }: Ink): HtmlNode[] {
  const { paper } = words.digest;
  const rows = digest.evidence.map(
    ({ number, at, zone, title, link: address, picture: taken, live }): HtmlNode[] => [
      `[${number}]`,
      exactTime(at, zone),
      link(titleLabel(title, words), address),
      taken ? proofOf(taken, paper) : noPictureLabel({ live }, words),
    ],
  );
  const head = ['', paper.time, paper.address, `${paper.picture} ${paper.hash}`];
  return [
    el('h2', { style: LOOK.h2 }, paper.evidence),
    rows.length > 0 ? table([head, ...rows]) : el('p', { style: LOOK.p }, paper.empty),
  ];
}

/** What changes are counted from, as one table. */
export function earlierEvidence({ digest, words }: Ink): HtmlNode[] {
  if (digest.earlier.length === 0) return [];
  const { changes, digest: paperWords } = words;
  const { paper } = paperWords;
  const rows = digest.earlier.map(({ number, at, zone, title, link: address, hash }): HtmlNode[] => [
    `[${changes.earlierMark(number)}]`,
    exactTime(at, zone),
    link(titleLabel(title, words), address),
    hash ?? paper.noPicture,
  ]);
  const head = ['', paper.time, paper.address, `${paper.picture} ${paper.hash}`];
  return [
    el('h2', { style: LOOK.h2 }, changes.earlierTitle),
    el('p', { style: LOOK.small }, changes.earlierIntro),
    table([head, ...rows]),
  ];
}
