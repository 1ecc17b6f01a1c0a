import type { Cell, CoverageRow } from '../../digest/digest';
import { columnLabel } from '../labels';
import { dayAndTime } from '../times';
import { el, type HtmlElement, type HtmlNode } from './element';
import { brandName, colorStyle, count, type Ink, part, wideTable } from './parts';

/** Brand by site, and beside it this week's captures against last week's. */
export function coverage(ink: Ink): HtmlElement {
  const { digest, words } = ink;
  const { paper } = words.digest;
  const head = [paper.brand, paper.total, ...digest.columns.map((column) => columnLabel(column, words))];
  const hasOwn = digest.coverage.some(({ brand }) => brand?.role === 'own');
  return part(
    'coverage',
    [paper.coverage],
    el('p', { class: 'aside' }, paper.coverageNote),
    !hasOwn && el('p', { class: 'aside' }, paper.noOwnBrand),
    digest.coverage.length > 0 &&
      wideTable(
        paper.coverage,
        'coverage',
        head.map((name) => el('bdi', {}, ...breakable(name))),
        digest.coverage.map((row) => coverageRow(row, ink)),
      ),
    digest.coverage.some(({ now, before }) => now + before > 0) && against(ink),
  );
}

function coverageRow(row: CoverageRow, ink: Ink): HtmlElement {
  const { paper } = ink.words.digest;
  const role = row.brand && el('small', { class: 'role' }, ` ${paper.role[row.brand.role]}`);
  const name = el('th', { scope: 'row' }, ...brandName(row.brand, ink), role);
  if (row.now === 0) {
    const cell = [paper.notObservedAtAll, ...before(row, ink)];
    return el('tr', {}, name, el('td', { class: 'unseen', colspan: row.cells.length + 1 }, ...cell));
  }
  const total = el('td', { class: 'total' }, count(String(row.now), row.now, row.list));
  return el('tr', {}, name, total, ...row.cells.map((cell) => coverageCell(cell, ink)));
}

function coverageCell(cell: Cell | null, ink: Ink): HtmlElement {
  if (cell === null) return el('td', { class: 'unseen' }, '—');
  const { digest, words } = ink;
  const { paper } = words.digest;
  if (cell.lastAt === null) return el('td', { class: 'unseen' }, paper.notObserved, ...before(cell, ink));
  const last = el('small', {}, dayAndTime(cell.lastAt, digest.zone, words));
  return el('td', { class: 'seen' }, count(String(cell.now), cell.now, cell.list), ' ', last);
}

/** A host may break at its dots. */
function breakable(name: string): HtmlNode[] {
  return name.split(/(?=\.)/).flatMap((piece, index) => [index > 0 && el('wbr', {}), piece]);
}

/** What was seen the week before of something that was not seen now. */
function before(
  { before: n, listBefore }: { before: number; listBefore: string },
  { words }: Ink,
): HtmlNode[] {
  return n > 0 ? [' ', el('small', {}, count(words.digest.paper.before(n), n, listBefore))] : [];
}

/** Two bars a brand: this week in its colour, last week under it, thin and grey. */
function against(ink: Ink): HtmlElement {
  const { digest, words } = ink;
  const { paper } = words.digest;
  const most = Math.max(...digest.coverage.flatMap(({ now, before: last }) => [now, last]));
  const width = (n: number) => `width:${((n / most) * 100).toFixed(1)}%`;
  const rows = digest.coverage.map(({ brand, now, before: last, list, listBefore }) =>
    el(
      'li',
      {},
      el('span', { class: 'name' }, ...brandName(brand, ink)),
      el(
        'span',
        { class: 'bars', 'aria-hidden': 'true' },
        el('i', { class: 'bar', style: `${width(now)};${colorStyle(brand)}` }),
        el('i', { class: 'bar last', style: width(last) }),
      ),
      el(
        'span',
        { class: 'figures' },
        now > 0 ? el('b', {}, count(String(now), now, list)) : el('small', {}, paper.notObserved),
        ' ',
        el('small', {}, count(paper.before(last), last, listBefore)),
      ),
    ),
  );
  return el('div', { class: 'against' }, el('h3', {}, paper.against), el('ul', {}, ...rows));
}
