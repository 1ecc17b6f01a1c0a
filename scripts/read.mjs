import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readIndex } from './read/read-index.mjs';

const USAGE = `npm run read -- --index INDEX.jsonl --out RESULTS.jsonl     captures saved pages
npm run read -- --strings STRINGS.jsonl --out RESULTS.jsonl   reads counts, prices and dates
  --only TEXT   only lines that contain this`;

const { values } = parseArgs({
  options: {
    index: { type: 'string' },
    strings: { type: 'string' },
    out: { type: 'string' },
    only: { type: 'string' },
  },
});

if (!values.out || Boolean(values.index) === Boolean(values.strings)) {
  console.error(USAGE);
  process.exit(2);
}

const input = values.index ?? values.strings ?? '';
const lines = (await readFile(input, 'utf8'))
  .split('\n')
  .filter((line) => line.trim() && line.includes(values.only ?? ''))
  .map((line) => JSON.parse(line));
const out = createWriteStream(values.out);
const start = Date.now();
let done = 0;
let failed = 0;
for await (const result of readIndex(input, lines)) {
  out.write(`${JSON.stringify(result)}\n`);
  done++;
  if (!result.ok) {
    failed++;
    console.log(`✗ ${result.file}: ${'reason' in result ? result.reason : ''}`);
  } else if (done % 20 === 0) console.log(`${done}/${lines.length}`);
}
await new Promise((resolve) => out.end(resolve));
console.log(`${done} pages, ${failed} failed, ${((Date.now() - start) / 1000).toFixed(0)} s: ${values.out}`);
