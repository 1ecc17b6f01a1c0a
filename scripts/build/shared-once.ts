import { readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';

const utils = join(import.meta.dirname, '../../utils');

/**
 * The files that several scripts of one page need, by the script that holds them once for all that come after it: what
 * all others are written on, the core that reads any page, and what the readers of sites are written on.
 */
const HELD = {
  base: [
    'lib/dates',
    'lib/disguise',
    'lib/html',
    'lib/once',
    'lib/plain',
    'lib/printed-number',
    'lib/text',
    'lib/url',
    'platforms/base/of-site',
  ],
  reader: [
    'capture/read-page',
    'metadata/about-site',
    'metadata/loose-json',
    'metadata/meta-tags',
    'metadata/printed',
    'metadata/sources',
    'metadata/things',
    'platforms/web',
    'readable/names',
    'readable/tags',
  ],
  subjects: [
    'lib/counts',
    'lib/fold',
    'platforms/base/embedded',
    'platforms/base/fragment',
    'platforms/base/names',
    'platforms/base/numbers',
    'platforms/base/part',
    'platforms/base/parts',
    'platforms/base/path',
    'platforms/base/read-site',
    'platforms/base/read-subject',
    'platforms/base/results',
    'platforms/base/shown',
    'platforms/base/subject-spec',
    'platforms/base/tries',
    'platforms/base/whose',
    'platforms/base/words-in-post',
  ],
} as const;

type Holder = keyof typeof HELD;

/** Where a script finds what another holds, in the isolated world of the page. */
const WORLD = { base: 'zhibiBase', reader: 'zhibiReader', subjects: 'zhibiSubjects' } as const;

export const HOLDERS = Object.keys(HELD) as Holder[];

/** The core holds the base as well: only where a page is read live does it go without. */
const holdersIn = (script: Holder): readonly Holder[] =>
  script === 'reader' ? ['base', 'reader'] : [script];

/** What a script may count on, because what holds it goes into a page before it. */
function before(script: string): readonly Holder[] {
  if (script === 'subjects') return ['base'];
  if (script.startsWith('sites/') || script === 'live') return ['base', 'subjects'];
  return /^(?:answer|byline|products)$/.test(script) ? ['base', 'reader'] : [];
}

/** The source of a script that holds something. */
export function holderScript(script: Holder): string {
  const holders = holdersIn(script);
  const imports = holders.flatMap((holder) =>
    HELD[holder].map((file) => `import { ${namesIn(file).join(', ')} } from '../../utils/${file}';`),
  );
  const lent = holders.map(
    (holder) => `  globalThis.${WORLD[holder]} = [${HELD[holder].flatMap(namesIn).join(', ')}];`,
  );
  return `import { defineUnlistedScript } from '#imports';
${imports.join('\n')}

export default defineUnlistedScript(() => {
${lent.join('\n')}
});
`;
}

/** Has the other scripts take from there what is held, instead of a copy of their own. */
export function sharedOnce(): Plugin {
  let held = new Map<string, Holder>();
  return {
    name: 'shared-once',
    enforce: 'pre',
    configResolved({ build }) {
      const script = build.lib && typeof build.lib.fileName === 'string' ? build.lib.fileName : '';
      held = new Map(before(script).flatMap((holder) => HELD[holder].map((file) => [file, holder])));
    },
    resolveId(source, importer) {
      if (held.size === 0 || !importer || !source.startsWith('.')) return null;
      const file = relative(utils, join(dirname(importer), source))
        .split(sep)
        .join('/');
      return held.has(file) ? `\0held:${file}` : null;
    },
    load(id) {
      const [, file = ''] = id.split('\0held:');
      const holder = held.get(file);
      if (!holder) return null;
      const all = HELD[holder].flatMap(namesIn);
      // What a script does not use of it goes: a call without effect may be left out, reading a property may not.
      const taken = (name: string) => `(() => ${WORLD[holder]}[${all.indexOf(name)}])()`;
      return namesIn(file)
        .map((name) => `export const ${name} = /* @__PURE__ */ ${taken(name)};`)
        .join('\n');
    },
  };
}

/** What a file of `utils` exports, apart from types; also through the files that it is put together from. */
function namesIn(file: string): string[] {
  const code = readFileSync(join(utils, `${file}.ts`), 'utf8');
  const parts = [...code.matchAll(/^export \* from '\.\/(.+)';$/gm)].map(([, part = '']) => part);
  const values = code.match(/^export (?!type |interface |\* ).*/gm) ?? [];
  const own = values.map((line) => {
    const [, name] = /^export (?:function\*? |const )(\w+)/.exec(line) ?? [];
    if (!name) throw new Error(`What ${file}.ts exports cannot be held once: ${line}`);
    return name;
  });
  return [...parts.flatMap((part) => namesIn(join(dirname(file), part))), ...new Set(own)];
}
