import type { PageRead, SubjectRead } from '../model';

type Shown = Pick<PageRead, 'own' | 'subjects'>;

/** The subject that a page is about; null where it is a mere list, or its own subject was not found. */
export function ownSubject(shown: Shown | null): SubjectRead | null {
  return (shown?.own && shown.subjects[0]) || null;
}

/** The keys of the channel whose page this is. */
export function channelKeysOf(shown: Shown | null): string[] {
  const own = ownSubject(shown);
  return own?.kind === 'channel' ? own.keys : (own?.channelKeys ?? []);
}
