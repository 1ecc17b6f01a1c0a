import type { ListedRow, ListedTable } from '../../digest/digest';
import { listedDate, listedFacts, listedNote, titleLabel } from '../labels';
import { el, type HtmlElement } from './element';
import { foreign, type Ink, marks, outside, wideTable } from './parts';
import { readingList } from './readings';

/** What captured pages list of a brand, one line each. */
export function listedTable(table: ListedTable, ink: Ink): HtmlElement {
  const { changes } = ink.words;
  const head = [changes.what, changes.published, changes.numbers, changes.seen];
  const note = listedNote(table, ink.words);
  return el(
    'div',
    { class: 'group', id: table.key },
    el('h3', {}, changes.listed),
    table.rows.length > 0 &&
      wideTable(
        changes.listed,
        'listed',
        head,
        table.rows.map((row) => line(row, ink)),
      ),
    note !== '' && el('p', { class: 'aside' }, note),
  );
}

function line(row: ListedRow, ink: Ink): HtmlElement {
  const { changes } = ink.words;
  const facts = listedFacts(row, ink.words);
  return el(
    'tr',
    {},
    el(
      'th',
      { scope: 'row' },
      row.isNew && el('b', { class: 'new' }, changes.isNew),
      row.isNew && ' ',
      outside(row.link, {}, foreign(titleLabel(row.title, ink.words))),
      facts.length > 0 && el('small', {}, ' ', foreign(facts.join(' · '))),
    ),
    el('td', { class: 'when' }, listedDate(row, ink)),
    el('td', {}, readingList(row.readings, ink) ?? '—'),
    el('td', { class: 'marks' }, ...marks(row.sightings.slice(0, 3), ink)),
  );
}
