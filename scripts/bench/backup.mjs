import { join } from 'node:path';
import { build } from 'vite';
import { launch } from '../browser/launch.mjs';
import { openDashboard } from '../browser/library.mjs';
import { root } from '../install.mjs';

/**
 * @typedef {object} BackupFigures
 * @property {Record<string, number>} times Milliseconds of each step.
 * @property {number} bytes
 * @property {number} pictures
 * @property {boolean} same Whether both exports were the same bytes.
 */

/**
 * Fills a library in the browser, exports it, imports the archive into an empty library and exports that again.
 * @param {{ captures: number, pictureBytes: number }} size Two pictures a capture.
 * @returns {Promise<BackupFigures>}
 */
export async function benchBackup(size) {
  const session = await launch({ offline: true });
  try {
    const page = await openDashboard(session);
    await page.evaluate(await inPage());
    await page.evaluate((given) => Reflect.get(globalThis, 'benchBackup')(given), size);
    return await resultOf(page);
  } finally {
    await session.browser.close();
  }
}

/**
 * Asked for again and again: one call that lasts for minutes would run into the protocol's own time limit.
 * @param {import('puppeteer-core').Page} page
 * @returns {Promise<BackupFigures>}
 */
async function resultOf(page) {
  for (;;) {
    const { figures, error } = await page.evaluate(() => Reflect.get(globalThis, 'benchResult'));
    if (error) throw new Error(error);
    if (figures) return figures;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

async function inPage() {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, 'backup/in-page.mjs'), formats: ['iife'], name: 'ignored' },
    },
  });
  const output = [result].flat().flatMap((each) => ('output' in each ? each.output : []));
  const chunk = output.find((each) => each.type === 'chunk');
  if (!chunk) throw new Error('the bench gave no bundle');
  return chunk.code;
}

/** @param {BackupFigures} figures */
export function reportBackup({ times, bytes, pictures, same }) {
  console.log(`${pictures} pictures, ${(bytes / 1e6).toFixed(0)} MB`);
  for (const [step, ms] of Object.entries(times)) {
    const speed = bytes / 1e6 / (ms / 1000);
    console.log(
      `  ${step.padEnd(14)} ${(ms / 1000).toFixed(1).padStart(7)} s  ${speed.toFixed(0).padStart(5)} MB/s`,
    );
  }
  console.log(same ? 'Both exports are the same bytes.' : 'The exports DIFFER.');
}
