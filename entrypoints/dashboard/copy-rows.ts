import { formatPublished } from '../../utils/lib/format';
import { toHtmlTable, toTsv } from '../../utils/lib/tsv';
import { wallOf } from '../../utils/lib/zone';
import type { Capture, Locale, Reading } from '../../utils/model';
import type { Words } from '../../utils/words';
import { readingColumns } from './copy-readings';

/** The columns of a copied spreadsheet, in order. Times are the wall clock of the capture's zone, as Excel reads them. */
const columns = ['at', 'brand', 'title', 'address', 'site', 'author', 'published', 'tags', 'note'] as const;

/** Captures as rows of a spreadsheet with the readings of what each is about, the names of the columns first. */
export function rowsOf(
  captures: readonly Capture[],
  readings: ReadonlyMap<string, readonly Reading[]>,
  words: Pick<Words, 'library' | 'manual' | 'metrics'>,
  brandName: (id: string | null) => string,
  locale: Locale,
): string[][] {
  const cells = (capture: Capture): Record<(typeof columns)[number], string> => ({
    at: new Date(wallOf(capture.at, capture.zone)).toISOString().slice(0, 19).replace('T', ' '),
    brand: brandName(capture.brandId),
    title: capture.title,
    address: capture.url,
    site: capture.site,
    author: capture.author ?? '',
    published: capture.published ? formatPublished(capture.published, locale) : '',
    tags: capture.tags.join(', '),
    note: capture.note,
  });
  const numbers = readingColumns(readings, words);
  const head = [...columns.map((column) => words.library.columns[column]), ...numbers.head];
  const rows = captures.map((capture) => {
    const row = cells(capture);
    return [...columns.map((column) => row[column]), ...numbers.cells(capture)];
  });
  return [head, ...rows];
}

/** Puts rows on the clipboard, as plain text and as a table. Rejects where the browser does not allow it. */
export async function copyRows(rows: string[][]): Promise<void> {
  const item = new ClipboardItem({
    'text/plain': new Blob([toTsv(rows)], { type: 'text/plain' }),
    'text/html': new Blob([toHtmlTable(rows)], { type: 'text/html' }),
  });
  await navigator.clipboard.write([item]);
}
