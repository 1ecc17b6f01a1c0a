import { ensureInstalled } from './install.mjs';

// Everything else needs the dependencies.
ensureInstalled();
const { runAll } = await import('./test/run-all.mjs');
process.exitCode = await runAll();
