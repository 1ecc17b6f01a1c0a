import { createWriteStream } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { readIndex } from './read/read-index.mjs';
import { readStrings } from './read-strings.mjs';

const USAGE = `npm run read -- --index INDEX.jsonl --out RESULTS.jsonl [--only TEXT]   captures saved pages
  Each line of the index is a page beside it: {"file":"page.html","url":"https://…"}, with "captured" (when, ISO) and "charset" where they are known.
npm run read -- --strings STRINGS.jsonl --out RESULTS.jsonl             reads counts, prices and dates`;

const { values } = parseArgs({
  options: {
    index: { type: 'string' },
    strings: { type: 'string' },
    out: { type: 'string' },
    only: { type: 'string', default: '' },
  },
});

if (values.out && values.index && !values.strings) await pages(values.index, values.out, values.only);
else if (values.out && values.strings && !values.index) await strings(values.strings, values.out);
else {
  console.error(USAGE);
  process.exitCode = 2;
}

/**
 * @param {string} index
 * @param {string} out
 * @param {string} only Lines without this are left out.
 */
async function pages(index, out, only) {
  const all = (await readFile(index, 'utf8'))
    .split('\n')
    .filter((line) => line.trim() && line.includes(only));
  await mkdir(dirname(out), { recursive: true });
  const file = createWriteStream(out);
  const start = Date.now();
  let done = 0;
  let failed = 0;
  for await (const result of readIndex(
    index,
    all.map((line) => JSON.parse(line)),
  )) {
    file.write(`${JSON.stringify(result)}\n`);
    done++;
    if ('reason' in result) {
      failed++;
      console.log(`✗ ${result.file}: ${result.reason}`);
    } else if (done % 20 === 0) console.log(`${done} of ${all.length}`);
  }
  await new Promise((written) => file.end(written));
  console.log(`${done} pages, ${failed} failed, ${((Date.now() - start) / 1000).toFixed(0)} s: ${out}`);
}

/**
 * @param {string} from
 * @param {string} out
 */
async function strings(from, out) {
  await mkdir(dirname(out), { recursive: true });
  const { lines, understood } = await readStrings(from, out);
  console.log(`${understood} of ${lines} strings understood: ${out}`);
}
