import type { Plugin } from 'vite';

/** Lines of Dexie that only bind what nobody here uses; without them the build leaves out what they bound. */
const UNUSED = [
  // The library is opened with `cache: 'disabled'`: nothing is shown as saved before it is.
  '        this.use(cacheMiddleware);\n',
  // No table has hooks.
  '        this.use(hooksMiddleware);\n',
  // Nothing is asked for in any case of its letters.
  '        return addIgnoreCaseAlgorithm(this, (x, a) => x.indexOf(a[0]) === 0, [str], maxString);\n',
  "        return addIgnoreCaseAlgorithm(this, (x, a) => x === a[0], [str], '');\n",
  "        return addIgnoreCaseAlgorithm(this, (x, a) => a.indexOf(x) !== -1, set, '');\n",
  '        return addIgnoreCaseAlgorithm(this, (x, a) => a.some((n) => x.indexOf(n) === 0), set, maxString);\n',
  // Imported by name where it is used; the worker shows nothing.
  '    liveQuery,\n',
];

/** Leaves out of Dexie what the library does not use: a twelfth of it, which every start of the worker would load. */
export function dexieAsUsed(): Plugin {
  return {
    name: 'dexie-as-used',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('/dexie/dist/modern/dexie.mjs')) return null;
      const missing = UNUSED.find((line) => code.split(line).length !== 2);
      if (missing) throw new Error(`Dexie has changed: not found once: ${missing.trim()}`);
      return { code: UNUSED.reduce((rest, line) => rest.replace(line, ''), code), map: null };
    },
  };
}
