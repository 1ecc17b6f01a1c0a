/** One look at a page: whether it gave the field. */
export interface Look {
  captureId: string;
  at: number;
  /** Two looks with the same value here are looks at the same page. */
  page: string;
  yielded: boolean;
}

/** Hits among looks. */
export interface Share {
  hits: number;
  of: number;
}

/** A field that a reader gives less often than before, provably more than by chance. */
export interface Fall {
  lately: Share;
  before: Share;
  /** The first of the looks that are called late. */
  since: number;
}

/** How a field came of late. */
export interface Yield extends Share {
  /** When it was last read; null if never among these looks. */
  lastAt: number | null;
  /** The newest looks without it, as far as there is none with it between them; newest first. */
  missing: Look[];
  fall: Fall | null;
}

/** How many of the newest looks are held against all before them. */
const LATELY = [3, 4, 5, 6, 8, 10, 13, 17, 22, 30] as const;
/** How many looks there must be before: fewer make no habit. */
const LEAST_BEFORE = 8;
/** The chance of a false alarm that is accepted, over all of `LATELY` together. */
const DOUBT = 0.002;

/** What looks at pages of one kind say of one field. @param looks newest first */
export function yieldOf(looks: readonly Look[]): Yield {
  const hits = looks.filter(({ yielded }) => yielded);
  const newest = looks.findIndex(({ yielded }) => yielded);
  return {
    hits: hits.length,
    of: looks.length,
    lastAt: hits[0]?.at ?? null,
    missing: looks.slice(0, newest < 0 ? looks.length : newest),
    fall: fallOf(looks),
  };
}

/**
 * Whether a field is read less often of late than chance explains: Fisher's exact test, one-sided, of the newest looks
 * against those before, for several lengths of "lately" and corrected for their number (Bonferroni). A field that is
 * legitimately absent half the time gives no alarm by being absent some times in a row; one that was always there does
 * after a few. @param looks newest first
 */
export function fallOf(looks: readonly Look[]): Fall | null {
  const told = telling(looks);
  let best: { fall: Fall; chance: number } | null = null;
  for (const length of LATELY) {
    const [late, early] = [told.slice(0, length), told.slice(length)];
    if (early.length < LEAST_BEFORE) break;
    const [lately, before] = [shareOf(late), shareOf(early)];
    const chance = chanceOfSoFew(lately, before);
    if (chance * LATELY.length < DOUBT && chance < (best?.chance ?? 1))
      best = { fall: { lately, before, since: late.at(-1)?.at ?? 0 }, chance };
  }
  return best?.fall ?? null;
}

/** A page that never shows a field (its owner hides it) tells so once, however often it is looked at. */
function telling(looks: readonly Look[]): Look[] {
  const [showed, lacked] = [new Set<string>(), new Set<string>()];
  const kept = [...looks].reverse().filter(({ page, yielded }) => {
    if (yielded) showed.add(page);
    if (yielded || showed.has(page)) return true;
    const isFirst = !lacked.has(page);
    lacked.add(page);
    return isFirst;
  });
  return kept.reverse();
}

function shareOf(looks: readonly Look[]): Share {
  return { hits: looks.filter(({ yielded }) => yielded).length, of: looks.length };
}

/** The chance of `lately.hits` or fewer, if all hits were strewn evenly over all looks (hypergeometric). */
export function chanceOfSoFew(lately: Share, before: Share): number {
  const [all, hits] = [lately.of + before.of, lately.hits + before.hits];
  let sum = 0;
  for (let few = Math.max(0, lately.of - (all - hits)); few <= lately.hits; few++)
    sum += Math.exp(
      logChoose(hits, few) + logChoose(all - hits, lately.of - few) - logChoose(all, lately.of),
    );
  return Math.min(1, sum);
}

/** The logarithm of n over k. */
function logChoose(n: number, k: number): number {
  let sum = 0;
  for (let i = 1; i <= k; i++) sum += Math.log((n - k + i) / i);
  return sum;
}
