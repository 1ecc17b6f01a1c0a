import type { Plugin } from 'vite';

/** Lines of Dexie that only bind what nobody here uses; without them the build leaves out what they bound. */
const UNUSED = [
  // The library is opened with `cache: 'disabled'`: nothing is shown as saved before it is.
  '        this.use(cacheMiddleware);\n',
  // No table has hooks.
  '        this.use(hooksMiddleware);\n',
  // Imported by name where it is used; the worker shows nothing.
  '    liveQuery,\n',
];

/** Methods by class that nothing here calls, nor Dexie itself but from another of them; tests/house holds it. */
export const UNCALLED: Record<string, readonly string[]> = {
  Table: ['bulkAdd', 'bulkUpdate', 'defineClass', 'mapToClass', 'upsert'],
  Collection: ['eachPrimaryKey', 'eachUniqueKey', 'firstKey', 'lastKey', 'sortBy'],
  WhereClause: [
    'aboveOrEqual',
    'anyOfIgnoreCase',
    'belowOrEqual',
    'equalsIgnoreCase',
    'noneOf',
    'notEqual',
    'startsWithAnyOfIgnoreCase',
    'startsWithIgnoreCase',
  ],
  Transaction: ['waitFor'],
};

/** Leaves out of Dexie what the library does not use: an eighth of it, which every start of the worker would load. */
export function dexieAsUsed(): Plugin {
  return {
    name: 'dexie-as-used',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('/dexie/dist/modern/dexie.mjs')) return null;
      const missing = UNUSED.find((line) => code.split(line).length !== 2);
      if (missing) throw new Error(`Dexie has changed: not found once: ${missing.trim()}`);
      const lines = UNUSED.reduce((rest, line) => rest.replace(line, ''), code);
      return { code: withoutUncalled(lines), map: null };
    },
  };
}

function withoutUncalled(code: string): string {
  return Object.entries(UNCALLED).reduce((rest, [name, methods]) => {
    const [whole] = rest.match(new RegExp(`^class ${name} {\\n[^]*?^}$`, 'm')) ?? [];
    if (!whole) throw new Error(`Dexie has changed: there is no class ${name}`);
    return rest.replace(whole, () => methods.reduce(withoutMethod, whole));
  }, code);
}

function withoutMethod(code: string, method: string): string {
  const found = new RegExp(`^ {4}${method}\\(.*\\) {\\n[^]*?^ {4}}\\n`, 'm');
  if (!found.test(code)) throw new Error(`Dexie has changed: there is no method ${method}`);
  return code.replace(found, '');
}
