import { useState } from 'preact/hooks';
import { Button } from '../../../../components/button';
import { ToggleChip } from '../../../../components/chip';
import { Dialog } from '../../../../components/dialog';
import { isComposing } from '../../../../components/keys';
import { TagInput } from '../../../../components/tag-input';
import { useLiveQuery } from '../../../../components/use-live-query';
import { useWords } from '../../../../components/words';
import type { AnnotationChange } from '../../../../utils/library/captures';
import { listTags } from '../../../../utils/library/tags';
import type { Capture } from '../../../../utils/model';

interface TagDialogProps {
  captures: Capture[];
  onSave: (change: AnnotationChange) => void;
  onClose: () => void;
}

/** Tags used last, to be switched on by a click. */
const mostOffered = 12;

/** Tags of one or many captures: shows those that all have; what is added or removed here is so for each of them. */
export function TagDialog({ captures, onSave, onClose }: TagDialogProps) {
  const words = useWords();
  const [first, ...others] = captures;
  const common = first?.tags.filter((tag) => others.every((other) => other.tags.includes(tag))) ?? [];
  const [tags, setTags] = useState(common);
  const known = useLiveQuery(() => listTags(), 'tags')?.map((use) => use.tag) ?? [];
  // Those that were offered at first stay in place while they are switched on and off.
  const offered = known.filter((tag) => !common.includes(tag)).slice(0, mostOffered);
  const toggle = (tag: string) =>
    setTags(tags.includes(tag) ? tags.filter((each) => each !== tag) : [...tags, tag]);
  const save = () => {
    const addTags = tags.filter((tag) => !common.includes(tag));
    const removeTags = common.filter((tag) => !tags.includes(tag));
    if (addTags.length + removeTags.length > 0) onSave({ addTags, removeTags });
    onClose();
  };
  return (
    <Dialog
      title={words.library.tagMany(captures.length)}
      onClose={onClose}
      roomy
      actions={
        <Button kind="primary" keys="Enter" onClick={save}>
          {words.common.save}
        </Button>
      }
    >
      <form
        onSubmit={(event) => event.preventDefault()}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !isComposing(event) && !event.defaultPrevented) save();
        }}
      >
        <TagInput
          label={words.library.dimensions.tag}
          hideLabel
          tags={tags}
          known={known}
          onChange={setTags}
          placeholder={words.common.tagHint}
          autoFocus
        />
      </form>
      {offered.length > 0 && (
        <fieldset class="tag-offers">
          <legend class="faint">{words.common.recentTags}</legend>
          {offered.map((tag) => (
            <ToggleChip key={tag} on={tags.includes(tag)} onToggle={() => toggle(tag)}>
              {tag}
            </ToggleChip>
          ))}
        </fieldset>
      )}
      <p class="faint">{captures.length > 1 ? words.library.tagManyHint : words.common.tagNesting}</p>
    </Dialog>
  );
}
