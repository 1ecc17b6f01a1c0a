import type { Failure } from '../model';

const fullDisk = new Set([
  'QuotaExceededError',
  'NS_ERROR_FILE_NO_DEVICE_SPACE',
  'NS_ERROR_DOM_QUOTA_REACHED',
]);

/** Firefox that remembers no history says InvalidStateError, a damaged profile UnknownError or OpenFailedError. */
const noDatabase = new Set([
  'OpenFailedError',
  'MissingAPIError',
  'MissingApiError',
  'DatabaseClosedError',
  'InvalidStateError',
  'VersionError',
  'NoSuchDatabaseError',
  'NotFoundError',
  'SecurityError',
]);

/**
 * What a rejected library call means to the user. A transaction that was aborted wrote nothing, whatever the cause.
 * Chrome reports a full disk as DataError "Failed to write blobs" or as UnknownError on a write.
 */
export function failureOf(error: unknown): Failure {
  const chain = causesOf(error);
  if (chain.some((cause) => fullDisk.has(cause.name) || /failed to write blobs/i.test(cause.message))) {
    return 'disk-full';
  }
  if (chain.some((cause) => noDatabase.has(cause.name))) return 'no-database';
  if (chain.some((cause) => cause.name === 'UnknownError')) return 'disk-full';
  return 'unknown';
}

interface Cause {
  name: string;
  message: string;
}

/** The error and what it wraps: Dexie's `inner`, the `failures` of a bulk write, the standard `cause`. */
function causesOf(error: unknown, depth = 0): Cause[] {
  if (typeof error !== 'object' || error === null || depth > 5) return [];
  const { name, message, inner, cause, failures } = error as Record<string, unknown>;
  const wrapped = [inner, cause, ...(Array.isArray(failures) ? failures.slice(0, 10) : [])];
  return [
    { name: String(name), message: String(message) },
    ...wrapped.flatMap((next) => causesOf(next, depth + 1)),
  ];
}
