import type { Plugin } from 'vite';
import { replaced } from './replaced';

const NOT_USED: readonly [RegExp, string][] = [
  // The table of methods, whose place what asks for it still needs, and what is added to it.
  [/const apiMetadata = \{[\s\S]*?\n {6}\};/, 'const apiMetadata = {};'],
  [/if \(Object\.keys\(apiMetadata\)\.length === 0\) \{[\s\S]*?\n {6}\}/, ''],
  [/apiMetadata\.privacy = \{[\s\S]*?\n {6}\};/, ''],
  [/ else if \(hasOwnProperty\(metadata, prop\)\) \{[\s\S]*?\n {14}\}/, ''],
  // There is no panel of developer tools.
  [/const onRequestFinishedWrappers = [\s\S]*?\n {6}\}\);/, ''],
  [/devtools: \{[\s\S]*?\n {8}\},/, ''],
  // A failure is an answer as well: see answer-messages.ts.
  [/sendMessage: wrappedSendMessage[\s\S]*?\}\)/g, ''],
  // It is always a module.
  [/^\(function[\s\S]*?, function \(module\) \{/, '(function (module) {'],
  [/\}\);(?=\s*\/\/# sourceMapping)/, '})(module);'],
];

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
      return NOT_USED.reduce(
        (rest, [pattern, instead]) => replaced('webextension-polyfill', rest, pattern, () => instead),
        code,
      );
    },
  };
}
