import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { UNCALLED } from '../../scripts/build/dexie-unused';
import { exporters } from '../../utils/exporters';
import { PLATFORMS, SITES } from '../../utils/platforms';
import { filesIn, sources, textOf } from './tree';

/** Files of the product that hold a pattern, each with the line. */
function holding(pattern: RegExp, files = sources()): string[] {
  return files.flatMap((file) =>
    textOf(file)
      .split('\n')
      .flatMap((line, i) => (pattern.test(line) ? [`${file}:${i + 1} ${line.trim()}`] : [])),
  );
}

describe('the house', () => {
  test('rooms know a digest by its shape only', () => {
    const byValue = holding(
      /^import (?!type ).*\/digest\/digest'/,
      sources().filter((file) => file.startsWith('utils/exporters/')),
    );
    expect(byValue, 'Exporters take a digest as data: import its types with `import type`.').toEqual([]);
  });

  test('only entrypoints use what WXT makes up', () => {
    const others = holding(
      /from '(#imports|wxt(?!\/browser)[^']*)'/,
      sources().filter((file) => !file.startsWith('entrypoints/')),
    );
    expect(
      others,
      'Import #imports and wxt/* in entrypoints only; rooms stay free of the framework.',
    ).toEqual([]);
  });

  test('nothing is left for later', () => {
    const left = holding(
      /\b(?:TODO|FIXME|XXX|HACK)\b|@ts-(?:ignore|expect-error|nocheck)|\bas any\b|\bdebugger\b/,
    );
    expect(left, 'Finish it, or take it out and write an issue.').toEqual([]);
  });

  test('the product prints nothing to a console', () => {
    expect(holding(/\bconsole\.(?:log|debug|info|table)\(/), 'Say it on screen, or not at all.').toEqual([]);
  });

  test('the product asks nothing of the network', () => {
    const asking = holding(
      /\b(?:fetch|importScripts|sendBeacon)\(|\bnew (?:XMLHttpRequest|WebSocket|EventSource|WebTransport)\b/,
    );
    const known = /^entrypoints\/background\/|^utils\/browser\//;
    expect(
      asking.filter((line) => !known.test(line)),
      'A request leaves only utils/browser or the worker, where it can be seen.',
    ).toEqual([]);
  });

  test('nothing is asked of Dexie that the build leaves out of it', () => {
    const methods = Object.values(UNCALLED).flat().join('|');
    expect(
      holding(new RegExp(`\\.(?:${methods})\\(|\\.(?:where|get)\\(\\{|\\bDexie\\.`)),
      'Take the method from the list in scripts/build/dexie-unused.ts.',
    ).toEqual([]);
  });

  test('no two things in the draft of the popup have the same key', () => {
    const others = /\/(?:saved|refused|private)-screen/;
    const files = sources().filter(
      (file) => /^(?:entrypoints\/popup|components\/draft)\//.test(file) && !others.test(file),
    );
    const keys = files.flatMap((file) =>
      [...textOf(file).matchAll(/\bkeys: \['(\w)'|^const KEYS[^{]*(\{[^}]*\})/gm)].flatMap(([, one, some]) =>
        one ? [one] : [...(some ?? '').matchAll(/'(\w)'/g)].map(([, key]) => key),
      ),
    );
    const twice = keys.filter((key, at) => keys.indexOf(key) !== at);
    expect(twice, 'Take another key: both would be pressed at once.').toEqual([]);
    expect(keys).toContain('g');
  });

  test('names of files say what is in them', () => {
    const vague = sources().filter((file) =>
      /(?:^|-)(?:manager|service|helper|helpers|util|utils|misc|common)\.tsx?$/.test(basename(file)),
    );
    expect(
      vague.filter((file) => !file.startsWith('utils/words/')),
      'Name the file for its subject.',
    ).toEqual([]);
  });
});

describe('what is added is registered', () => {
  test('every view is a screen', () => {
    const files = filesIn('entrypoints/dashboard/views').filter((file) => /\/views\/[^/]+\.tsx$/.test(file));
    const listed = textOf('entrypoints/dashboard/views.ts');
    const missing = files.filter((file) => !listed.includes(`'./views/${basename(file, '.tsx')}'`));
    expect(missing, 'Add a line for it in entrypoints/dashboard/views.ts.').toEqual([]);
    const [ids, paths] = ['id', 'path'].map((name) =>
      [...listed.matchAll(new RegExp(`\\b${name}: '([^']+)'`, 'g'))].map((match) => match[1]),
    );
    expect(ids?.length, 'Each view needs its line `{ id, path, component, rail }`.').toBe(files.length);
    expect(new Set(ids).size, 'Two views have one id.').toBe(files.length);
    expect(new Set(paths).size, 'Two views have one path.').toBe(files.length);
  });

  test('every exporter has a golden file in both languages', () => {
    const goldens = filesIn('tests/fixtures/digest').map((file) => basename(file));
    const missing = exporters
      .flatMap(({ extension }) => ['en', 'zh'].map((lang) => `week.${lang}.${extension}`))
      .filter((name) => !goldens.includes(name));
    expect(
      missing,
      'Run the exporters’ golden test once and read the file that it wrote to tests/fixtures/digest.',
    ).toEqual([]);
    expect(new Set(exporters.map((exporter) => exporter.id)).size, 'Two exporters have one id.').toBe(
      exporters.length,
    );
  });

  test('every platform is listed once', () => {
    const files = filesIn('utils/platforms').filter(
      (file) => /^utils\/platforms\/[^/]+$/.test(file) && /^export const meta\b/m.test(textOf(file)),
    );
    const listed = textOf('utils/platforms/index.ts');
    const missing = files.filter((file) => !listed.includes(`'./${basename(file, '.ts')}'`));
    expect(missing, 'Add its meta to utils/platforms/index.ts.').toEqual([]);
    const ids = PLATFORMS.map((platform) => platform.id);
    expect(new Set(ids).size, `Two platforms have one id: ${ids.join(', ')}`).toBe(ids.length);
    expect(PLATFORMS.at(-1)?.hosts, 'The generic reader, which reads any host, comes last.').toEqual([]);
  });

  test.each(['README.md', 'README.zh-CN.md'])('every platform is named in %s', (file) => {
    const text = textOf(file).toLowerCase();
    const missing = SITES.filter(({ name }) =>
      Object.values(name).every((each) => !text.includes(each.toLowerCase())),
    );
    expect(
      missing.map(({ id }) => id),
      'Add its name, as its meta has it, to the list there.',
    ).toEqual([]);
  });

  test('every subject of words is spoken', () => {
    const listed = textOf('utils/words/index.ts');
    const files = filesIn('utils/words')
      .map((file) => basename(file, '.ts'))
      .filter((name) => name !== 'index');
    expect(
      files.filter((name) => !listed.includes(`'./${name}'`)),
      'Add the subject to utils/words/index.ts.',
    ).toEqual([]);
  });
});
