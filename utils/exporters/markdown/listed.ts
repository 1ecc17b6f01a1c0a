import type { ListedRow, ListedTable } from '../../digest/digest';
import { listedDate, listedFacts, listedNote, titleLabel } from '../labels';
import { heading, type Ink, marks, outside, readingLine } from './parts';
import { plain, row } from './text';

/** What captured pages list of a brand, as a table. */
export function listedLines(table: ListedTable, ink: Ink): string[] {
  const { changes } = ink.words;
  const head = [changes.what, changes.published, changes.numbers, changes.seen];
  const note = listedNote(table, ink.words);
  return [
    heading(3, table.key, ink),
    '',
    ...(table.rows.length > 0
      ? [row(head), row(head.map(() => '---')), ...table.rows.map((each) => line(each, ink)), '']
      : []),
    ...(note === '' ? [] : [plain(note), '']),
  ];
}

function line(item: ListedRow, ink: Ink): string {
  const { words } = ink;
  const facts = listedFacts(item, words).map(plain).join(' · ');
  const lead = item.isNew ? `**${words.changes.isNew}** ` : '';
  return row([
    `${lead}${outside(titleLabel(item.title, words), item.link)}${facts === '' ? '' : ` · ${facts}`}`,
    plain(listedDate(item, ink)),
    readingLine(item.readings, ink) || '—',
    marks(item.sightings.slice(0, 3)),
  ]);
}
