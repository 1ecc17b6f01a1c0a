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

/** One subject piece by piece: whoever has little time stops in between. */
export type SubjectInSteps = Generator<undefined, SubjectRead | null>;

/**
 * Reads one subject from its part; null where nothing names it, since numbers without a subject prove nothing.
 * `ownId` is the id of the page's address, for the subject that the page itself is about.
 */
export function readSubject(spec: SubjectSpec, source: Part, ownId = ''): SubjectRead | null {
  const steps = subjectInSteps(spec, source, ownId);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** As `readSubject`; what it reads in must not change between two steps. */
export function* subjectInSteps(spec: SubjectSpec, source: Part, ownId = ''): SubjectInSteps {
  const part: Part = spec.foreign === undefined ? source : { ...source, foreign: spec.foreign };
  const named = namesOf(spec, part, ownId);
  if (!named) return null;
  yield;
  const { id, keys, channelKeys } = named;
  const fields = yield* readFields(spec, part);
  const published = publishedOf(firstSeen(spec.published, part), part);
  yield;
  const [format, media] = [formatOf(spec.format, part), allOf(spec.media, part)];
  yield;
  const words = fields.text?.value ?? fields.title?.value ?? '';
  const hashtags = spec.hashtags ? allOf(spec.hashtags, part) : hashtagsIn(words);
  yield;
  const mentions = spec.mentions ? allOf(spec.mentions, part) : mentionsIn(words);
  yield;
  const readings = yield* readReadings(spec.readings ?? {}, part);
  const promotions = spec.promotions?.(part) ?? [];
  const placement = placementOf(spec, part);
  yield;
  return {
    kind: spec.kind,
    platform: part.look.meta.id,
    keys,
    url: spec.url(id, part),
    channelKeys,
    fields,
    published,
    format,
    media,
    hashtags,
    mentions,
    readings,
    promotions,
    placement,
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

function* readFields(spec: SubjectSpec, part: Part): Generator<undefined, SubjectRead['fields']> {
  const fields: SubjectRead['fields'] = {};
  for (const [name, tries] of Object.entries(spec.fields ?? {}) as [SubjectField, readonly Try[]][]) {
    const seen = attempt(() => firstSeen(tries, part), undefined);
    if (seen) fields[name] = seen;
    yield;
  }
  return fields;
}

function* readReadings(
  readers: Partial<Record<Metric, ReadNumber>>,
  part: Part,
): Generator<undefined, ReadingRead[]> {
  const readings: ReadingRead[] = [];
  for (const [metric, read] of Object.entries(readers) as [Metric, ReadNumber][]) {
    const found = attempt(() => read(part), null);
    yield;
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
