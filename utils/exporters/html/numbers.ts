import type { NumberTable, Piece } from '../numbers/pieces';
import { numberTables } from '../numbers/tables';
import { el, type HtmlElement, type HtmlNode } from './element';
import { brandName, foreign, type Ink, mark, outside, part, pastMark, wideTable } from './parts';

/** Best posts, followers and prices across brands, each a part that can be led to. */
export function numbers(ink: Ink): HtmlElement[] {
  return numberTables(ink).map((table) => numberPart(table, ink));
}

function numberPart({ key, title, head, rows, notes }: NumberTable, ink: Ink): HtmlElement {
  return part(
    key,
    [foreign(title)],
    wideTable(
      title,
      'numbers',
      head,
      rows.map((cells) => line(cells, ink)),
    ),
    ...notes.map((note) => el('p', { class: 'aside' }, note)),
  );
}

function line(cells: Piece[][], ink: Ink): HtmlElement {
  return el(
    'tr',
    {},
    ...cells.map((cell, index) => {
      const pieces = cell.flatMap((each): HtmlNode[] => [' ', piece(each, ink)]).slice(1);
      return index === 0 ? el('th', { scope: 'row' }, ...pieces) : el('td', {}, ...pieces);
    }),
  );
}

function piece(shown: Piece, ink: Ink): HtmlNode {
  if ('brand' in shown) return el('span', { class: 'whose' }, ...brandName(shown.brand, ink));
  if ('foreign' in shown) return outside(shown.link, {}, foreign(shown.foreign));
  if ('faint' in shown) return shown.faint === '' ? null : el('small', {}, foreign(shown.faint));
  if ('text' in shown) return el('span', {}, shown.text);
  return 'evidence' in shown.mark ? mark(shown.mark.evidence, ink) : pastMark(shown.mark.earlier, ink);
}
