import type { BestPost } from '../../digest/digest';
import type { Locale, Metric } from '../../model';
import type { Words } from '../../words';
import { titleLabel } from '../labels';
import { rangeText, timesText } from './pieces';

/** What may be said of a best post: its place where that is proved, and that it stands above its account's own. */
export function bestText(
  { post: { brand, title, engagement, against }, metric }: { post: BestPost; metric: Metric },
  { locale, words }: { locale: Locale; words: Words },
): string {
  const { weekNumbers: said } = words;
  const isFirst = engagement && engagement.of > 1 && engagement.worst === 1;
  const isAbove = against.kind === 'compared' && against.verdict === 'above';
  const claims = [
    ...(isFirst ? [said.ranked(rangeText(engagement, locale), engagement.of)] : []),
    ...(isAbove ? [said.aboveDraft(words.metrics.names[metric], timesText(against.times, locale))] : []),
  ];
  return said.bestDraft(brand.name, titleLabel(title, words), claims.join(said.join));
}
