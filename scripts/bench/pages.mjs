import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { root } from '../install.mjs';

/** @typedef {{ line: import('../read/result-line.mjs').IndexLine, body: Uint8Array }} SavedPage */

/**
 * The pages of an index, or the samples that the project ships.
 * @param {string | undefined} index
 * @param {string} only Lines without this are left out.
 * @returns {Promise<SavedPage[]>}
 */
export async function loadPages(index, only) {
  if (index) {
    const lines = (await readFile(index, 'utf8')).split('\n').filter((line) => line.trim());
    return Promise.all(
      lines
        .filter((line) => line.includes(only))
        .map(async (text) => {
          const line = JSON.parse(text);
          return { line, body: await readFile(join(dirname(index), line.file)) };
        }),
    );
  }
  const folder = join(root, 'public/sample');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.html') && name.includes(only));
  return Promise.all(
    names.map(async (name) => ({
      line: { file: name, url: `https://samples.example/${name}` },
      body: await readFile(join(folder, name)),
    })),
  );
}
