import { spawn } from 'node:child_process';
import { platform } from 'node:process';
import { root } from '../install.mjs';

/**
 * Runs one command of the project's own tools and prints its output in one piece when it has ended, so that steps
 * may overlap. Output streams at once with `live`.
 * @param {string} name What the summary calls it.
 * @param {string} command such as `biome ci .`
 * @param {{ live?: boolean }} [options]
 * @returns {Promise<boolean>} True where it ended with 0.
 */
export async function step(name, command, { live = false } = {}) {
  const [program = '', ...args] = command.split(' ');
  const start = Date.now();
  const child = spawn('npx', ['--no-install', program, ...args], {
    cwd: root,
    shell: platform === 'win32',
    stdio: ['ignore', live ? 'inherit' : 'pipe', live ? 'inherit' : 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
  }
  /** @type {number | null} */
  const code = await new Promise((resolve) => child.once('close', resolve));
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
  if (code !== 0 && output) console.log(output.trimEnd());
  return code === 0;
}
