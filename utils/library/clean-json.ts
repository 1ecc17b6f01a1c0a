import type { CaptureContent, Json, Seen } from '../model';

/** Keys that turn data into trouble wherever it is copied by assignment. */
export const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Deeper structures are cut: no page needs them, and cloning them can exhaust the stack. */
export const MAX_DEPTH = 64;

/** A structure of more values than this is cut: parts that share one inner value would multiply when written out. */
const MAX_VALUES = 100_000;

/**
 * A page's own data without what an archive refuses (forbidden keys, endless depth or number, numbers that JSON does
 * not know), so that whatever was saved can be exported and imported again.
 */
export function cleanContent(content: CaptureContent): CaptureContent {
  const openGraph = Object.entries(content.openGraph).filter(([key]) => !FORBIDDEN_KEYS.has(key));
  return {
    ...content,
    openGraph: Object.fromEntries(openGraph),
    jsonLd: cleanJson(content.jsonLd),
    microdata: cleanJson(content.microdata),
  };
}

/** The same for what a reader saw: plain objects of its own making, whose numbers alone may be none. */
export function cleanSeen({ own, subjects, results }: Seen): Seen {
  const [cleaned = []] = cleanJson([subjects as unknown as Json]);
  return { own, subjects: cleaned as unknown as Seen['subjects'], results };
}

function cleanJson(values: readonly Json[]): Json[] {
  let left = MAX_VALUES;
  const clean = (value: Json, depth: number): Json => {
    left -= 1;
    if (typeof value === 'number') return Number.isFinite(value) ? value : null;
    if (typeof value !== 'object' || value === null) return value;
    if (depth > MAX_DEPTH || left < 0) return null;
    if (Array.isArray(value)) return value.slice(0, left).map((item) => clean(item, depth + 1));
    const kept = Object.entries(value).filter(([key]) => !FORBIDDEN_KEYS.has(key));
    return Object.fromEntries(kept.map(([key, inner]) => [key, clean(inner, depth + 1)]));
  };
  return values.slice(0, left).map((value) => clean(value, 1));
}
