import { fold } from '../utils/lib/fold';
import { normalizeTag } from '../utils/lib/tag';

/** A tag as typed by hand: `#新品`, `玩法／买一送一` mean `新品`, `玩法/买一送一`. Null where nothing remains. */
export function typedTag(typed: string): string | null {
  return normalizeTag(typed.replaceAll('／', '/').replace(/^[\s#＃]+/u, ''));
}

/**
 * Tags to offer for what was typed: those of which a level starts with it, then those that hold it, otherwise in the
 * order given; without those already chosen.
 */
export function offerTags(typed: string, known: string[], chosen: string[], limit = 8): string[] {
  const wanted = fold(typedTag(typed) ?? '');
  const free = known.filter((tag) => !chosen.includes(tag));
  if (wanted === '') return free.slice(0, limit);
  const starts = (tag: string) => `/${fold(tag)}`.includes(`/${wanted}`);
  const hits = free.filter((tag) => fold(tag).includes(wanted));
  return [...hits.filter(starts), ...hits.filter((tag) => !starts(tag))].slice(0, limit);
}
