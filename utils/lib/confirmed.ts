import type { Confirmed, Metric, ReadingRead, Subject, SubjectRead, Verification } from '../model';

/** What the operator confirmed, by the ids of the verifications. */
export type Confirmations = ReadonlyMap<string, Confirmed>;

/** Whose reading it is: the platform, and the kind of its subject. */
type Of = Pick<Verification, 'platform' | 'kind'>;
type Marked = { unverified: boolean; from?: string };

/** `x post likes [data-testid=like]`: what a verification holds for. */
export function verificationId({ platform, kind }: Of, metric: Metric, from: string): string {
  return [platform, kind, metric, from].join(' ');
}

/** A reading as it counts: an unverified one whose mark the operator confirmed is unverified no more. */
export function asConfirmed<R extends Marked>(
  of: Of,
  metric: Metric,
  reading: R,
  by: Confirmations,
): R & { confirmed?: Confirmed } {
  if (!reading.unverified || reading.from === undefined) return reading;
  const confirmed = by.get(verificationId(of, metric, reading.from));
  return confirmed ? { ...reading, unverified: false, confirmed } : reading;
}

/** What a page shows of a subject, its readings as they count. */
export function readAsConfirmed(read: SubjectRead, by: Confirmations): SubjectRead {
  const asItCounts = (reading: ReadingRead) => asConfirmed(read, reading.metric, reading, by);
  return { ...read, readings: read.readings.map(asItCounts) };
}

/** A subject, its newest readings as they count. */
export function subjectAsConfirmed(subject: Subject, by: Confirmations): Subject {
  const latest = Object.entries(subject.latest).map(([metric, reading]) => [
    metric,
    asConfirmed(subject, metric as Metric, reading, by),
  ]);
  return { ...subject, latest: Object.fromEntries(latest) };
}
