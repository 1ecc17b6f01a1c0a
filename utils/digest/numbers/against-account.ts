import { againstOwn, datedOf, MIN_SAMPLE } from '../../metrics/own-median';
import type { Metric, Reading, Subject } from '../../model';
import type { AgainstAccount } from '../week-numbers';
import { type NumbersInput, provedOf } from './input';

/** How a post of the week stands to its account's other posts when they were as old. @param readings those of the week */
export function againstAccount(
  subject: Subject,
  readings: readonly Reading[],
  metric: Metric,
  input: NumbersInput,
): AgainstAccount {
  const dated = (one: Subject, own: readonly Reading[]) => datedOf(one, own, metric, input.zone);
  const others = input.subjects.filter(
    ({ id, kind, channelId }) =>
      kind === 'post' && id !== subject.id && channelId !== null && channelId === subject.channelId,
  );
  const result = againstOwn(
    dated(subject, readings),
    others.map((other) => dated(other, provedOf(input, other.id))),
  );
  if (result.kind === 'no-age') return result;
  if (result.kind === 'too-few') return { ...result, needed: MIN_SAMPLE };
  const { kind, verdict, times, sample, of, age, point, proof } = result;
  return { kind, verdict, times, sample, of, age, proof: [...new Set([point.captureId, ...proof])] };
}
