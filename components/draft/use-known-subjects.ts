import { subjectsOfKeys } from '../../utils/library/subjects';
import type { Subject, SubjectRead } from '../../utils/model';
import { useLiveQuery } from '../use-live-query';

/** What the library knows of the subjects that a page shows, by each of their keys and their channels' keys. */
export function useKnownSubjects(subjects: readonly SubjectRead[]): Map<string, Subject> {
  const keys = [...new Set(subjects.flatMap((subject) => [...subject.keys, ...subject.channelKeys]))];
  const known = useLiveQuery(() => subjectsOfKeys(keys), keys.join(' '), true) ?? [];
  return new Map(known.flatMap((subject) => subject.keys.map((key) => [key, subject] as const)));
}
