import { type CompressOptions, minify } from 'terser';
import type { Plugin } from 'vite';
import { replaced } from './replaced';

/** A smaller script is not worth the time. */
const LEAST = 2_000;

const ALL: CompressOptions = { passes: 3, keep_fargs: false };
/** Loaded at every start, as it is. Nothing in it makes objects by `new` of a function that has no `this`. */
const WORKER: CompressOptions = { ...ALL, unsafe_arrows: true };
/**
 * Inlined functions make the whole larger once it is packed, except in the script whose functions are all called
 * once. Nor does anything here read a property only for its effect. What a script ends with is what the worker gets.
 */
const IN_PAGES: CompressOptions = {
  ...WORKER,
  pure_getters: true,
  reduce_funcs: false,
  hoist_funs: true,
  expression: true,
};
const PICK: CompressOptions = { ...ALL, expression: true };

/** WXT catches what a script throws only to log it while developing: without the log it is thrown on as it came. */
const RETHROWN =
  /\(\(\)=>\{let (\w+);try\{\1=([\w$.]+\(\)),\1 instanceof Promise&&\(\1=\1\.catch\((\w+)=>\{throw \3\}\)\)\}catch\((\w+)\)\{throw \4\}return \1\}\)\(\)/;

/** A script of a page as a variable, and its value said once more behind it, both of which WXT adds. */
const NAMED = /^var (\w+)=([\s\S]*);\s*\1;\s*$/;

/**
 * Has the scripts that pages and the worker load minified once more, by the slower minifier that finds two in a hundred
 * more.
 */
export function minifiedTwice(): Plugin {
  return {
    name: 'minified-twice',
    generateBundle: {
      // After WXT has named what a script gives.
      order: 'post',
      async handler(_options, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk' || chunk.fileName.startsWith('chunks/')) continue;
          const { fileName } = chunk;
          if (chunk.code.length < LEAST) continue;
          const compress = { 'background.js': WORKER, 'pick.js': PICK }[fileName] ?? IN_PAGES;
          chunk.code = await smaller(chunk.code, compress);
          if (fileName === 'background.js') continue;
          const bare = unnamed(fileName, withoutCatching(fileName, chunk.code));
          chunk.code = await smaller(bare, compress);
        }
      },
    },
  };
}

function withoutCatching(fileName: string, code: string): string {
  return replaced(`WXT in ${fileName}`, code, RETHROWN, (_all, _result, call) => ` ${call}`);
}

function unnamed(fileName: string, code: string): string {
  return replaced(`The name of ${fileName}`, code, NAMED, (_all, _name, value) => `(${value});`);
}

async function smaller(source: string, compress: CompressOptions): Promise<string> {
  const { code } = await minify(source, { ecma: 2020, compress });
  return code ?? source;
}
