import { isByHand } from '../lib/by-hand';
import { finerDate } from '../lib/finer-date';
import { compareMoments, momentOf } from '../lib/moment';
import { asSeenBy } from '../lib/price-terms';
import { readingId } from '../lib/reading-id';
import type { Capture, Latest, Metric, Reading, Seen, Subject, SubjectDate, SubjectRead } from '../model';
import { cleanSeen } from './clean-json';
import type { Library } from './schema';
import { newSubject, SubjectBook } from './subject-book';

/** The tables that a transaction needs in which sightings are recorded or forgotten. */
export function sightingTables({ sightings, subjects, readings }: Library) {
  return [sightings, subjects, readings];
}

/**
 * Within a transaction over `sightingTables`: what a capture shows becomes subjects and readings. Recording the same
 * sighting again changes nothing.
 */
export async function recordSighting(library: Library, capture: Capture, given: Seen): Promise<void> {
  const seen = cleanSeen(given);
  const keys = seen.subjects.flatMap((subject) => [...subject.keys, ...subject.channelKeys]);
  const book = new SubjectBook(
    await library.subjects
      .where('keys')
      .anyOf([...new Set(keys)])
      .toArray(),
  );
  const readings: Reading[] = [];
  const shown = new Set<Subject>();
  for (const [nth, read] of seen.subjects.entries()) {
    const channel = channelOf(book, read, capture);
    if (channel) shown.add(channel);
    const subject = book.take(read.keys, capture.at, (id) =>
      newSubject(id, read.kind, read.platform, capture.at),
    );
    shown.add(subject);
    look(subject, read, channel, capture);
    for (const shownThere of read.readings) {
      const reading = asSeenBy(shownThere, read);
      const id = readingId(capture.id, nth, reading.metric);
      const { binned } = capture;
      const when = momentOf(capture);
      readings.push({ ...reading, id, subjectId: subject.id, captureId: capture.id, ...when, binned });
      if (!binned) note(subject, reading.metric, latestOf(reading, capture));
    }
  }
  await join(library, book.merged);
  await Promise.all([
    library.subjects.bulkPut(book.all()),
    library.readings.bulkPut(readings),
    library.sightings.put({ id: capture.id, ...seen, ids: [...shown].map(({ id }) => id) }),
  ]);
}

function channelOf(book: SubjectBook, read: SubjectRead, { at }: Capture): Subject | null {
  if (read.channelKeys.length === 0 || read.kind === 'channel') return null;
  const channel = book.take(read.channelKeys, at, (id) => newSubject(id, 'channel', read.platform, at));
  const { author, shop, handle, authorUrl } = read.fields;
  if (at >= channel.lastSeenAt || channel.name === '') {
    channel.name = author?.value ?? shop?.value ?? handle?.value ?? channel.name;
    channel.handle = handle?.value ?? channel.handle;
    channel.url ||= authorUrl?.value ?? '';
  }
  seenAt(channel, at);
  return channel;
}

/** The newest look names a subject; a page that says it is gone does not see it. */
function look(subject: Subject, read: SubjectRead, channel: Subject | null, capture: Capture): void {
  if (read.gone) return;
  if (isNewest(subject, capture) || subject.name === '') {
    const { title, author, handle, text } = read.fields;
    const words = read.kind === 'channel' ? [author, handle] : [title, text, author];
    subject.name = words.find((found) => found)?.value.slice(0, 200) ?? subject.name;
    subject.handle = handle?.value ?? subject.handle;
    subject.url = read.url || subject.url;
    subject.published = finerDate(subject.published, dateOf(read, capture));
    subject.format = read.format ?? subject.format;
    subject.channelId = channel?.id ?? subject.channelId;
  }
  seenAt(subject, capture.at);
}

/** By its time, or where the clock was set back before, by the numbers that are known of it. */
function isNewest(subject: Subject, { at, clock = 0 }: Capture): boolean {
  const isNew = (latest: Latest) => compareMoments(latest, { at, clock }) <= 0;
  return at >= subject.lastSeenAt || (clock > 0 && Object.values(subject.latest).every(isNew));
}

function dateOf({ published }: SubjectRead, { zone, clock }: Capture): SubjectDate | null {
  if (!published || published.value.zone !== null) return published?.value ?? null;
  return { ...published.value, seenIn: zone, ...(clock !== undefined && { clock }) };
}

function seenAt(subject: Subject, at: number): void {
  subject.firstSeenAt = Math.min(subject.firstSeenAt, at);
  subject.lastSeenAt = Math.max(subject.lastSeenAt, at);
}

function note(subject: Subject, metric: Metric, latest: Latest): void {
  const known = subject.latest[metric];
  if (!known || compareMoments(known, latest) <= 0) subject.latest[metric] = latest;
}

/** What a reading is to its subject as long as none is newer. */
export function latestOf(
  reading: Omit<Reading, 'id' | 'subjectId' | 'captureId' | 'at' | 'binned'>,
  capture: Pick<Capture, 'id' | 'at' | 'clock'>,
): Latest {
  const { raw, low, high, unit, unverified, from, seenBy } = reading;
  return {
    raw,
    low,
    high,
    unit,
    unverified,
    ...((unverified || isByHand(reading)) && { from }),
    ...(seenBy && { seenBy }),
    ...momentOf(capture),
    captureId: capture.id,
  };
}

/** Moves what hung on subjects that turned out to be others. */
async function join(library: Library, merged: ReadonlyMap<string, string>): Promise<void> {
  for (const [gone, kept] of merged) {
    await library.readings
      .where('[subjectId+metric+at]')
      .between([gone], [gone, []])
      .modify({ subjectId: kept });
    await library.subjects.where('channelId').equals(gone).modify({ channelId: kept });
    await library.sightings
      .where('ids')
      .equals(gone)
      .modify((row) => {
        row.ids = [...new Set(row.ids.map((id) => (id === gone ? kept : id)))];
      });
    await library.subjects.delete(gone);
  }
}
