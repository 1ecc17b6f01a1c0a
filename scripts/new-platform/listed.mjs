const IMPORTS = /^import .* from '\.\/[\w-]+';$/gm;
const SITES = /(SITES: readonly PlatformMeta\[\] = )\[([^\]]*)\]/;

/**
 * The list of sites with one more, imports and names in the order of the alphabet.
 * @param {string} text utils/platforms/index.ts as it is.
 * @param {string} id
 */
export function listed(text, id) {
  const name = id.replace(/-(\w)/g, (_all, letter) => letter.toUpperCase());
  const imports = text.match(IMPORTS) ?? [];
  const sorted = [...imports, `import { meta as ${name} } from './${id}';`].sort(byPath).join('\n');
  const names = [...(SITES.exec(text)?.[2] ?? '').split(','), name]
    .map((each) => each.trim())
    .filter(Boolean);
  const lines = names.sort().map((each) => `  ${each},\n`);
  return text
    .replace(IMPORTS, (line) => (line === imports[0] ? sorted : ''))
    .replace(/(from '\.\/[\w-]+';\n)\n+(?=\n\/\*\*)/, '$1')
    .replace(SITES, (_all, left) => `${left}[\n${lines.join('')}]`);
}

/**
 * @param {string} a
 * @param {string} b
 */
function byPath(a, b) {
  const path = (/** @type {string} */ line) => line.slice(line.indexOf("'"));
  return path(a) < path(b) ? -1 : 1;
}
