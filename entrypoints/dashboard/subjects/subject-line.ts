import type { ShownReading } from '../../../utils/lib/format-reading';
import { metricsIn } from '../../../utils/lib/telling';
import type { Revisited } from '../../../utils/metrics/edits';
import type { Sortable } from '../../../utils/metrics/sort-subjects';
import type {
  Metric,
  Placement,
  PostFormat,
  Published,
  Subject,
  SubjectKind,
  SubjectRead,
} from '../../../utils/model';

/** A reading as lists show it, with the capture that proves it where the list is not that capture's own. */
export type LineReading = ShownReading & {
  unverified: boolean;
  from?: string | undefined;
  conflict?: string | null;
  captureId?: string;
};

/** One subject as a row of a list. */
export interface SubjectLine extends Sortable {
  /** Unique within its list. */
  key: string;
  /** Null where the library does not know it (any more). */
  id: string | null;
  kind: SubjectKind;
  platform: string;
  channel: { id: string; name: string } | null;
  format: PostFormat | null;
  placement: Placement | null;
  published: Published | null;
  /** Absent where its page was not revisited, or is as it was. */
  revisited?: Revisited | undefined;
  readings: Partial<Record<Metric, LineReading>>;
}

/** A subject as the library knows it, with its newest readings. @param channel null where the list is its channel's own */
export function lineOfSubject(subject: Subject, channel: Subject | null = null): SubjectLine {
  const { id, kind, platform, name, format, published, lastSeenAt, latest } = subject;
  return {
    key: id,
    id,
    kind,
    platform,
    name,
    channel: channel && { id: channel.id, name: channel.name || (channel.handle ?? '') },
    format,
    placement: null,
    published,
    publishedAt: published?.wall ?? '',
    seenAt: lastSeenAt,
    readings: latest,
  };
}

/** A subject as one page shows it. @param known what the library made of it */
export function lineOfRead(
  read: SubjectRead,
  nth: number,
  known: readonly Subject[],
  at: number,
): SubjectLine {
  const { kind, platform, fields, format, placement, published, readings } = read;
  const { title, text, author, handle } = fields;
  const words = kind === 'channel' ? [author, handle] : [title, text, author];
  const channel = subjectOf(read.channelKeys, known);
  return {
    key: String(nth),
    id: subjectOf(read.keys, known)?.id ?? null,
    kind,
    platform,
    name: words.find((found) => found)?.value.slice(0, 200) ?? '',
    channel: channel && { id: channel.id, name: author?.value ?? channel.name },
    format,
    placement,
    published: published?.value ?? null,
    publishedAt: published?.value.wall ?? '',
    seenAt: at,
    readings: Object.fromEntries(readings.map((reading) => [reading.metric, reading])),
  };
}

/** Which of these the keys name. */
export function subjectOf(keys: readonly string[], known: readonly Subject[]): Subject | null {
  return known.find((subject) => keys.some((key) => subject.keys.includes(key))) ?? null;
}

/** Every metric that a list shows, the most telling ones first. */
export function metricsOf(lines: readonly Pick<SubjectLine, 'readings'>[]): Metric[] {
  return metricsIn(lines.flatMap(({ readings }) => Object.keys(readings) as Metric[]));
}
