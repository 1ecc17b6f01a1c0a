import { execFileSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { platform } from 'node:process';

/** The project's folder. */
export const root = resolve(import.meta.dirname, '..');

/**
 * Installs the dependencies with `npm ci` unless they are there already, at the versions of the lockfile.
 * Uses nothing but Node, so that it can run first on a new machine.
 */
export function ensureInstalled() {
  if (isInstalled()) return;
  console.log('Installing dependencies (npm ci) …');
  run('npm', ['ci', '--no-audit', '--no-fund']);
}

/** npm writes what it installed into `node_modules/.package-lock.json`; every package of ours must be in it. */
function isInstalled() {
  const record = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  // A second worktree that borrows the first one's packages: `npm ci` would empty them.
  if (lstatSync(join(root, 'node_modules')).isSymbolicLink()) return true;
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const present = packagesOf(record);
  return Object.entries(wanted).every(
    // Packages for other systems are in the lockfile only.
    ([path, { version, optional }]) => path === '' || optional || present[path]?.version === version,
  );
}

/**
 * @param {string} file
 * @returns {Record<string, { version: string, optional?: boolean }>}
 */
function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/**
 * Runs a command in the project's folder; throws where it fails. Its output is shown at once or, with `quiet`, only
 * where it fails.
 * @param {string} command
 * @param {string[]} args
 * @param {{ quiet?: boolean }} [options]
 */
export function run(command, args, { quiet = false } = {}) {
  // npm and npx are scripts on Windows, which only a shell can start.
  const options = { cwd: root, shell: platform === 'win32' };
  try {
    execFileSync(command, args, { ...options, stdio: quiet ? 'pipe' : 'inherit' });
  } catch (error) {
    const { stdout = '', stderr = '' } = /** @type {{ stdout?: unknown, stderr?: unknown }} */ (error);
    if (quiet) console.error(`${stdout}${stderr}`);
    throw new Error(`This command failed: ${[command, ...args].join(' ')}`);
  }
}
