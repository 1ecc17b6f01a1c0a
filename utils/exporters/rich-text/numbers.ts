import { el, type HtmlNode } from '../html/element';
import type { Piece } from '../numbers/pieces';
import { numberTables } from '../numbers/tables';
import { LOOK } from './looks';
import { type Ink, link, mark, pastMark, spread, table } from './parts';

/** Best posts, followers and prices across brands, as tables. */
export function numbers(ink: Ink): HtmlNode[] {
  return numberTables(ink).flatMap(({ title, head, rows, notes }) => [
    el('h2', { style: LOOK.h2 }, title),
    table([head, ...rows.map((cells) => cells.map((cell) => spread(...pieces(cell, ink))))]),
    ...notes.map((note) => el('p', { style: LOOK.small }, note)),
  ]);
}

function pieces(cell: Piece[], ink: Ink): HtmlNode[] {
  return cell.flatMap((each): HtmlNode[] => [' ', piece(each, ink)]).slice(1);
}

function piece(shown: Piece, ink: Ink): HtmlNode {
  if ('brand' in shown) return el('b', {}, shown.brand.name);
  if ('foreign' in shown) return link(shown.foreign, shown.link);
  if ('faint' in shown) return shown.faint === '' ? null : `(${shown.faint})`;
  if ('text' in shown) return shown.text;
  return 'evidence' in shown.mark ? mark(shown.mark.evidence, ink) : pastMark(shown.mark.earlier, ink);
}
