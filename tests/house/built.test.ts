import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { hostMatches } from '../../utils/lib/url';
import { SITES } from '../../utils/platforms';
import { filesIn, root, textOf } from './tree';

const BUILDS = ['chrome-mv3', 'firefox-mv3'];

/** kB are thousands of bytes, as the build prints them. */
const INJECTED_GZIP = 60_000;
/** Half of it is Dexie. Lower this with every saving, never raise it. */
const WORKER = 120_000;

/**
 * What one page may get, a picture of all of it or of a part that was pointed at and the page itself kept included:
 * where a site's reader reads it, or reads it not and somebody may have signed it (such a page is not kept: see
 * take-snapshot.ts); on any other page that turns out to be a product's or a feed; where it is read live. What
 * reaches beyond the window is not kept beside its picture.
 */
const SETS: Record<string, readonly string[]> = {
  site: ['reader', 'subjects', 'sites/*', 'answer', 'walk', 'snapshot'],
  region: ['reader', 'subjects', 'sites/*', 'answer', 'drag'],
  part: ['reader', 'subjects', 'sites/*', 'answer', 'pick'],
  unread: ['reader', 'subjects', 'sites/* signed', 'answer', 'byline', 'walk'],
  'part unread': ['reader', 'subjects', 'sites/* signed', 'answer', 'byline', 'pick'],
  product: ['reader', 'byline', 'answer', 'products', 'walk', 'snapshot'],
  feed: ['reader', 'byline', 'answer', 'subjects', 'sites/blog', 'walk'],
  live: ['base', 'subjects', 'sites/* signed', 'live'],
};

/** Of the sites' scripts only one goes into a page: the heaviest counts. */
const SITE_SCRIPTS: Record<string, (script: string) => boolean> = {
  'sites/*': (script) => script.startsWith('sites/'),
  // Whether somebody signed them is not asked of shops, nor of pages that are the operator's own.
  'sites/* signed': (script) =>
    SITES.some((site) => !site.shop && !site.private && script === `sites/${site.id}`),
};

/**
 * Names that may stand in built code: XML namespaces, schema.org's terms, X's own short links, the invented sites of
 * the samples, and two links in Dexie's warnings.
 */
const NAMED_HOSTS =
  /^(?:t\.co|www\.w3\.org|schema\.org|(?:[\w-]+\.)?example\.(?:com|org)|bit\.ly|tinyurl\.com)$/;

function bytes(file: string): Buffer {
  return readFileSync(join(root, file));
}

describe.each(BUILDS)('%s', (build) => {
  const folder = `.output/${build}`;
  const files = filesIn(folder);
  const code = files.filter((file) => /\.(?:js|css|html)$/.test(file) && !file.includes('/sample/'));

  test('is built', () => {
    expect(files, `There is no ${folder}: run \`npm run build\` first (\`npm test\` does).`).toContain(
      `${folder}/manifest.json`,
    );
  });

  test.runIf(files.length > 0)('asks for exactly what PRIVACY promises', () => {
    const manifest = JSON.parse(textOf(`${folder}/manifest.json`));
    const wanted = ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];
    expect(
      [...manifest.permissions].sort(),
      'A permission was added or dropped: that is a decision, not a detail.',
    ).toEqual(wanted);
    const reaching = [
      'host_permissions',
      'content_scripts',
      'web_accessible_resources',
      'externally_connectable',
      'content_security_policy',
      'update_url',
      'key',
    ];
    expect(
      reaching.filter((key) => key in manifest),
      'The manifest may hold none of these.',
    ).toEqual([]);
    const hosts = (manifest.optional_host_permissions ?? []).filter((host: string) =>
      /^<all_urls>$|:\/\/\*\/|^\*:/.test(host),
    );
    expect(hosts, 'Optional hosts are named one by one.').toEqual([]);
    expect(manifest.manifest_version).toBe(3);
    expect(
      Object.values<object>(manifest.commands).filter((command) => 'suggested_key' in command).length,
      'Chrome takes four suggested shortcuts at most.',
    ).toBeLessThanOrEqual(4);
  });

  test.runIf(files.length > 0)('stays within its size', () => {
    const worker = bytes(`${folder}/background.js`);
    const injected = files.filter(
      (file) => /^[^/]+\/[^/]+\/(?:sites\/)?[^/]+\.js$/.test(file) && !file.endsWith('/background.js'),
    );
    const sizes = new Map(
      injected.map((file) => [file.slice(folder.length + 1, -3), gzipSync(bytes(file)).length]),
    );
    const alone = [...sizes.keys()].filter((script) => !script.startsWith('sites/'));
    const named = Object.values(SETS).flat();
    expect(alone.sort(), 'Say in SETS when a page gets this script.').toEqual(
      [...new Set(named)].filter((name) => !name.startsWith('sites/')).sort(),
    );
    const heaviest = (name: string) => {
      const isOne = SITE_SCRIPTS[name] ?? ((script: string) => script === name);
      return [...sizes].filter(([script]) => isOne(script)).sort((a, b) => b[1] - a[1])[0] ?? [name, 0];
    };
    const sums = Object.entries(SETS)
      .map(([set, names]) => {
        const scripts = names.map(heaviest);
        return [set, scripts.reduce((all, [, size]) => all + size, 0), scripts] as const;
      })
      .sort((a, b) => b[1] - a[1]);
    const [[fullest, sum, scripts] = ['', 0, []] as const] = sums;
    const kb = (n: number) => `${(n / 1000).toFixed(1)} kB`;
    const made = scripts.map(([script, size]) => `${script} ${kb(size)}`).join(', ');
    console.log(
      `${build}: injected ${kb(sum)} gzip of ${kb(INJECTED_GZIP)} (${sums.map(([set, size]) => `${set} ${kb(size)}`).join(', ')}), worker ${kb(worker.length)} of ${kb(WORKER)} (${kb(gzipSync(worker).length)} gzip)`,
    );
    expect(
      sum,
      `What is injected into pages is too heavy: read less, or leave a library out. The set “${fullest}”: ${made}.`,
    ).toBeLessThanOrEqual(INJECTED_GZIP);
    expect(
      worker.length,
      'The worker is too heavy to start at once: move what it does not need at start out of it.',
    ).toBeLessThanOrEqual(WORKER);
  });

  test.runIf(files.length > 0)('is whole in each injected file', () => {
    const injected = files.filter((file) => /^[^/]+\/[^/]+\/(?:sites\/)?[^/]+\.js$/.test(file));
    const loading = injected.filter((file) => /\bimport\s*[({*"']|\bimportScripts\(/.test(textOf(file)));
    expect(
      loading,
      'Scripts for pages and the worker are one file each; a chunk would need a web-accessible resource.',
    ).toEqual([]);
  });

  test.runIf(files.length > 0)('calls nobody', () => {
    const found = code.flatMap((file) =>
      [...textOf(file).matchAll(/\bhttps?:\/\/([\w.-]+\.\w+)/g)].map((match) => `${match[1]} in ${file}`),
    );
    // A site's reader names its own site: the canonical addresses of what it reads.
    const isSite = (host: string) => SITES.some(({ hosts }) => hosts.some((one) => hostMatches(host, one)));
    // Its script for pages, and the same reader as a chunk of the dashboard.
    const isOfSite = (file: string) =>
      file.includes('/sites/') ||
      SITES.some(({ id }) => basename(file).startsWith(`${id}-`) && file.includes('/chunks/'));
    const foreign = [...new Set(found)].filter((line) => {
      const [host = '', , file = ''] = line.split(' ');
      return !NAMED_HOSTS.test(host) && !(isOfSite(file) && isSite(host));
    });
    expect(
      foreign,
      'Built code names a host that this test does not know. A request to it is out of the question; a mere name goes into NAMED_HOSTS with a reason.',
    ).toEqual([]);
    const pages = files.filter((file) => /^[^/]+\/[^/]+\/[^/]+\.html$/.test(file));
    const remote = pages.filter((file) => /(?:src|href)=["'](?:https?:)?\/\//.test(textOf(file)));
    expect(remote, 'Pages load only files of the extension.').toEqual([]);
  });

  test.runIf(files.length > 0)('makes no code from text', () => {
    const making = code.filter(
      (file) => file.endsWith('.js') && /\bnew Function\(|(?<![\w.$])eval\(/.test(textOf(file)),
    );
    expect(making, 'The extension’s own CSP forbids it, and so do the stores.').toEqual([]);
  });

  test.runIf(files.length > 0)('holds only what ships', () => {
    const stray = files.filter((file) =>
      /\.(?:map|tsx?|test\.\w+|md)$|\/\.|node_modules/.test(file.slice(folder.length)),
    );
    expect(stray, 'A file for development was packed.').toEqual([]);
  });
});
