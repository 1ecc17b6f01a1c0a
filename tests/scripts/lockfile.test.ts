import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Package {
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}

const lock: { packages: Record<string, Package> } = JSON.parse(
  readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'),
);

test('the lockfile names no registry, so that everybody may use a mirror', () => {
  const named = Object.entries(lock.packages).filter(([, { resolved }]) => resolved);
  expect(named, 'npm install --omit-lockfile-registry-resolved').toEqual([]);
});

test('the lockfile holds the packages of every system, or `npm ci` refuses on those it lacks', () => {
  const missing = Object.values(lock.packages)
    .flatMap(({ optionalDependencies }) => Object.keys(optionalDependencies ?? {}))
    .filter((name) => !Object.keys(lock.packages).some((path) => path.endsWith(`node_modules/${name}`)));
  expect(missing, 'a mirror without them left them out: add them to package-lock.json by hand').toEqual([]);
});
