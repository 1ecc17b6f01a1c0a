import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './install.mjs';
import { listed } from './new-platform/listed.mjs';
import { fixtureOf, readerOf } from './new-platform/templates.mjs';
import { writeNew } from './new-platform/write-new.mjs';

const USAGE = `npm run new:platform -- ID HOST [NAME]    for example: npm run new:platform -- mastodon mastodon.social Mastodon
  Writes utils/platforms/ID.ts, lists it in utils/platforms/index.ts, and adds a first fixture.`;

const [id = '', host = '', name = id] = process.argv.slice(2);
const wrong = [
  /^[a-z][a-z0-9-]*$/.test(id) ? '' : `ID is in small letters, such as wechat-mp, not “${id}”.`,
  /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host)
    ? ''
    : `HOST is a host alone, such as mastodon.social, not “${host}”.`,
].filter(Boolean);
if (wrong.length > 0) {
  console.error([...wrong, USAGE].join('\n'));
  process.exit(2);
}

const fixtures = `tests/fixtures/platforms/${id}`;
const { html, json } = fixtureOf({ id, host });
await writeNew(`utils/platforms/${id}.ts`, readerOf({ id, host, name }));
await writeNew(`${fixtures}/post.html`, html);
await writeNew(`${fixtures}/post.json`, json);
const index = join(root, 'utils/platforms/index.ts');
await writeFile(index, listed(await readFile(index, 'utf8'), id));
console.log('changed utils/platforms/index.ts');
console.log(`
Next:
  1. Open a real page of ${name}. Write its address forms and its marks into utils/platforms/${id}.ts.
     A kind of subject that needs room gets a file of its own: utils/platforms/${id}/channel.ts.
  2. Make tests/fixtures/platforms/${id}/post.html look like it (invented words), and say in post.json what it holds.
  3. npx vitest run --config tests/vitest.config.ts tests/platforms/sites.browser.test.ts -t ${id}
CONTRIBUTING.md tells the rest.`);
