import { ensureInstalled, run } from './install.mjs';

try {
  // Everything else needs the dependencies.
  ensureInstalled();
  const { readOptions } = await import('./start/options.mjs');
  const { ensureBrowser } = await import('./browser/get-browser.mjs');
  const options = readOptions(process.argv.slice(2));
  const executablePath = ensureBrowser();
  console.log('Building the extension …');
  run('npx', ['--no-install', 'wxt', 'build'], { quiet: true });
  if (options.headless) {
    const { captureAndDigest } = await import('./start/headless.mjs');
    process.exitCode = await captureAndDigest(options, executablePath);
  } else {
    const { openWindow } = await import('./start/window.mjs');
    await openWindow(executablePath);
  }
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
