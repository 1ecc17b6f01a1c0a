import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { root } from '../install.mjs';

/**
 * Writes a file that is not there yet; ends the run where it is.
 * @param {string} path Within the project.
 * @param {string} text
 */
export async function writeNew(path, text) {
  const file = join(root, path);
  await mkdir(dirname(file), { recursive: true });
  try {
    await writeFile(file, text, { flag: 'wx' });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') {
      console.error(`${path} is there already: nothing was changed.`);
      process.exit(1);
    }
    throw error;
  }
  console.log(`wrote   ${path}`);
}
