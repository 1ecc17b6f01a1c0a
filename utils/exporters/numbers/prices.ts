import type { PriceRow } from '../../digest/digest';
import { formatChange, formatReading } from '../../lib/format-reading';
import { whoLooked } from '../../lib/who-looked';
import type { Locale } from '../../model';
import { titleLabel } from '../labels';
import { minuteOf } from '../times';
import { marksOf, type NumberTable, type Piece, type Telling } from './pieces';

/** Every step of a price, one term a line. */
export function priceTable(rows: readonly PriceRow[], telling: Telling): NumberTable {
  const { weekNumbers: words } = telling.words;
  return {
    key: 'prices',
    title: words.prices,
    head: [words.product, words.term, words.step, words.change, words.who],
    rows: rows.map((row) => rowOf(row, telling)),
    notes: [words.termsApart],
  };
}

function rowOf(row: PriceRow, telling: Telling): Piece[][] {
  const { locale, words, digest } = telling;
  const { brand, product, link, proof } = row;
  const site = telling.platformName(row.site);
  const who = whoLooked(row, words.subjects.viewers);
  const day = (at: number) => minuteOf(at, digest.zone).slice(5, 10);
  const { before, after } = priceText(row, locale);
  const said = [site, row.pictured ? '' : words.weekNumbers.seenOnly].filter((each) => each !== '');
  return [
    [{ brand }, { foreign: titleLabel(product, words), link }, { faint: said.join(' · ') }],
    [{ text: words.metrics.names[row.term] }],
    [
      { foreign: before, link: null },
      ...marksOf(proof.slice(1), telling),
      { text: '→' },
      { foreign: after, link: null },
      ...marksOf(proof.slice(0, 1), telling),
      { faint: `${day(row.since)} → ${day(row.at)}` },
    ],
    [{ text: changeOf(row, locale) }],
    who === '' ? [{ faint: words.weekNumbers.anyone }] : [{ foreign: who, link: null }],
  ];
}

function changeOf({ change, direction, unit }: PriceRow, locale: Locale): string {
  return `${direction === 'up' ? '▲' : '▼'} ${formatChange(change, unit, locale) ?? ''}`;
}

/** Both prices; a final price as printed, since its words say what was taken off. */
function priceText({ term, before, after, unit }: PriceRow, locale: Locale) {
  const shown = (price: PriceRow['before']) =>
    term === 'finalPrice' ? price.raw : formatReading({ ...price, unit }, locale);
  return { before: shown(before), after: shown(after) };
}

/** A step in a line that names its term: ¥12 → ¥9.9. */
export function stepText({ before, after, unit }: PriceRow, locale: Locale): string {
  return `${formatReading({ ...before, unit }, locale)} → ${formatReading({ ...after, unit }, locale)}`;
}
