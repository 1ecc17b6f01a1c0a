import type { NumberTable, Piece } from '../numbers/pieces';
import { numberTables } from '../numbers/tables';
import { heading, type Ink, mark, outside, pastMark } from './parts';
import { plain, row } from './text';

/** Best posts, followers and prices across brands, as tables. */
export function numbers(ink: Ink): string[] {
  return numberTables(ink).flatMap((table) => lines(table, ink));
}

function lines({ key, head, rows, notes }: NumberTable, ink: Ink): string[] {
  const cell = (pieces: Piece[]) =>
    pieces
      .map((each) => piece(each, ink))
      .filter((each) => each !== '')
      .join(' ');
  return [
    heading(2, key, ink),
    '',
    row(head.map(plain)),
    row(head.map(() => '---')),
    ...rows.map((cells) => row(cells.map(cell))),
    '',
    ...notes.flatMap((note) => [plain(note), '']),
  ];
}

function piece(shown: Piece, ink: Ink): string {
  if ('brand' in shown) return `**${plain(shown.brand.name)}**`;
  if ('foreign' in shown) return outside(shown.foreign, shown.link);
  if ('faint' in shown) return shown.faint === '' ? '' : `(${plain(shown.faint)})`;
  if ('text' in shown) return plain(shown.text);
  return 'evidence' in shown.mark ? mark(shown.mark.evidence) : pastMark(shown.mark.earlier, ink);
}
