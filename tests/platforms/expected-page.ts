import type { PageRead, SubjectRead } from '../../utils/model';

/** What a fixture's page holds. Of a subject only the named facts are compared, but its readings always all. */
export interface ExpectedPage {
  url: string;
  kind: string;
  /** The operator's zone, where it matters. */
  zone?: string;
  partial?: string[];
  subjects?: Record<string, unknown>[];
  results?: Record<string, unknown>;
}

/** The facts of a page in the words of the expectation, so that a difference reads well. */
export function factsOf(page: PageRead, expected: ExpectedPage): ExpectedPage {
  const { url, zone, partial, subjects, results } = expected;
  return {
    url,
    kind: page.kind,
    ...(zone !== undefined && { zone }),
    ...(partial && { partial: page.partial }),
    ...(subjects && {
      subjects: page.subjects.map((subject, i) => factsOfSubject(subject, subjects[i] ?? {})),
    }),
    ...(results && page.results && { results: { ...page.results } }),
  };
}

function factsOfSubject(subject: SubjectRead, expected: Record<string, unknown>): Record<string, unknown> {
  const { published, fields, readings } = subject;
  const texts = Object.fromEntries(Object.entries(fields).map(([name, found]) => [name, found.value]));
  const conflicts = readings.filter(({ conflict }) => conflict !== null);
  const units = readings.filter(({ unit }) => unit !== null);
  const all: Record<string, unknown> = {
    ...subject,
    ...texts,
    promotions: subject.promotions.map(({ raw, mechanic, threshold, value }) => ({
      raw,
      mechanic,
      threshold,
      value,
    })),
    published: published && published.value.wall + (published.value.zone ?? ''),
    readings: Object.fromEntries(readings.map(({ metric, low, high }) => [metric, [low, high]])),
    unverified: readings.filter(({ unverified }) => unverified).map(({ metric }) => metric),
    conflicts: Object.fromEntries(conflicts.map(({ metric, conflict }) => [metric, conflict])),
    units: Object.fromEntries(units.map(({ metric, unit }) => [metric, unit])),
  };
  const named = Object.keys(expected).map((name) => [name, all[name]]);
  return { ...Object.fromEntries(named), keys: subject.keys, readings: all['readings'] };
}
