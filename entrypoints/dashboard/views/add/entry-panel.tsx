import { useState } from 'preact/hooks';
import { showToast } from '../../../../components/toast-list';
import { useAttempt } from '../../../../components/use-attempt';
import { useWords } from '../../../../components/words';
import { binCaptures } from '../../../../utils/library/bin';
import type { Brand, Subject } from '../../../../utils/model';
import { goTo } from '../../hash-location';
import { type Incoming, letGo } from '../../incoming/incoming';
import { EntryForm } from './entry-form';
import { PictureSide } from './picture-side';
import { ChangedFile, type Entry, saveEntry } from './save-entry';

interface EntryPanelProps {
  /** Null: seen without a picture. */
  incoming: Incoming | null;
  brands: readonly Brand[];
  subjects: readonly Subject[];
  /** Goes on to the next that waits, or else to the capture. */
  onSaved: () => void;
  last: boolean;
}

/** One picture with the form beside it; a number that was seen without one has the form alone. */
export function EntryPanel({ incoming, brands, subjects, onSaved, last }: EntryPanelProps) {
  const words = useWords().manual;
  const attempt = useAttempt();
  const [saving, setSaving] = useState(false);
  const look = incoming?.look ?? null;
  const prepared = typeof look === 'string' ? null : look;
  const name = incoming?.pasted ? words.pasted : (incoming?.file.name ?? '');

  const save = async (entry: Entry) => {
    setSaving(true);
    const ready = incoming && prepared ? { file: incoming.file, look: prepared } : null;
    const id = await attempt(() => saveEntry(entry, ready).catch(told));
    setSaving(false);
    if (!id) return;
    const text = entry.subject ? words.saved : words.savedPicture;
    showToast({ text, undo: () => binCaptures([id]) });
    if (incoming) letGo([incoming.id]);
    onSaved();
    if (last) goTo(`/capture/${id}`, { replace: true });
  };
  const told = (error: unknown): null => {
    if (!(error instanceof ChangedFile)) throw error;
    showToast({ text: words.refused.unreadable, kind: 'problem' });
    return null;
  };
  return (
    <div class={incoming ? 'add-entry' : 'add-entry alone'}>
      {incoming && (
        <div class="add-side">
          <PictureSide incoming={incoming} name={name} />
        </div>
      )}
      <EntryForm
        incoming={incoming}
        brands={brands}
        subjects={subjects}
        waits={saving || (incoming !== null && prepared === null)}
        onSave={(entry) => void save(entry)}
      />
    </div>
  );
}
