import { Pencil } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { Button } from '../../../../components/button';
import { isComposing } from '../../../../components/keys';
import { TextField } from '../../../../components/text-field';
import { showToast } from '../../../../components/toast-list';
import { useAttempt } from '../../../../components/use-attempt';
import { useLiveQuery } from '../../../../components/use-live-query';
import { useWords } from '../../../../components/words';
import { listTags, renameTag } from '../../../../utils/library/tags';
import { Section } from './section';

/** All tags with their counts, each to be renamed; those nested under it follow. */
export function TagNames() {
  const words = useWords().settings;
  const tags = useLiveQuery(() => listTags(), 'tags', true);
  const [renaming, setRenaming] = useState<string | null>(null);
  const sorted = [...(tags ?? [])].sort((a, b) => a.tag.localeCompare(b.tag));
  return (
    <Section title={words.tags}>
      {tags?.length === 0 && <p class="faint">{words.tagsEmpty}</p>}
      <ul class="settings-tags">
        {sorted.map(({ tag, count }) =>
          tag === renaming ? (
            <li key={tag}>
              <RenameTag tag={tag} onDone={() => setRenaming(null)} />
            </li>
          ) : (
            <li key={tag} class="row">
              <span class="grow cut">{tag}</span>
              <span class="faint num">{count}</span>
              <Button
                kind="quiet"
                iconOnly
                icon={Pencil}
                aria-label={`${words.rename} ${tag}`}
                onClick={() => setRenaming(tag)}
              >
                {words.rename}
              </Button>
            </li>
          ),
        )}
      </ul>
    </Section>
  );
}

function RenameTag({ tag, onDone }: { tag: string; onDone: () => void }) {
  const words = useWords();
  const attempt = useAttempt();
  const [name, setName] = useState(tag);
  const [refused, setRefused] = useState<'empty' | 'too-long'>();
  const rename = async () => {
    const result = await attempt(() => renameTag(tag, name));
    if (!result) return;
    if ('refused' in result) return setRefused(result.refused);
    showToast({ text: words.settings.renamed(result.changed, name.trim()) });
    onDone();
  };
  return (
    <form
      class="settings-rename"
      onSubmit={(event) => {
        event.preventDefault();
        void rename();
      }}
      onKeyDown={(event) => event.key === 'Escape' && !isComposing(event) && onDone()}
    >
      <TextField
        label={words.settings.renameTo(tag)}
        hideLabel
        value={name}
        error={refused && words.settings.renameRefused[refused]}
        onInput={setName}
      />
      <Button kind="primary" type="submit">
        {words.settings.rename}
      </Button>
      <Button onClick={onDone}>{words.common.cancel}</Button>
    </form>
  );
}
