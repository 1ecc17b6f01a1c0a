import { useRef } from 'preact/hooks';
import { TagInput } from '../../../../components/tag-input';
import { useLiveQuery } from '../../../../components/use-live-query';
import { useShortcuts } from '../../../../components/use-shortcuts';
import { useWords } from '../../../../components/words';
import { listTags } from '../../../../utils/library/tags';
import type { Capture } from '../../../../utils/model';
import { useDeeds } from '../../use-deeds';

/** The tags, saved with each change. */
export function TagsField({ capture }: { capture: Capture }) {
  const { capture: own, common, library: words } = useWords();
  const deeds = useDeeds();
  const root = useRef<HTMLDivElement>(null);
  const known = useLiveQuery(() => listTags(), 'tags')?.map((use) => use.tag) ?? [];
  useShortcuts(own.title, [
    { keys: ['t'], label: words.tag, run: () => root.current?.querySelector('input')?.focus() },
  ]);
  const change = (tags: string[]) => {
    const addTags = tags.filter((tag) => !capture.tags.includes(tag));
    const removeTags = capture.tags.filter((tag) => !tags.includes(tag));
    void deeds.annotate([capture.id], { addTags, removeTags }, words.tagged(1));
  };
  return (
    <div ref={root}>
      <TagInput
        label={words.columns.tags}
        tags={capture.tags}
        known={known}
        onChange={change}
        placeholder={common.tagHint}
      />
    </div>
  );
}
