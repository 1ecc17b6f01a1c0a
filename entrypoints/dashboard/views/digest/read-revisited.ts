import { looksOfSubjects } from '../../../../utils/library/looks';
import { subjectsOfKeys } from '../../../../utils/library/subjects';
import { type Revisited, revisitedOf } from '../../../../utils/metrics/edits';
import type { Capture } from '../../../../utils/model';

/** Which of the things that these captures are about were edited or are gone, by key, as known before `to`. */
export async function readRevisited(
  captures: readonly Capture[],
  to: number,
): Promise<Map<string, Revisited>> {
  const subjects = await subjectsOfKeys(captures.map(({ pageKey }) => pageKey));
  const looks = await looksOfSubjects(subjects.filter(({ kind }) => kind === 'post' || kind === 'product'));
  return new Map(
    subjects.flatMap(({ id, keys }) => {
      const revisited = revisitedOf((looks.get(id) ?? []).filter(({ at }) => at < to));
      return revisited ? keys.map((key) => [key, revisited] as const) : [];
    }),
  );
}
