import { readDate, readEpoch } from '../../lib/dates';
import { attempt } from '../../lib/html';
import type {
  Found,
  Metric,
  Placement,
  PostFormat,
  Published,
  ReadingRead,
  SubjectField,
  SubjectRead,
} from '../../model';
import { fragmentOf } from './fragment';
import type { ReadNumber } from './numbers';
import { firstSeen, type Part, type Try, type TryAll } from './part';
import { FORMATS, type SubjectSpec } from './subject-spec';
import { hashtagsIn, mentionsIn } from './words-in-post';

const MOST_OF_A_KIND = 100;

/**
 * Reads one subject from its part; null where nothing names it, since numbers without a subject prove nothing.
 * `ownId` is the id of the page's address, for the subject that the page itself is about.
 */
export function readSubject(spec: SubjectSpec, source: Part, ownId = ''): SubjectRead | null {
  const part: Part = spec.foreign === undefined ? source : { ...source, foreign: spec.foreign };
  const { meta } = part.look;
  const named = namesOf(spec, part, ownId);
  if (!named) return null;
  const { id, keys, channelKeys } = named;
  const fields = readFields(spec, part);
  const words = fields.text?.value ?? fields.title?.value ?? '';
  return {
    kind: spec.kind,
    platform: meta.id,
    keys,
    url: spec.url(id, part),
    channelKeys,
    fields,
    published: publishedOf(firstSeen(spec.published, part), part),
    format: formatOf(spec.format, part),
    media: allOf(spec.media, part),
    hashtags: spec.hashtags ? allOf(spec.hashtags, part) : hashtagsIn(words),
    mentions: spec.mentions ? allOf(spec.mentions, part) : mentionsIn(words),
    readings: readReadings(spec.readings ?? {}, part),
    promotions: spec.promotions?.(part) ?? [],
    placement: placementOf(spec, part),
    fragment: attempt(() => fragmentOf(part), null),
  };
}

/** Which subject stands in a part and whose it is, without the rest; null where nothing names it. */
export function namesOf(
  spec: SubjectSpec,
  source: Part,
  ownId = '',
): { id: string; keys: string[]; channelKeys: string[] } | null {
  const part: Part = spec.foreign === undefined ? source : { ...source, foreign: spec.foreign };
  const { id: platform } = part.look.meta;
  const ids = unique([ownId, ...idsOf(spec.ids, part)]);
  const [id] = ids;
  if (id === undefined) return null;
  return {
    id,
    keys: ids.map((each) => `${platform}:${spec.kind}:${each}`),
    channelKeys: idsOf(spec.channelIds, part).map((each) => `${platform}:channel:${each}`),
  };
}

function idsOf(tries: readonly Try[] | undefined, part: Part): string[] {
  return unique((tries ?? []).map((find) => attempt(() => find(part), undefined)?.value ?? ''));
}

function unique(values: readonly string[]): string[] {
  return [
    ...new Set(values.map((value) => value.trim()).filter((value) => value !== '' && value.length < 300)),
  ];
}

function readFields(spec: SubjectSpec, part: Part): SubjectRead['fields'] {
  const fields: SubjectRead['fields'] = {};
  for (const [name, tries] of Object.entries(spec.fields ?? {}) as [SubjectField, readonly Try[]][]) {
    const seen = attempt(() => firstSeen(tries, part), undefined);
    if (seen) fields[name] = seen;
  }
  return fields;
}

function readReadings(readers: Partial<Record<Metric, ReadNumber>>, part: Part): ReadingRead[] {
  const readings: ReadingRead[] = [];
  for (const [metric, read] of Object.entries(readers) as [Metric, ReadNumber][]) {
    const found = attempt(() => read(part), null);
    if (!found) continue;
    const { proved, provedAt } = part.look;
    const known = proved.includes(metric) && (provedAt?.test(found.from) ?? true);
    readings.push({ metric, ...found, unverified: !known });
  }
  return readings;
}

/** A machine's stamp, or a date as people print it; what cannot be a date is absent. */
function publishedOf(seen: Found<string> | undefined, { look }: Part): Found<Published> | null {
  if (!seen) return null;
  const { now, zone, lang } = look;
  const value = readEpoch(seen.value, now) ?? readDate(seen.value, { now, zone, lang });
  return value && { value, from: seen.from };
}

function formatOf(tries: readonly Try[] | undefined, part: Part): PostFormat | null {
  const seen = firstSeen(tries, part)?.value;
  return FORMATS.find((format) => format === seen) ?? null;
}

function placementOf({ placement = {} }: SubjectSpec, part: Part): Placement | null {
  const found = (Object.entries(placement) as [Placement, readonly Try[]][]).find(([, tries]) =>
    firstSeen(tries, part),
  );
  return found?.[0] ?? null;
}

/** All that a way to read all of something yields, each once. */
export function allOf(find: TryAll | undefined, part: Part): string[] {
  const found = find ? attempt(() => find(part), []) : [];
  return [...new Set(found.filter((value) => value !== ''))].slice(0, MOST_OF_A_KIND);
}
