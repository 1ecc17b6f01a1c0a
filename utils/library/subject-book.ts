import { compareMoments } from '../lib/moment';
import type { Subject, SubjectKind } from '../model';

/**
 * Subjects while one sighting is recorded: found by key, made where no key is known, merged where a page shows that
 * two are one (an account known by its handle, and one known by its number). Pure; the caller stores what it holds.
 */
export class SubjectBook {
  private readonly byKey = new Map<string, Subject>();
  /** Ids that are gone, and what they became. */
  readonly merged = new Map<string, string>();

  constructor(known: readonly Subject[]) {
    for (const subject of known) {
      const own = { ...subject, keys: [...subject.keys], latest: { ...subject.latest } };
      for (const key of own.keys) this.byKey.set(key, own);
    }
  }

  /** The subject of these keys, the canonical one first; `blank` is what a new one starts as. */
  take(keys: readonly string[], at: number, blank: (id: string) => Subject): Subject {
    const [canonical = ''] = keys;
    const found = [...new Set(keys.flatMap((key) => this.byKey.get(key) ?? []))];
    const subject = this.byKey.get(canonical) ?? found[0] ?? blank(crypto.randomUUID());
    if (subject.keys.some((key) => isOtherNumber(key, canonical))) return this.apart(keys, at, blank);
    for (const other of found) if (other !== subject) this.merge(other, subject);
    for (const key of keys) this.name(subject, key, at);
    return subject;
  }

  /** Every subject that is left, once. */
  all(): Subject[] {
    return [...new Set(this.byKey.values())];
  }

  /** A handle that passed to another account: the account of that number is another subject, and takes the handle. */
  private apart(keys: readonly string[], at: number, blank: (id: string) => Subject): Subject {
    const subject = blank(crypto.randomUUID());
    for (const key of keys) this.name(subject, key, at);
    return subject;
  }

  private merge(gone: Subject, kept: Subject): void {
    if (gone.keys.some((key) => kept.keys.some((other) => isOtherNumber(key, other)))) return;
    for (const key of gone.keys) this.name(kept, key, Number.POSITIVE_INFINITY);
    kept.firstSeenAt = Math.min(kept.firstSeenAt, gone.firstSeenAt);
    kept.lastSeenAt = Math.max(kept.lastSeenAt, gone.lastSeenAt);
    kept.brandId ??= gone.brandId;
    for (const [metric, latest] of Object.entries(gone.latest) as [
      keyof Subject['latest'],
      Subject['latest'][keyof Subject['latest']],
    ][]) {
      const own = kept.latest[metric];
      if (latest && (!own || compareMoments(latest, own) > 0)) kept.latest[metric] = latest;
    }
    this.merged.set(gone.id, kept.id);
  }

  /** A key goes to the subject that it was seen with last. */
  private name(subject: Subject, key: string, at: number): void {
    const before = this.byKey.get(key);
    if (before && before !== subject && before.lastSeenAt > at) return;
    if (before && before !== subject) before.keys = before.keys.filter((each) => each !== key);
    if (!subject.keys.includes(key)) subject.keys.push(key);
    this.byKey.set(key, subject);
  }
}

/** A subject that nobody has seen yet. */
export function newSubject(id: string, kind: SubjectKind, platform: string, at: number): Subject {
  return {
    id,
    kind,
    platform,
    keys: [],
    url: '',
    name: '',
    handle: null,
    channelId: null,
    brandId: null,
    published: null,
    format: null,
    firstSeenAt: at,
    lastSeenAt: at,
    latest: {},
  };
}

/** Sites give out numbers once and handles again: two different numbers are two accounts. */
function isOtherNumber(key: string, other: string): boolean {
  const [a, b] = [idIn(key), idIn(other)];
  return a !== b && isNumber(a) && isNumber(b);
}

const idIn = (key: string): string => key.split(':').slice(2).join(':');
const isNumber = (id: string): boolean => /^\d{5,}$|^UC[\w-]{22}$/.test(id);
