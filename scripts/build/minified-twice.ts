import { type CompressOptions, minify } from 'terser';
import type { Plugin } from 'vite';

/** A smaller script is not worth the time. */
const LEAST = 2_000;

const ALL: CompressOptions = { passes: 3, keep_fargs: false };
/** Loaded at every start, as it is. Nothing in it makes objects by `new` of a function that has no `this`. */
const WORKER: CompressOptions = { ...ALL, unsafe_arrows: true };
/** Functions put where they are called make the whole larger once it is packed; but for one, all of whose are called once. */
const IN_PAGES: CompressOptions = { ...ALL, reduce_funcs: false };

/** What is caught around every script only to be logged while developing: without the log it is thrown as it came. */
const RETHROWN =
  /\(\(\)=>\{let (\w+);try\{\1=([\w$.]+\(\)),\1 instanceof Promise&&\(\1=\1\.catch\((\w+)=>\{throw \3\}\)\)\}catch\((\w+)\)\{throw \4\}return \1\}\)\(\)/;

/**
 * Has the scripts that pages and the worker load minified once more, by the slower minifier that finds two in a hundred
 * more.
 */
export function minifiedTwice(): Plugin {
  return {
    name: 'minified-twice',
    async generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || chunk.fileName.startsWith('chunks/')) continue;
        if (chunk.code.length >= LEAST) {
          const compress = { 'background.js': WORKER, 'pick.js': ALL }[chunk.fileName] ?? IN_PAGES;
          const { code } = await minify(chunk.code, { ecma: 2020, compress });
          if (code) chunk.code = code;
        }
        chunk.code = chunk.code.replace(RETHROWN, ' $2');
      }
    },
  };
}
