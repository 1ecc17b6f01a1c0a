import { useState } from 'preact/hooks';
import { Button } from '../../../../components/button';
import { Dialog } from '../../../../components/dialog';
import { isComposing, matches } from '../../../../components/keys';
import { TextArea } from '../../../../components/text-field';
import { useWords } from '../../../../components/words';
import type { Capture } from '../../../../utils/model';

interface NoteDialogProps {
  capture: Capture;
  onSave: (note: string) => void;
  onClose: () => void;
}

/** The note on one capture. Ctrl+Enter saves; Enter is a new line. */
export function NoteDialog({ capture, onSave, onClose }: NoteDialogProps) {
  const words = useWords();
  const [note, setNote] = useState(capture.note);
  const save = () => {
    if (note !== capture.note) onSave(note);
    onClose();
  };
  return (
    <Dialog
      title={capture.title || capture.url}
      onClose={save}
      actions={
        <Button kind="primary" keys="mod+Enter" onClick={save}>
          {words.common.save}
        </Button>
      }
    >
      <TextArea
        label={words.library.columns.note}
        value={note}
        onInput={setNote}
        placeholder={words.library.noteHint}
        rows={5}
        autoFocus
        onKeyDown={(event) => {
          if (!isComposing(event) && matches(event, 'mod+Enter')) save();
        }}
      />
    </Dialog>
  );
}
