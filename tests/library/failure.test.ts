import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { libraryCounts } from '../../utils/library/counts';
import { openLibrary } from '../../utils/library/db';
import { failureOf } from '../../utils/library/failure';

const named = (name: string, message = '', more: object = {}) =>
  Object.assign(new Error(message), { name, ...more });

test.each([
  [named('QuotaExceededError'), 'disk-full'],
  [named('AbortError', '', { inner: named('QuotaExceededError') }), 'disk-full'],
  [named('BulkError', '', { failures: [named('QuotaExceededError')] }), 'disk-full'],
  [named('DataError', 'Failed to write blobs (IOError)'), 'disk-full'],
  [named('UnknownError', 'Internal error committing transaction.'), 'disk-full'],
  [named('OpenFailedError', '', { inner: named('UnknownError') }), 'no-database'],
  [named('OpenFailedError', '', { inner: named('QuotaExceededError') }), 'disk-full'],
  [named('InvalidStateError', 'A mutation operation was attempted'), 'no-database'],
  [named('MissingAPIError'), 'no-database'],
  [named('DatabaseClosedError'), 'no-database'],
  [named('VersionError'), 'no-database'],
  [named('TypeError'), 'unknown'],
  [named('ConstraintError', '', { cause: named('QuotaExceededError') }), 'disk-full'],
  ['text', 'unknown'],
  [null, 'unknown'],
])('%s → %s', (error, failure) => {
  expect(failureOf(error)).toBe(failure);
});

test('an error that causes itself ends', () => {
  const error: Error & { inner?: unknown } = named('AbortError');
  error.inner = error;
  expect(failureOf(error)).toBe('unknown');
});

test('a library of a newer version than this code knows is "no database"', async () => {
  const newer = new Dexie('newer', {});
  newer.version(99).stores({ captures: 'id' });
  await newer.open();
  newer.close();
  const library = openLibrary('newer');
  const failure = await libraryCounts(library).catch(failureOf);
  expect(failure).toBe('no-database');
});

test('no database API at all is "no database"', async () => {
  const bare = new Dexie('bare', {
    indexedDB: {
      open: () => {
        throw named('InvalidStateError');
      },
    },
  });
  bare.version(1).stores({ captures: 'id' });
  expect(await bare.table('captures').get('x').catch(failureOf)).toBe('no-database');
});
