/** What only a real IndexedDB can prove. */
import { Dexie } from 'dexie';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { getBlob, hashOf } from '../../utils/library/blobs';
import { getCapture, saveCapture } from '../../utils/library/captures';
import { openLibrary, watchTrouble } from '../../utils/library/db';
import { failureOf } from '../../utils/library/failure';
import { type Library, SCHEMA_VERSION } from '../../utils/library/schema';
import { freshLibrary, recount, storedCounts } from './libraries';
import { sampleCapture, sampleContent, samplePicture } from './sample';

const opened: Library[] = [];

function library(name?: string): Library {
  const made = name ? openLibrary(name) : freshLibrary();
  opened.push(made);
  return made;
}

afterEach(async () => {
  vi.restoreAllMocks();
  for (const one of opened.splice(0)) {
    one.close();
    await Dexie.delete(one.name);
  }
});

async function save(to: Library, id: string) {
  const blob = new Blob([`picture of ${id}`], { type: 'image/png' });
  const hash = await hashOf(blob);
  const capture = sampleCapture(id, { picture: samplePicture(hash), tags: ['t'] });
  await saveCapture({ capture, content: sampleContent(id, { text: '正文' }) }, [{ hash, blob }], to);
  return hash;
}

test('saving resolves after the complete event of a strict transaction', async () => {
  const events: string[] = [];
  const begin = IDBDatabase.prototype.transaction;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...given) {
    const transaction = begin.apply(this, given);
    if (given[1] !== 'readwrite') return transaction;
    events.push(transaction.durability);
    transaction.addEventListener('complete', () => events.push('complete'));
    return transaction;
  });
  await save(library(), 'a');
  expect(events).toEqual(['strict', 'complete']);
});

test('bytes come back as they were saved, from another connection too', async () => {
  const to = library();
  const hash = await save(to, 'a');
  const other = library(to.name);
  expect(await (await getBlob(hash, other))?.text()).toBe('picture of a');
  expect((await getBlob(hash, other))?.type).toBe('image/png');
});

describe('a save that fails at any table leaves nothing', () => {
  test.each(['captures', 'contents', 'blobs', 'counters'])('%s', async (table) => {
    const to = library();
    await to.open();
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
      if (this.name === table) throw new DOMException('Failed to write blobs (IOError)', 'DataError');
      return put.apply(this, given);
    });
    expect(await save(to, 'a').catch(failureOf)).toBe('disk-full');
    vi.restoreAllMocks();
    for (const one of to.tables) expect(await one.count()).toBe(0);
    await save(to, 'a');
    expect(await getCapture('a', to)).not.toBeNull();
  });
});

test('a transaction aborted just before its end leaves nothing, and the save is rejected', async () => {
  const to = library();
  await to.open();
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
    const request = put.apply(this, given);
    if (this.name === 'counters') request.addEventListener('success', () => this.transaction.abort());
    return request;
  });
  await expect(save(to, 'a')).rejects.toThrow();
  vi.restoreAllMocks();
  for (const one of to.tables) expect(await one.count()).toBe(0);
});

test('several connections saving at once lose nothing and count right', async () => {
  const first = library();
  const connections = [first, library(first.name), library(first.name)];
  const ids = Array.from({ length: 30 }, (_, n) => `c${n % 20}`);
  await Promise.all(
    ids.map((id, n) => {
      const to = connections[n % 3] ?? first;
      return saveCapture({ capture: sampleCapture(id, { tags: ['t'] }), content: sampleContent(id) }, [], to);
    }),
  );
  expect((await storedCounts(first))['captures:']).toBe(20);
  expect(await storedCounts(first)).toEqual(await recount(first));
});

test('a library lets go when newer code wants it, and says so', async () => {
  const old = library();
  await save(old, 'a');
  const troubles: string[] = [];
  watchTrouble((trouble) => troubles.push(trouble), old);
  const newer = new Dexie(old.name);
  newer.version(SCHEMA_VERSION + 1).stores({ captures: 'id', later: 'id', contents: null });
  await newer.open();
  expect(troubles).toEqual(['outdated']);
  expect(await save(old, 'b').catch(failureOf)).toBe('no-database');
  expect([...newer.backendDB().objectStoreNames]).toEqual(['captures', 'later']);
  newer.close();
});
