import type { Metric, SubjectField } from '../../model';
import type { ReadNumber } from './numbers';
import type { Look, Try, TryAll } from './part';
import type { SubjectSpec } from './subject-spec';

/**
 * Pages of one kind with two sorts of subjects, told apart by the address: a video, or a post of words. Each sort is
 * read by its own tries alone; both are of the same kind of subject.
 */
export function bySort(isOther: (look: Look) => boolean, one: SubjectSpec, other: SubjectSpec): SubjectSpec {
  const specs = [one, other] as const;
  const specOf = (look: Look) => (isOther(look) ? other : one);
  const tries = (listOf: (spec: SubjectSpec) => readonly Try[] | undefined): Try[] =>
    specs.flatMap((spec) =>
      (listOf(spec) ?? []).map(
        (find): Try =>
          (part) =>
            specOf(part.look) === spec ? find(part) : undefined,
      ),
    );
  const all =
    (of: (spec: SubjectSpec) => TryAll | undefined): TryAll =>
    (part) =>
      of(specOf(part.look))?.(part) ?? [];
  const number =
    (metric: Metric): ReadNumber =>
    (part) =>
      specOf(part.look).readings?.[metric]?.(part) ?? null;
  const namesIn = <Name extends string>(
    of: (spec: SubjectSpec) => Partial<Record<Name, unknown>> | undefined,
  ) => [...new Set(specs.flatMap((spec) => Object.keys(of(spec) ?? {})))] as Name[];
  const fields = namesIn<SubjectField>(({ fields }) => fields);
  const metrics = namesIn<Metric>(({ readings }) => readings);
  return {
    kind: one.kind,
    parts: (look) => specOf(look).parts(look),
    foreign: specs.flatMap(({ foreign }) => foreign ?? []).join(', '),
    ids: tries(({ ids }) => ids),
    whose: tries(({ whose }) => whose),
    channelIds: tries(({ channelIds }) => channelIds),
    url: (id, part) => specOf(part.look).url(id, part),
    fields: Object.fromEntries(fields.map((name) => [name, tries(({ fields }) => fields?.[name])])),
    published: tries(({ published }) => published),
    format: tries(({ format }) => format),
    media: all(({ media }) => media),
    hashtags: all(({ hashtags }) => hashtags),
    readings: Object.fromEntries(metrics.map((metric) => [metric, number(metric)])),
  };
}
