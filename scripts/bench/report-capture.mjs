import { figuresOf, printTable } from './figures.mjs';

/** @typedef {import('./capture.mjs').PageTimes} PageTimes */

const PARTS = ['job', 'read', 'picture', 'save', 'transaction'];

/**
 * The figures of a run, printed and returned as plain data.
 * @param {PageTimes[]} pages
 */
export function reportCapture(pages) {
  const readers = ['zhibi', 'readability', 'defuddle'];
  const reading = named(readers, (name) => pages.map((page) => page.reading[name]));
  const loading = named(readers, (name) => pages.map((page) => page.loading[name]));
  const total = figuresOf(pages.map(({ capture }) => capture?.['zhibi:capture']));
  const parts = named(PARTS, (name) => pages.map(({ capture }) => capture?.[`zhibi:${name}`]));
  const bare = named(['script', 'picture', 'transaction'], (name) => pages.map((page) => page.bare?.[name]));
  const entered = figuresOf(pages.map((page) => page.entered));
  const sums = figuresOf(pages.map(({ bare }) => bare && sumOf(bare)));
  const ratios = figuresOf(
    pages.map(
      ({ capture, bare }) => capture?.['zhibi:capture'] && bare && capture['zhibi:capture'] / sumOf(bare),
    ),
  );
  const yardstick = reading['readability']?.median ?? Number.NaN;

  printTable(
    'Reading alone, cold, a fresh tab each (ms)',
    Object.entries(reading).map(([name, each]) => [
      name,
      each,
      `${(each.median / yardstick).toFixed(2)} × Readability`,
    ]),
  );
  printTable(
    'Loading its script before that (ms)',
    rows(loading, () => ''),
  );
  printTable('Shortcut → safely saved (ms)', [
    ['total', total, ''],
    ...rows(parts, (each) => `${((each.median / total.median) * 100).toFixed(0)} % of the median`),
  ]);
  printTable('Popup that shows the page: Enter → safely saved (ms)', [
    ['total', entered, `${(entered.median / sums.median).toFixed(2)} × the sum below`],
  ]);
  printTable('The unavoidable parts, by themselves (ms)', [...rows(bare, () => ''), ['sum', sums, '']]);
  printTable('Shortcut → saved ÷ sum of the unavoidable', [['per page', ratios, '']]);
  console.log(`  medians: ${(total.median / sums.median).toFixed(2)}`);
  console.log('\nread and picture run side by side; save holds the transaction.');
  return { pages: pages.length, reading, loading, total, parts, entered, bare, sums, ratios };
}

/**
 * @param {string[]} names
 * @param {(name: string) => (number | null | undefined)[]} values
 * @returns {Record<string, ReturnType<typeof figuresOf>>}
 */
function named(names, values) {
  return Object.fromEntries(names.map((name) => [name, figuresOf(values(name))]));
}

/**
 * @param {Record<string, ReturnType<typeof figuresOf>>} figures
 * @param {(figures: ReturnType<typeof figuresOf>) => string} remark
 * @returns {[string, ReturnType<typeof figuresOf>, string][]}
 */
function rows(figures, remark) {
  return Object.entries(figures).map(([name, each]) => [name, each, remark(each)]);
}

/** @param {Record<string, number>} parts */
function sumOf(parts) {
  return Object.values(parts).reduce((sum, each) => sum + each, 0);
}
