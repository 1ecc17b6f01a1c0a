import type { Capture, SubjectRead } from '../model';

/** `x:post:20`; an address without its protocol never looks so. */
const SUBJECT_KEY = /^[^:/]+:(?:post|product|channel|keyword):./;

/**
 * Is the capture about one subject, the first that it shows? Its page is then known by that subject's key. A link or an
 * image was captured for itself: what its page shows are not its own numbers.
 */
export function isAboutSubject({ pageKey, scope }: Pick<Capture, 'pageKey' | 'scope'>): boolean {
  return (scope === 'page' || scope === 'selection') && SUBJECT_KEY.test(pageKey);
}

/** What a page shows, as its own subject (the account, the post, the keyword) and what else it lists, each with its place. */
export function ownAndOthers(
  capture: Pick<Capture, 'pageKey' | 'scope'>,
  subjects: readonly SubjectRead[],
): { own: SubjectRead | null; others: SubjectRead[] } {
  const [first, ...rest] = subjects;
  const isOwn =
    first && (first.kind === 'keyword' || (isAboutSubject(capture) && first.keys.includes(capture.pageKey)));
  return isOwn ? { own: first, others: rest } : { own: null, others: [...subjects] };
}
