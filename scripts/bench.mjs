import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { benchCapture } from './bench/capture.mjs';
import { loadPages } from './bench/pages.mjs';
import { reportCapture } from './bench/report-capture.mjs';

const USAGE = `npm run bench -- capture [--index INDEX.jsonl] [--only TEXT] [--json FILE]
  Without --index the samples of the project are measured.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    index: { type: 'string' },
    only: { type: 'string', default: '' },
    json: { type: 'string' },
  },
});

if (positionals.length !== 1 || positionals[0] !== 'capture') {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  const pages = await loadPages(values.index, values.only);
  let done = 0;
  const times = await benchCapture(pages, () => {
    done++;
    if (done % 20 === 0) console.log(`${done} of ${pages.length}`);
  });
  const figures = reportCapture(times);
  if (values.json) await writeFile(values.json, `${JSON.stringify({ figures, times }, null, 1)}\n`);
}
