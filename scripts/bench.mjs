import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { benchBackup, reportBackup } from './bench/backup.mjs';
import { benchCapture } from './bench/capture.mjs';
import { benchDigest } from './bench/digest.mjs';
import { benchLive } from './bench/live.mjs';
import { loadPages } from './bench/pages.mjs';
import { benchPictures } from './bench/pictures.mjs';
import { reportCapture } from './bench/report-capture.mjs';
import { benchSiteReaders } from './bench/site-readers.mjs';
import { benchSnapshot } from './bench/snapshot.mjs';
import { soakLive } from './bench/soak-live.mjs';
import { benchSubject } from './bench/subject.mjs';

const USAGE = `npm run bench -- capture [--index INDEX.jsonl] [--only TEXT] [--every N] [--json FILE]
  Without --index the samples of the project are measured; --every 5 takes each fifth page, for a look before the whole run.
npm run bench -- backup [--captures 2000] [--kb 50] [--json FILE]
  Export, import and export again, with two pictures a capture: of so many kilobytes, and a tenth of it.
npm run bench -- readers [--posts 200] [--runs 15] [--json FILE]
  The reader of a site on a list page, beside copying the page and taking its text.
npm run bench -- pictures [--screens 10] [--runs 15] [--json FILE]
  A picture of a whole page of so many screens, beside the part in view.
npm run bench -- subject [--readings 10000] [--runs 15] [--json FILE]
  A subject's page with so many readings, from the click to its curve on the screen.
npm run bench -- digest [--captures 500] [--runs 15] [--profile FILE]
  A week's digest, from the click to its paper.
npm run bench -- live [--posts 2000] [--json FILE]
  Reading a feed live, beside the same page without it: turns on the page's thread, whose its long tasks are, memory.
npm run bench -- live --minutes 10 [--seed 1] [--json FILE]
  A feed scrolled for so long while the worker is killed and the network cut at random: nothing lost, nothing twice.
npm run bench -- snapshot [--every 5] [--only TEXT] [--folder FOLDER] [--json FILE]
  Pages kept as snapshots, beside rrweb-snapshot, MHTML and outerHTML; what differs is left in the folder.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    index: { type: 'string' },
    only: { type: 'string', default: '' },
    every: { type: 'string', default: '1' },
    json: { type: 'string' },
    folder: { type: 'string' },
    captures: { type: 'string' },
    profile: { type: 'string' },
    kb: { type: 'string', default: '50' },
    posts: { type: 'string' },
    screens: { type: 'string', default: '10' },
    readings: { type: 'string', default: '10000' },
    runs: { type: 'string', default: '15' },
    minutes: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});

const [bench] = positionals;
if (positionals.length === 1 && bench === 'capture') await capture();
else if (positionals.length === 1 && bench === 'backup') await backup();
else if (positionals.length === 1 && bench === 'readers') await readers();
else if (positionals.length === 1 && bench === 'subject') await subject();
else if (positionals.length === 1 && bench === 'digest') await digest();
else if (positionals.length === 1 && bench === 'live') await live();
else if (positionals.length === 1 && bench === 'pictures') await pictures();
else if (positionals.length === 1 && bench === 'snapshot') await snapshot();
else refuse(USAGE);

/** @param {string} why */
function refuse(why) {
  console.error(why);
  process.exitCode = 2;
}

async function capture() {
  const all = await loadPages(values.index, values.only);
  const pages = all.filter((_, at) => at % Number(values.every) === 0);
  if (pages.length === 0)
    return refuse(`No page of ${values.index ?? 'the samples'} matches “${values.only}”.`);
  let done = 0;
  const times = await benchCapture(pages, () => {
    done++;
    if (done % 20 === 0) console.log(`${done} of ${pages.length}`);
  });
  const figures = reportCapture(times);
  await writeFigures({ figures, times });
}

async function backup() {
  const figures = await benchBackup({
    captures: Number(values.captures ?? 2_000),
    pictureBytes: Number(values.kb) * 1000,
  });
  reportBackup(figures);
  await writeFigures(figures);
  if (!figures.same) process.exitCode = 1;
}

async function readers() {
  await writeFigures(
    await benchSiteReaders({ posts: Number(values.posts ?? 200), runs: Number(values.runs) }),
  );
}

async function subject() {
  await writeFigures(await benchSubject({ readings: Number(values.readings), runs: Number(values.runs) }));
}

async function digest() {
  const { runs, profile } = values;
  const captures = Number(values.captures ?? 500);
  await writeFigures(await benchDigest({ captures, runs: Number(runs), profile }));
}

async function live() {
  if (values.minutes === undefined)
    return writeFigures(await benchLive({ posts: Number(values.posts ?? 2_000) }));
  const figures = await soakLive({ minutes: Number(values.minutes), seed: Number(values.seed) });
  await writeFigures(figures);
  if (!figures.isWell) process.exitCode = 1;
}

async function pictures() {
  await writeFigures(await benchPictures({ screens: Number(values.screens), runs: Number(values.runs) }));
}

async function snapshot() {
  const { every, only, folder } = values;
  await writeFigures(await benchSnapshot({ every: Number(every), only, folder }));
}

/** @param {unknown} figures */
async function writeFigures(figures) {
  if (values.json) await writeFile(values.json, `${JSON.stringify(figures, null, 1)}\n`);
}
