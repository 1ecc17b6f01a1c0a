import type { Failure } from '../../model';
import { failureOf } from '../failure';

/** Why an archive was not imported; `file` and `line` say where. Nothing of it stays in the library. */
export type ImportProblem =
  | 'not-an-archive' // no ZIP, or cut off before its directory
  | 'foreign' // a ZIP, but not written by this product, or packed anew by another program
  | 'newer' // written by a newer version of the product
  | 'unsafe-name' // a path that leads elsewhere
  | 'unexpected-file'
  | 'missing-file'
  | 'duplicate' // the same file or the same key twice, or lines out of order
  | 'too-large'
  | 'damaged' // bytes that are not what was written
  | 'bad-line' // not JSON, or not the row that it should be
  | 'forbidden-key' // __proto__ and its like
  | 'unknown-reference' // a row that names a brand or capture that is not there
  | 'incomplete' // other numbers than the manifest gives
  | 'not-empty' // this library already holds something
  | 'busy' // another import is under way
  | 'cancelled'
  | Extract<Failure, 'disk-full' | 'no-database' | 'unknown'>;

export class ImportFailure extends Error {
  override readonly name = 'ImportFailure';

  constructor(
    readonly problem: ImportProblem,
    readonly file: string | null = null,
    readonly line: number | null = null,
    options?: ErrorOptions,
  ) {
    super([problem, file, line].filter((part) => part !== null).join(' '), options);
  }
}

/** What was thrown during an import, as an ImportFailure. */
export function asImportFailure(error: unknown, signal?: AbortSignal): ImportFailure {
  if (signal?.aborted) return new ImportFailure('cancelled', null, null, { cause: error });
  if (error instanceof ImportFailure) return error;
  const failure = failureOf(error);
  const problem = failure === 'disk-full' || failure === 'no-database' ? failure : 'unknown';
  return new ImportFailure(problem, null, null, { cause: error });
}
