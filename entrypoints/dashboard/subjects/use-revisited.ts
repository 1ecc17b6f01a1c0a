import { useLiveQuery } from '../../../components/use-live-query';
import { looksOfSubjects } from '../../../utils/library/looks';
import { type Revisited, revisitedOf } from '../../../utils/metrics/edits';
import type { Subject } from '../../../utils/model';

/** Which of these were edited or are gone, by subject id. */
export function useRevisited(whose: string, subjects: readonly Subject[]): ReadonlyMap<string, Revisited> {
  const key = `revisited ${whose} ${subjects.length} ${subjects[0]?.lastSeenAt}`;
  return useLiveQuery(() => readRevisited(subjects), key, true) ?? new Map();
}

async function readRevisited(subjects: readonly Subject[]): Promise<Map<string, Revisited>> {
  const looks = await looksOfSubjects(subjects);
  return new Map(
    [...looks].flatMap(([id, each]) => {
      const revisited = revisitedOf(each);
      return revisited ? [[id, revisited] as const] : [];
    }),
  );
}
