import { safeLink } from '../lib/url';
import type { Revisited } from '../metrics/edits';
import type { Capture, Reading } from '../model';
import type { DigestPicture, Entry, EntryNote } from './digest';
import { readingsIn } from './entry-readings';
import type { Past } from './past';
import { cleanLines, oneLine } from './plain-text';

const TITLE = 200;
const EXCERPT = 300;

/** What is known of a capture beside its own row. */
export interface Shown {
  /** Its evidence number. */
  numberOf: (capture: Capture) => number;
  readingsOf: (capture: Capture) => readonly Reading[];
  past: Pick<Past, 'look' | 'changeOf'>;
  /** By key, what of the things that were revisited was edited or is gone. */
  revisited: ReadonlyMap<string, Revisited>;
}

/**
 * Captures as entries, one per page, newest first.
 * @param captures of one list, any order
 * @param nextKey makes the key of each entry
 */
export function entriesOf(captures: Capture[], shown: Shown, nextKey: () => string): Entry[] {
  const { numberOf } = shown;
  const pages = new Map<string, Capture[]>();
  for (const capture of [...captures].sort((a, b) => numberOf(b) - numberOf(a))) {
    const key = sameThing(capture);
    pages.set(key, [...(pages.get(key) ?? []), capture]);
  }
  return [...pages.values()].flatMap((sightings) => {
    const [newest] = sightings;
    return newest ? [entryOf(newest, sightings, shown, nextKey())] : [];
  });
}

/** The title as the digest prints it everywhere. */
export function titleOf(capture: Capture): string {
  return oneLine(capture.title, TITLE);
}

/** Two captures of one page are one entry; a selection, link or image is only the same if its words are. */
function sameThing({ id, pageKey, scope, title, excerpt }: Capture): string {
  if (pageKey === '') return id;
  return JSON.stringify(scope === 'page' ? [pageKey] : [pageKey, scope, title, excerpt]);
}

function entryOf(newest: Capture, sightings: Capture[], shown: Shown, key: string): Entry {
  const { numberOf } = shown;
  return {
    key,
    scope: newest.scope,
    title: titleOf(newest),
    link: safeLink(newest.url),
    site: oneLine(newest.site, 100),
    author: newest.author === null ? null : oneLine(newest.author, 100) || null,
    published: newest.published,
    excerpt: oneLine(newest.excerpt, EXCERPT),
    tags: [...new Set(sightings.flatMap((sighting) => sighting.tags.map((tag) => oneLine(tag, 80))))],
    notes: notesOf(sightings, numberOf),
    readings: readingsIn(
      sightings.map((each) => ({ evidence: numberOf(each), readings: shown.readingsOf(each) })),
      shown.past.changeOf,
    ),
    revisited: shown.revisited.get(newest.pageKey) ?? null,
    partial: [...new Set(newest.partial)],
    picture: newestPicture(sightings, numberOf),
    sightings: sightings.map(numberOf),
  };
}

/** The same words on several captures (tagged and noted together) are said once, by the newest. */
function notesOf(sightings: Capture[], numberOf: (capture: Capture) => number): EntryNote[] {
  const notes = new Map<string, EntryNote>();
  for (const sighting of sightings) {
    const text = cleanLines(sighting.note).join('\n');
    if (text && !notes.has(text)) notes.set(text, { text, evidence: numberOf(sighting) });
  }
  return [...notes.values()];
}

function newestPicture(sightings: Capture[], numberOf: (capture: Capture) => number): DigestPicture | null {
  const pictured = sightings.find(({ picture }) => picture !== null);
  return pictured ? pictureOf(pictured, numberOf(pictured)) : null;
}

/** A capture's picture. @param evidence the capture's number */
export function pictureOf(
  { id, picture, thumbnail, stamped }: Capture,
  evidence: number,
): DigestPicture | null {
  if (!picture) return null;
  const { hash, width, height } = picture;
  const small = thumbnail?.hash ?? null;
  return { evidence, hash, width, height, thumbnail: small, ...(stamped && { stamped: { captureId: id } }) };
}
