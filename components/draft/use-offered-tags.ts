import { useState } from 'preact/hooks';
import { tagsInText } from '../../utils/lib/tags-in-text';
import { listTags, suggestTags } from '../../utils/library/tags';
import { useSettings } from '../settings';
import { useLiveQuery } from '../use-live-query';
import { useLocale } from '../words';
import { type DraftFacts, offeredTags } from './draft-facts';

/**
 * The tags to offer for a page, and all tags of the library. What was offered first keeps its place, and so its
 * digit: what the text suggests comes after, when the page was read.
 */
export function useOfferedTags(
  facts: DraftFacts,
  brandId: string | null,
  on: string[],
): { offered: string[]; known: string[] } {
  const locale = useLocale();
  const { keepTags, lastTags } = useSettings();
  const tags = useLiveQuery(listTags, 'tags');
  const [onAtFirst] = useState(on);
  const [fromLibrary, setFromLibrary] = useState<string[]>();
  useLiveQuery(async () => {
    const found = await suggestTags(facts.site, brandId, facts.key, 6);
    setFromLibrary((before) => before ?? found);
  }, facts.site);
  const read = !facts.reading && tags !== undefined;
  const inText = read ? tagsInText(facts, tags, locale) : [];
  return {
    offered: offeredTags([...onAtFirst, ...(keepTags ? lastTags : [])], fromLibrary ?? [], inText, on),
    known: (tags ?? []).map(({ tag }) => tag),
  };
}
