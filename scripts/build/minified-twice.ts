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
 * once. Nor does anything here read a property only for its effect.
 */
const IN_PAGES: CompressOptions = { ...WORKER, pure_getters: true, reduce_funcs: false };

/** Each is a list of what it holds for others (the reader is one too, but a larger one with its functions in it). */
const AS_LISTS = new Set(['base.js', 'subjects.js']);

/** WXT catches what a script throws only to log it while developing: without the log it is thrown on as it came. */
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
        if (chunk.code.length < LEAST) continue;
        const compress = { 'background.js': WORKER, 'pick.js': ALL }[chunk.fileName] ?? IN_PAGES;
        chunk.code = await smaller(chunk.code, compress);
        if (chunk.fileName !== 'background.js') chunk.code = withoutCatching(chunk.fileName, chunk.code);
        // Without what was around it, what a script holds for others can stand in the list where they look for it.
        if (AS_LISTS.has(chunk.fileName)) chunk.code = await smaller(chunk.code, compress);
      }
    },
  };
}

function withoutCatching(fileName: string, code: string): string {
  return replaced(`WXT in ${fileName}`, code, RETHROWN, (_all, _result, call) => ` ${call}`);
}

async function smaller(source: string, compress: CompressOptions): Promise<string> {
  const { code } = await minify(source, { ecma: 2020, compress });
  return code ?? source;
}
