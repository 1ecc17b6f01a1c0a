import type { Column, DigestBrand, Entry, EntryReading, Evidence } from '../digest/digest';
import { formatPublished } from '../lib/format';
import { formatRange, formatReading } from '../lib/format-reading';
import type { Locale } from '../model';
import type { Words } from '../words';

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

/** Where an entry comes from: site where the column does not say it, kind of capture unless it is a whole page, author, published time. */
export function entryFacts(entry: Entry, column: Column, { locale, words }: Tongue): string[] {
  const { paper } = words.digest;
  return [
    column.kind === 'site' ? '' : entry.site,
    entry.scope === 'page' ? '' : paper.scope[entry.scope],
    entry.author ? paper.by(entry.author) : '',
    entry.published ? paper.published(formatPublished(entry.published, locale)) : '',
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
    value: formatReading(reading, locale),
    range: range && words.digest.paper.standsFor(range),
  };
}

/** An entry's readings in lines of text, one for each evidence: 点赞 1.2万（11,500–12,499） · 评论 906. */
export function readingLines({ readings }: Entry, tongue: Tongue): { evidence: number; text: string }[] {
  return [...new Set(readings.map(({ evidence }) => evidence))].map((evidence) => {
    const labels = readings
      .filter((each) => each.evidence === evidence)
      .map((each) => readingLabel(each, tongue));
    return {
      evidence,
      text: labels.map(({ name, value, range }) => `${name} ${value}${range ?? ''}`).join(' · '),
    };
  });
}

/** Why a capture holds less than the page showed; null where it does not. */
export function partialLabel({ partial }: Pick<Entry, 'partial'>, words: Words): string | null {
  if (partial.length === 0) return null;
  return words.digest.paper.partial(partial.map((reason) => words.partial.reason[reason]));
}

/** The facts of one evidence as label and value, in the order in which they are told. */
export function readerLabel({ reader }: Evidence, { digest: { paper } }: Words): string {
  return paper.reader(reader.id, reader.version);
}

export function titleOfWeek(week: string, { digest: { paper } }: Words): string {
  const [year = '', number = ''] = week.split('-W');
  return paper.title(year, String(Number(number)));
}
