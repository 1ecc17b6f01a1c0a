import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** All files under a folder of the project, as paths from the project's folder with `/`; none where it is not there. */
export function filesIn(folder: string): string[] {
  const start = join(root, folder);
  if (!existsSync(start)) return [];
  return readdirSync(start, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Text of a file of the project. */
export function textOf(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

/** TypeScript of the product itself: entrypoints, components, utils. */
export function sources(): string[] {
  return ['entrypoints', 'components', 'utils'].flatMap(filesIn).filter((file) => /\.tsx?$/.test(file));
}
