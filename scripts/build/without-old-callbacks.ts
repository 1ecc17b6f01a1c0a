import type { Plugin } from 'vite';

/**
 * The polyfill makes promises of callbacks by a table of every method. All browsers that are supported give promises
 * themselves; what stays of it is how a listener answers a message. The table would be a twentieth of the worker.
 */
export function withoutOldCallbacks(): Plugin {
  return {
    name: 'without-old-callbacks',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('/webextension-polyfill/dist/browser-polyfill.js')) return null;
      const table = /const apiMetadata = \{[\s\S]*?\n {6}\};/;
      if (!table.test(code)) throw new Error('webextension-polyfill has changed: its table was not found.');
      const bare = code
        .replace(table, 'const apiMetadata = { none: {} };')
        .replace(/apiMetadata\.privacy = \{[\s\S]*?\n {6}\};/, '')
        // There is no panel of developer tools.
        .replace(/const onRequestFinishedWrappers = [\s\S]*?\n {6}\}\);/, '')
        .replace(/devtools: \{[\s\S]*?\n {8}\},/, '')
        .replace(/ else if \(hasOwnProperty\(metadata, prop\)\) \{[\s\S]*?\n {14}\}/, '')
        .replace(/sendMessage: wrappedSendMessage[\s\S]*?\}\)/g, '')
        // It is always a module, and its table is as it is here.
        .replace(/^\(function[\s\S]*?, function \(module\) \{/, '(function (module) {')
        .replace(/\}\);(?=\s*\/\/# sourceMapping)/, '})(module);')
        .replace(/if \(Object\.keys\(apiMetadata\)\.length === 0\) \{[\s\S]*?\n {6}\}/, '');
      return { code: bare, map: null };
    },
  };
}
