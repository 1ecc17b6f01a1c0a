import type { Capture } from '../model';

/** `x:post:20`; an address without its protocol never looks so. */
const SUBJECT_KEY = /^[^:/]+:(?:post|product|channel|keyword):./;

/**
 * Is the capture about one subject, the first that it shows? Its page is then known by that subject's key. A link or an
 * image was captured for itself: what its page shows are not its own numbers.
 */
export function isAboutSubject({ pageKey, scope }: Pick<Capture, 'pageKey' | 'scope'>): boolean {
  return (scope === 'page' || scope === 'selection') && SUBJECT_KEY.test(pageKey);
}
