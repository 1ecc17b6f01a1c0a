import type {
  Column,
  DigestBrand,
  Entry,
  EntryReading,
  Evidence,
  ListedRow,
  ListedTable,
} from '../digest/digest';
import { BY_HAND } from '../lib/by-hand';
import { formatDate, formatPublished } from '../lib/format';
import { formatChange, formatRange, formatReading } from '../lib/format-reading';
import { NO_READER } from '../lib/no-reader';
import type { Locale } from '../model';
import type { Words } from '../words';
import type { Telling } from './numbers/pieces';
import { minuteOf } from './times';

/** The language that is spoken. */
interface Tongue {
  locale: Locale;
  words: Words;
}

/** The names that every format gives the same things. */

export function brandLabel(brand: DigestBrand | null, { digest: { paper } }: Words): string {
  return brand?.name ?? paper.nobody;
}

export function columnLabel(column: Column, { digest: { paper } }: Words): string {
  if (column.kind === 'own-domain') return paper.ownDomain;
  if (column.kind === 'other') return paper.otherSites(column.sites);
  return column.site || paper.noAddress;
}

export function titleLabel(title: string, { digest: { paper } }: Words): string {
  return title || paper.untitled;
}

/**
 * Where an entry comes from: its site where the column does not say it, its kind unless it is a whole page, author
 * and published time.
 */
export function entryFacts(entry: Entry, column: Column, tongue: Telling): string[] {
  const { locale, words } = tongue;
  const { paper } = words.digest;
  return [
    column.kind === 'site' ? '' : entry.site,
    entry.scope === 'page' ? '' : paper.scope[entry.scope],
    entry.author ? paper.by(entry.author) : '',
    entry.published ? paper.published(formatPublished(entry.published, locale)) : '',
    ...revisitedFacts(entry, tongue),
  ].filter((fact) => fact !== '');
}

/** A number by its name, as shown, and what a shortened one stands for (null where it is exact). */
export interface ShownNumber {
  name: string;
  value: string;
  range: string | null;
}

export function readingLabel(reading: EntryReading, { locale, words }: Tongue): ShownNumber {
  const range = formatRange(reading, locale);
  return {
    name: words.metrics.names[reading.metric],
    value: `${formatReading(reading, locale)}${reading.byHand ? words.manual.inText : ''}`,
    range: range && words.digest.paper.standsFor(range),
  };
}

/** A change as its sign and size, or that none is proved, and since when: 较 11-05 ▲ +1–1,999. */
export function changeLabel({ change, unit }: EntryReading, { locale, words }: Tongue): string | null {
  if (!change) return null;
  const { changes } = words;
  const size = formatChange(change, unit, locale);
  const none = change.direction === 'same' ? changes.same : changes.unproved;
  const told = size === null ? none : `${change.direction === 'up' ? '▲' : '▼'} ${size}`;
  return changes.since(told, minuteOf(change.at, change.zone).slice(5, 10));
}

/** A piece of a line of readings: text, or the number of an evidence, from the week or from before it. */
export type ReadingRun = { text: string } | { evidence: number } | { earlier: number };

/**
 * Readings as one line: 点赞 1.2万（11,500–12,499） ▲ +300 [前1] · 评论 906 [2]. An evidence stands once, after the last
 * number that it shows.
 */
export function readingRuns(readings: readonly EntryReading[], tongue: Tongue): ReadingRun[] {
  return readings.flatMap((reading, index): ReadingRun[] => {
    const { name, value, range } = readingLabel(reading, tongue);
    const change = changeLabel(reading, tongue);
    const isLast = readings[index + 1]?.evidence !== reading.evidence;
    return [
      { text: `${index > 0 ? ' · ' : ''}${name} ${value}${range ?? ''}${change ? ` ${change} ` : ''}` },
      ...(reading.change ? [{ earlier: reading.change.earlier }] : []),
      ...(isLast ? [{ text: ' ' }, { evidence: reading.evidence }] : []),
    ];
  });
}

/** What stands under a table of listed things. */
export function listedNote({ rows, left, known }: ListedTable, { changes }: Words): string {
  const said = [
    rows.some(({ isNew }) => isNew) && changes.newMeans,
    left > 0 && changes.left(left),
    known > 0 && changes.known(known),
  ];
  return said.filter((sentence) => typeof sentence === 'string').join(changes.between);
}

/** When a listed thing was published, as far as it is known. */
export function listedDate({ published }: ListedRow, { locale }: Tongue): string {
  return (published && formatPublished(published, locale).trim()) || '—';
}

/** What a row says beside its title: whose it is, how the page shows it, when it was published. */
export function listedFacts({ channel, placement }: ListedRow, { subjects }: Words): string[] {
  return [channel, placement ? subjects.placements[placement] : ''].filter((fact) => fact !== '');
}

/** That a thing is gone or was edited, and on which day that was found. */
export function revisitedFacts(
  { revisited }: Pick<Entry, 'revisited'>,
  { digest, locale, words }: Telling,
): string[] {
  const { found } = words.edits;
  const day = (at: number) => formatDate(at, digest.zone, locale);
  return [
    ...(revisited?.gone ? [found.gone(day(revisited.gone.at))] : []),
    ...(revisited?.edited ? [found.edited(day(revisited.edited.at))] : []),
  ];
}

/** Why a capture holds less than the page showed; null where it does not. */
export function partialLabel({ partial }: Pick<Entry, 'partial'>, words: Words): string | null {
  if (partial.length === 0) return null;
  return words.digest.paper.partial(partial.map((reason) => words.partial.reason[reason]));
}

/** Who read what one evidence shows: a platform's reader by its name, a person, or nobody, where only the tab was known. */
export function readerLabel(
  { reader: { id, version } }: Pick<Evidence, 'reader'>,
  { words, platformName }: { words: Words; platformName: (id: string) => string },
): string {
  if (id === BY_HAND) return words.manual.reader;
  return id === NO_READER ? words.capture.readByTab : words.digest.paper.reader(platformName(id), version);
}

/** What stands in place of an evidence's picture where there is none. */
export function noPictureLabel({ live }: Pick<Evidence, 'live'>, { digest, weekNumbers }: Words): string {
  return live ? weekNumbers.seenOnly : digest.paper.noPicture;
}

export function titleOfWeek(week: string, { digest: { paper } }: Words): string {
  const [year = '', number = ''] = week.split('-W');
  return paper.title(year, String(Number(number)));
}
