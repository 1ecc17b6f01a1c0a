import { fold } from '../lib/fold';
import { isTagUnder } from '../lib/tag';
import type { Capture, CaptureQuery } from '../model';

/**
 * Whether a capture meets every filter of a query except its words. Without `binned` only what is not
 * binned, and of that without `observed` only what the operator captured.
 */
export function meetsFilters(capture: Capture, query: CaptureQuery): boolean {
  const { brandId, tag, site, kind, from, to } = query;
  return (
    Boolean(capture.binned) === (query.binned ?? false) &&
    (query.binned === true || (capture.trigger === 'live') === (query.observed ?? false)) &&
    (brandId === undefined || capture.brandId === (brandId === 'none' ? null : brandId)) &&
    (tag === undefined || capture.tags.some((own) => isTagUnder(own, tag))) &&
    (site === undefined || capture.site === site) &&
    (kind === undefined || capture.kind === kind) &&
    (from === undefined || capture.at >= from) &&
    (to === undefined || capture.at < to)
  );
}

/** Those of the folded words that stand nowhere in the light row. */
export function wordsMissing(capture: Capture, words: readonly string[]): string[] {
  const { title, author, site, siteName, tags, note, description, excerpt } = capture;
  const light = fold([title, author, site, siteName, ...tags, note, description, excerpt].join('\n'));
  return words.filter((word) => !light.includes(word));
}
