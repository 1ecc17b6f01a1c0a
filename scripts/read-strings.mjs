#!/usr/bin/env node
// Reads short strings (counts, prices, dates) with the product's own rules, for the field test:
//   node scripts/read-strings.mjs STRINGS.jsonl RESULTS.jsonl
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { runnerImport } from 'vite';

/**
 * @typedef {typeof import('../utils/lib/counts') & typeof import('../utils/lib/prices') &
 *   typeof import('../utils/lib/currency') & typeof import('../utils/lib/dates') & typeof import('../utils/lib/zone')} Rules
 * @typedef {{kind: 'count' | 'price' | 'date', text: string, ref: string | null, tz: string | null, lang: string | null}} Line
 *   `ref` is the wall clock of "now", `tz` an IANA zone
 */

const root = fileURLToPath(new URL('..', import.meta.url));

/** The rules of utils/lib, loaded from their TypeScript. @returns {Promise<Rules>} */
async function loadRules() {
  const modules = [];
  for (const name of ['counts', 'prices', 'currency', 'dates', 'zone']) {
    const loaded = await runnerImport(`${root}utils/lib/${name}.ts`, {
      root,
      configFile: false,
      logLevel: 'error',
    });
    modules.push(loaded.module);
  }
  return Object.assign({}, ...modules);
}

/**
 * What one string says, in the scorer's words; null where it was not understood.
 * @param {Line} line
 * @param {Rules} rules
 */
function read({ kind, text, ref, tz, lang }, { readCount, readPrice, homeCurrency, readDate, instantOf }) {
  if (kind === 'count') {
    // Whether the site rounds or cuts is not told here.
    const count = readCount(text, { lang, cut: null });
    return count && { low: count.low, high: count.high };
  }
  if (kind === 'price') {
    const price = readPrice(text, { lang, currency: homeCurrency(lang ?? null) });
    return price && { amount: price.amount, currency: price.currency };
  }
  const zone = tz ?? 'UTC';
  const now = ref ? instantOf(Date.parse(`${ref}Z`), zone) : Date.now();
  const date = readDate(text, { now, zone, lang });
  return date && { iso: date.wall + (date.wall.includes('T') ? (date.zone ?? '') : '') };
}

/**
 * Reads every line of one file into another, each with its `got`.
 * @param {string} from
 * @param {string} to
 */
export async function readStrings(from, to) {
  const rules = await loadRules();
  /** @type {Line[]} */
  const lines = readFileSync(from, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const results = lines.map((line) => ({ ...line, got: read(line, rules) }));
  writeFileSync(to, results.map((result) => `${JSON.stringify(result)}\n`).join(''));
  return { lines: results.length, understood: results.filter((result) => result.got !== null).length };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [from, to] = process.argv.slice(2);
  if (!from || !to) {
    console.error('usage: node scripts/read-strings.mjs STRINGS.jsonl RESULTS.jsonl');
    process.exit(2);
  }
  const { lines, understood } = await readStrings(from, to);
  console.log(`${understood} of ${lines} strings understood, written to ${to}`);
}
