import { tagAndParents } from '../lib/tag';
import type { Capture } from '../model';
import type { Counter, CounterScope, Library } from './schema';

/** One capture before and after; null stands for "not there". `usedAt` is when its tags, brand and site were used. */
export interface CaptureChange {
  before: Capture | null;
  after: Capture | null;
  usedAt: number;
}

/**
 * The only way captures are written: rows and counters together. Must run in a readwrite transaction over captures and
 * counters, in which `before` was read.
 */
export async function writeCaptures(library: Library, changes: readonly CaptureChange[]): Promise<void> {
  const put = changes.map((change) => change.after).filter((after) => after !== null);
  const gone = changes.filter((change) => change.after === null && change.before).map(idOf);
  await Promise.all([
    put.length > 0 && library.captures.bulkPut(put),
    gone.length > 0 && library.captures.bulkDelete(gone),
    addToCounters(library, countChanges(changes)),
  ]);
}

function idOf(change: CaptureChange): string {
  return (change.after ?? change.before)?.id ?? '';
}

/** The counters in which a capture counts for one. */
export function countersOf(capture: Capture): [CounterScope, string][] {
  if (capture.binned) return [['binned', '']];
  if (capture.trigger === 'live') return [['observed', '']];
  const under = new Set(capture.tags.flatMap(tagAndParents));
  const list: [CounterScope, string][] = [
    ['captures', ''],
    ['kind', capture.kind],
  ];
  if (capture.site) list.push(['site', capture.site]);
  if (capture.brandId !== null) list.push(['brand', capture.brandId]);
  for (const tag of capture.tags) list.push(['tag', tag]);
  for (const tag of under) list.push(['under', tag]);
  return list;
}

/** What changes amount to: one row per counter touched, `count` being the difference. Pure. */
function countChanges(changes: readonly CaptureChange[]): Counter[] {
  const rows = new Map<string, Counter>();
  const add = ([scope, name]: [CounterScope, string], by: 1 | -1, usedAt: number) => {
    const key = keyOf([scope, name]);
    const row = rows.get(key) ?? { scope, name, count: 0, lastUsedAt: 0 };
    rows.set(key, { ...row, count: row.count + by, lastUsedAt: Math.max(row.lastUsedAt, usedAt) });
  };
  for (const { before, after, usedAt } of changes) {
    const had = before ? countersOf(before) : [];
    const has = after ? countersOf(after) : [];
    const [hadKeys, hasKeys] = [new Set(had.map(keyOf)), new Set(has.map(keyOf))];
    for (const counter of had) if (!hasKeys.has(keyOf(counter))) add(counter, -1, 0);
    for (const counter of has) if (!hadKeys.has(keyOf(counter))) add(counter, 1, usedAt);
  }
  return [...rows.values()];
}

function keyOf([scope, name]: [CounterScope, string]): string {
  return `${scope}:${name}`;
}

async function addToCounters(library: Library, differences: Counter[]): Promise<void> {
  const keys = differences.map(({ scope, name }): [CounterScope, string] => [scope, name]);
  const stored = await library.counters.bulkGet(keys);
  const put: Counter[] = [];
  const gone: [CounterScope, string][] = [];
  for (const [index, { scope, name, count, lastUsedAt }] of differences.entries()) {
    const old = stored[index];
    const sum = (old?.count ?? 0) + count;
    if (sum > 0)
      put.push({ scope, name, count: sum, lastUsedAt: Math.max(old?.lastUsedAt ?? 0, lastUsedAt) });
    else gone.push([scope, name]);
  }
  if (put.length > 0) await library.counters.bulkPut(put);
  if (gone.length > 0) await library.counters.bulkDelete(gone);
}
