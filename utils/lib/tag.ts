import { withoutReordering } from './reordering';

/** A tag is at most this many characters (code points) long, all its segments together. */
export const MAX_TAG = 60;

/**
 * The one way a tag is written: segments joined by `/`, each trimmed, inner spaces collapsed, none empty, in NFC,
 * without characters that turn the order of what stands beside them.
 * A longer one is cut at MAX_TAG. Null where nothing remains.
 */
export function normalizeTag(raw: string): string | null {
  const joined = joinSegments(withoutReordering(raw).normalize('NFC'));
  const cut = [...joined].slice(0, MAX_TAG).join('');
  return joinSegments(cut) || null;
}

function joinSegments(raw: string): string {
  return raw
    .split('/')
    .map((segment) => segment.replace(/[\s\p{Cc}]+/gu, ' ').trim())
    .filter(Boolean)
    .join('/');
}

/** Every tag normalised, each once, in the order given. */
export function normalizeTags(raw: readonly string[]): string[] {
  return [...new Set(raw.map(normalizeTag).filter((tag) => tag !== null))];
}

/** Whether `tag` is `parent` or nested under it. */
export function isTagUnder(tag: string, parent: string): boolean {
  return tag === parent || tag.startsWith(`${parent}/`);
}

/** The tag and all it is nested under: `a/b/c` gives `a`, `a/b`, `a/b/c`. */
export function tagAndParents(tag: string): string[] {
  const segments = tag.split('/');
  return segments.map((_, index) => segments.slice(0, index + 1).join('/'));
}
