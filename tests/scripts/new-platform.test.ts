import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listed } from '../../scripts/new-platform/listed.mjs';

const index = readFileSync(new URL('../../utils/platforms/index.ts', import.meta.url), 'utf8');

test('a new site takes its place in the list, and nothing else changes', () => {
  const text = listed(index, 'my-site');
  expect(text).toContain("import { meta as mySite } from './my-site';\n");
  const added = text.split('\n').filter((line) => !index.includes(line));
  expect(added.map((line) => line.trim())).toEqual([
    "import { meta as mySite } from './my-site';",
    'mySite,',
  ]);
  const sites = /SITES: [^=]*= \[([^\]]*)\]/.exec(text)?.[1]?.match(/\w+/g) ?? [];
  expect(sites).toEqual([...sites].sort());
  expect(text.split('\n').length).toBe(index.split('\n').length + 2);
});
