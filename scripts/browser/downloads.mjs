import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/**
 * Does something that makes the browser download a file, and waits for it.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} folder Made where absent; a file of the same name is replaced.
 * @param {() => Promise<unknown>} act
 * @param {{ timeout?: number }} [options]
 * @returns {Promise<string>} The file's path.
 */
export async function downloadInto(browser, folder, act, { timeout = 60_000 } = {}) {
  const downloadPath = resolve(folder);
  await mkdir(downloadPath, { recursive: true });
  const devtools = await browser.target().createCDPSession();
  await devtools.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath,
    eventsEnabled: true,
  });
  try {
    /** @type {Promise<string>} */
    const written = new Promise((done, failed) => {
      let name = '';
      setTimeout(() => failed(new Error(`no download within ${timeout / 1000} s`)), timeout).unref();
      devtools.on('Browser.downloadWillBegin', (event) => {
        name = event.suggestedFilename;
      });
      devtools.on('Browser.downloadProgress', ({ state, filePath }) => {
        if (state === 'completed') done(filePath ?? join(downloadPath, name));
        if (state === 'canceled') failed(new Error(`the download of ${name} was cancelled`));
      });
    });
    await act();
    return await written;
  } finally {
    await devtools.detach();
  }
}
