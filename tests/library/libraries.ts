import { openLibrary } from '../../utils/library/db';
import type { Counter, Library } from '../../utils/library/schema';
import { countersOf } from '../../utils/library/write-captures';

let made = 0;

/** An empty library that no other test sees. */
export function freshLibrary(): Library {
  made += 1;
  return openLibrary(`test-${made}-${Math.random()}`);
}

type Counts = Record<string, number>;

/** The counters as stored. */
export async function storedCounts(library: Library): Promise<Counts> {
  return asCounts(await library.counters.toArray());
}

/** The counters as they would be if everything were counted again. */
export async function recount(library: Library): Promise<Counts> {
  const counts: Counts = {};
  for (const capture of await library.captures.toArray()) {
    for (const [scope, name] of countersOf(capture)) {
      counts[`${scope}:${name}`] = (counts[`${scope}:${name}`] ?? 0) + 1;
    }
  }
  return counts;
}

function asCounts(rows: Counter[]): Counts {
  const counting = rows.filter(({ scope }) => scope !== 'clock'); // That one counts no captures.
  return Object.fromEntries(counting.map((row) => [`${row.scope}:${row.name}`, row.count]));
}
