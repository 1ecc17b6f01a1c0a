import { useState } from 'preact/hooks';
import { Button } from '../../../../components/button';
import { Dialog } from '../../../../components/dialog';
import { TextField } from '../../../../components/text-field';
import { showToast } from '../../../../components/toast-list';
import { useAttempt } from '../../../../components/use-attempt';
import { useWords } from '../../../../components/words';
import { normalizeTag } from '../../../../utils/lib/tag';
import { renameWithUndo } from './rename-tag';

interface RenameDialogProps {
  tag: string;
  /** Also told of the way back, when that is taken. */
  onRenamed: (from: string, to: string) => void;
  onClose: () => void;
}

/** Gives a tag another name, everywhere; a name in use makes the two one. */
export function RenameDialog({ tag, onRenamed, onClose }: RenameDialogProps) {
  const { common, library } = useWords();
  const words = library.rename;
  const attempt = useAttempt();
  const [name, setName] = useState(tag);
  const [error, setError] = useState('');
  const save = async () => {
    const to = normalizeTag(name);
    if (to === tag) return onClose();
    const done = await attempt(() => renameWithUndo(tag, name));
    if (!done) return;
    if ('refused' in done.result) return setError(words.refused[done.result.refused]);
    const undo = async () => {
      await done.undo();
      if (to) onRenamed(to, tag);
    };
    showToast({ text: words.done(done.result.changed), undo });
    onClose();
    if (to) onRenamed(tag, to);
  };
  return (
    <Dialog
      title={words.title(tag)}
      onClose={onClose}
      actions={
        <Button kind="primary" type="submit" form="rename-tag" keys="Enter">
          {common.save}
        </Button>
      }
    >
      <form
        id="rename-tag"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <TextField
          label={words.name}
          value={name}
          onInput={(value) => {
            setName(value);
            setError('');
          }}
          hint={words.hint}
          error={error || undefined}
          autoFocus
        />
      </form>
    </Dialog>
  );
}
