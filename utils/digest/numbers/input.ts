import type { Revisited } from '../../metrics/edits';
import type { Period } from '../../metrics/movement';
import type { Brand, Capture, ListedSubject, Reading, Subject } from '../../model';
import { type Owner, ownersOf } from '../owners';
import { oneLine } from '../plain-text';

/** Who saw a product in a capture, as its page tells. */
export interface Look {
  captureId: string;
  subjectId: string;
  viewer: string | null;
  region: string | null;
}

/** What the week's numbers are made from. */
export interface NumbersInput {
  brands: readonly Brand[];
  /** Captures of the week. */
  captures: readonly Capture[];
  /** By capture id, what the week's captures say of the subject that each is about. */
  readings: ReadonlyMap<string, readonly Reading[]>;
  listed: readonly ListedSubject[];
  /** All channels of the brands, the subjects that captures are about, and other posts of these channels. */
  subjects: readonly Subject[];
  /** By subject id, all readings of these. */
  history: ReadonlyMap<string, readonly Reading[]>;
  looks: readonly Look[];
  /** By key, what of the things that the week's captures are about was edited or is gone by its end. */
  revisited: ReadonlyMap<string, Revisited>;
  week: Period;
  /** The operator's zone, for dates without one. */
  zone: string;
}

/** A thing that was seen this week, with whose it is and all its proved readings. */
export interface Owned {
  subject: Subject;
  channel: Subject | null;
  owner: Owner & { shown: NonNullable<Owner['shown']> };
  readings: readonly Reading[];
  /** Of its address, else of a capture that shows it. */
  site: string;
}

/**
 * What is proved: no real page vouches for the rest, and what is computed from it is no fact either. Nothing from after
 * the week, so that its digest stays what it was.
 */
export function provedOf({ history, week }: NumbersInput, id: string): Reading[] {
  const readings = history.get(id) ?? [];
  return readings.filter(({ unverified, binned, at }) => !unverified && binned === 0 && at < week.to);
}

/**
 * Posts and products of the brands that were seen this week. A thing belongs to the brand of its channel; where nobody
 * follows that, to its page's, unless it is plainly somebody else's.
 */
export function ownedIn(input: NumbersInput): Owned[] {
  const { brands, captures, readings, listed } = input;
  const subjects = new Map(input.subjects.map((subject) => [subject.id, subject]));
  const owners = ownersOf([...brands]);
  const byId = new Map(captures.map((capture) => [capture.id, capture]));
  const seen = new Map<string, { capture: Capture; foreign: boolean; subject: Subject | undefined }>();
  for (const [captureId, [reading]] of readings) {
    const capture = byId.get(captureId);
    if (!capture || !reading) continue;
    seen.set(reading.subjectId, { capture, foreign: false, subject: subjects.get(reading.subjectId) });
  }
  for (const { captureId, subject, foreign } of listed) {
    const capture = byId.get(captureId);
    if (capture && !seen.has(subject.id)) seen.set(subject.id, { capture, foreign, subject });
  }
  return [...seen.values()].flatMap(({ capture, foreign, subject }): Owned[] => {
    if (!subject) return [];
    const channel = subjects.get(subject.channelId ?? '') ?? null;
    const brandId = channel?.brandId ?? (foreign ? null : capture.brandId);
    const owner = owners.find(({ brand }) => brand !== null && brand.id === brandId);
    const shown = owner?.shown;
    if (!owner || !shown) return [];
    const proved = provedOf(input, subject.id);
    return [
      {
        subject,
        channel,
        owner: { ...owner, shown },
        readings: proved,
        site: hostOf(subject.url) || oneLine(capture.site, 100),
      },
    ];
  });
}

/** The site of an address without `www.` or `m.`; '' where there is none. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? oneLine(new URL(url).hostname.replace(/^(?:www|m)\./, ''), 100) : '';
}

/** Which captures of the week have a picture. */
export function picturedIn({ captures }: NumbersInput): (captureId: string) => boolean {
  const pictured = new Set(captures.filter(({ picture }) => picture !== null).map(({ id }) => id));
  return (captureId) => pictured.has(captureId);
}
