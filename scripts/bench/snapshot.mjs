import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pressCommand } from '../browser/key.mjs';
import { launch } from '../browser/launch.mjs';
import { capturesIn, openDashboard } from '../browser/library.mjs';
import { until } from '../browser/until.mjs';
import { root } from '../install.mjs';
import { figuresOf, printTable } from './figures.mjs';
import { loadPages } from './pages.mjs';
import { difference, settled, shotOf } from './snapshot/difference.mjs';
import { heavyPages } from './snapshot/heavy-pages.mjs';
import { inPage } from './snapshot/in-page.mjs';
import { keptOf } from './snapshot/kept.mjs';
import { serve } from './snapshot/serve.mjs';

const CORPUS = join(root, '../shared/corpus/dev/INDEX.jsonl');

/** @typedef {{ name: string, kind: 'own' | 'foreign' | 'corpus', time: number, rrweb: number, bytes: number, fonts: number, mhtml: number, outer: number, again: number | null, pixels: number | null, left: string[], asked: number }} Row */

/**
 * Pages kept as snapshots, beside rrweb-snapshot with inlined images, MHTML and outerHTML in the same run: time in the
 * page, bytes stored, bytes stored when it is kept again, and how far its picture offline is from the live one's.
 * @param {{ every: number, only: string, folder?: string | undefined }} options
 */
export async function benchSnapshot({ every, only, folder }) {
  if (!existsSync(CORPUS))
    console.log('No corpus beside this checkout: only the project’s own pages are measured.');
  const saved = existsSync(CORPUS) ? await loadPages(CORPUS, '') : [];
  const own = heavyPages('');
  const second = await serve(own);
  const foreign = heavyPages(second.origin);
  const files = new Map([...foreign, ...own]);
  for (const [nth, { line, body }] of saved.entries()) {
    if (nth % every === 0)
      files.set(`/corpus/${line.file}`, { body, type: `text/html; charset=${line.charset ?? 'utf-8'}` });
  }
  const first = await serve(files);
  const paths = [...files.keys()].filter(
    (path) => /^\/(?:own|foreign|corpus)\//.test(path) && path.includes(only),
  );
  const work = folder ?? (await mkdtemp(join(tmpdir(), 'zhibi-snapshots-')));
  const session = await launch({ offline: true });
  /** @type {Row[]} */
  const rows = [];
  try {
    const dashboard = await openDashboard(session);
    await dashboard.evaluate("chrome.storage.local.set({ 'settings.keepPage': true })");
    for (const path of paths) {
      const row = await measure(path).catch((error) => {
        console.log(`${path}: ${error instanceof Error ? error.message : error}`);
        return null;
      });
      if (row) rows.push(row);
    }

    /**
     * @param {string} path
     * @returns {Promise<Row>}
     */
    async function measure(path) {
      const page = await session.browser.newPage();
      page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
      await page.goto(first.origin + path, { waitUntil: 'load', timeout: 15_000 });
      await settled(page);
      const { kept, asked } = await keep(page);
      const again = path.startsWith('/own') ? (await keep(page)).kept.added : null;
      const live = await shotOf(page);
      // Last: rrweb loads the images of another site anew, and so breaks them.
      const ways = await inPage(page);
      await page.close();
      const file = join(work, `${path.slice(1).replaceAll('/', '-')}.html`);
      await writeFile(file, kept.html);
      const shown = await session.browser.newPage();
      await shown.goto(pathToFileURL(file).href);
      await settled(shown);
      const offline = await shotOf(shown);
      await shown.close();
      const { share, picture } = difference(live, offline);
      for (const [name, png] of Object.entries({ live, offline, difference: picture })) {
        if (folder && share > 0.01) await writeFile(`${file}.${name}.png`, png);
      }
      const [, kind] = path.split('/');
      const row = {
        name: path,
        kind: /** @type {Row['kind']} */ (kind),
        time: ways['snapshot']?.ms ?? Number.NaN,
        rrweb: ways['rrweb']?.ms ?? Number.NaN,
        bytes: kept.bytes,
        fonts: kept.fonts,
        mhtml: ways['mhtml']?.gzip ?? Number.NaN,
        outer: ways['outerHTML']?.gzip ?? Number.NaN,
        again: again === null ? null : again / kept.bytes,
        pixels: share,
        left: kept.left,
        asked,
      };
      console.log(
        `${path.padEnd(42)} ${row.time.toFixed(0).padStart(5)} ms, rrweb ${row.rrweb.toFixed(0).padStart(5)} · ${(row.bytes / 1000).toFixed(0).padStart(6)} kB, mhtml ${(row.mhtml / 1000).toFixed(0).padStart(6)} · pixels ${(100 * share).toFixed(2)}%${again === null ? '' : ` · again ${again} B`} ${row.left.join(' ')}`,
      );
      return row;
    }

    /** @param {import('puppeteer-core').Page} page */
    async function keep(page) {
      const before = new Set((await capturesIn(dashboard)).map(({ id }) => id));
      const asked = first.asked.count + second.asked.count;
      await pressCommand(page, 'capture-now');
      const capture = await until(
        async () => (await capturesIn(dashboard)).find(({ id }) => !before.has(id)),
        { what: 'the capture', timeout: 60_000 },
      );
      return {
        kept: await keptOf(dashboard, capture.id),
        asked: first.asked.count + second.asked.count - asked,
      };
    }
  } finally {
    await session.browser.close();
    first.close();
    second.close();
    if (!folder) await rm(work, { recursive: true, force: true });
  }
  report(rows);
  return rows;
}

/** @param {Row[]} rows */
function report(rows) {
  for (const kind of /** @type {const} */ (['own', 'foreign', 'corpus'])) {
    const of = rows.filter((row) => row.kind === kind);
    if (of.length === 0) continue;
    const near = of.filter(({ pixels }) => pixels !== null && pixels <= 0.01).length;
    printTable(`${kind}: ${of.length} pages`, [
      ['time in the page, × rrweb-snapshot', figuresOf(of.map(({ time, rrweb }) => time / rrweb)), 'aim 0.3'],
      ['bytes stored, × MHTML gzipped', figuresOf(of.map(({ bytes, mhtml }) => bytes / mhtml)), 'aim 1'],
      [
        '  without the fonts, which MHTML leaves out',
        figuresOf(of.map(({ bytes, fonts, mhtml }) => (bytes - fonts) / mhtml)),
        '',
      ],
      ['kept again, % of the first', figuresOf(of.map(({ again }) => again && again * 100)), 'aim 5'],
      [
        'pixels that differ, %',
        figuresOf(of.map(({ pixels }) => (pixels ?? 0) * 100)),
        `≤ 1 on ${near} of ${of.length}`,
      ],
    ]);
  }
}
