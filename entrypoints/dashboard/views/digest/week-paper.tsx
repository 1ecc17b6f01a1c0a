import { Check, Pencil } from 'lucide-preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Button } from '../../../../components/button';
import { useShortcuts } from '../../../../components/use-shortcuts';
import { useLocale, useWords } from '../../../../components/words';
import { el } from '../../../../utils/exporters/html/element';
import { digestPage } from '../../../../utils/exporters/html/page';
import { platformName } from '../../subjects/platform-name';
import { Paper } from './paper';
import { type Saving, TakeawaysEditor } from './takeaways-editor';
import { usePreviewPictures } from './use-preview-pictures';
import type { WeekData } from './use-week';

const TOOLS = el('slot', { name: 'tools' });
const LINES = el('slot', { name: 'lines' });

/** The week's paper; its takeaways become text to edit where they stand. */
export function WeekPaper({ digest: latest, note }: WeekData) {
  const words = useWords();
  const locale = useLocale();
  const [editing, setEditing] = useState(false);
  const [saving, setSaving] = useState<Saving | null>(null);
  const [anchor, setAnchor] = useState('');
  const digest = useStill(latest, editing);
  const pictures = usePreviewPictures(digest, anchor, { locale, words });
  const page = useMemo(
    () =>
      digestPage(
        { digest, locale, words, pictures, platformName: (id) => platformName(id, locale) },
        editing ? { tools: TOOLS, lines: LINES } : { tools: TOOLS },
      ),
    [digest, locale, pictures, editing],
  );
  useShortcuts(words.digest.keys, [{ keys: ['e'], label: words.digest.edit, run: () => setEditing(true) }]);
  // What had the focus is gone then; the keyboard goes on where it was.
  const tools = useRef<HTMLSpanElement>(null);
  const wasEditing = useRef(false);
  useEffect(() => {
    if (wasEditing.current && !editing) tools.current?.querySelector('button')?.focus();
    wasEditing.current = editing;
  }, [editing]);

  return (
    <div class="digest-desk">
      <Paper page={page} onLead={setAnchor} onTakeaways={() => setEditing(true)}>
        <span ref={tools} slot="tools" class="takeaways-tools">
          <span role="status" class={saving === 'failed' ? 'field-error' : 'faint'}>
            {saving &&
              { saving: words.digest.saving, saved: words.digest.saved, failed: words.digest.notSaved }[
                saving
              ]}
          </span>
          {editing ? (
            <Button kind="quiet" icon={Check} keys="Escape" onClick={() => setEditing(false)}>
              {words.digest.done}
            </Button>
          ) : (
            <Button kind="quiet" icon={Pencil} keys="e" onClick={() => setEditing(true)}>
              {words.digest.edit}
            </Button>
          )}
        </span>
        {editing && (
          <div slot="lines">
            <TakeawaysEditor
              digest={digest}
              stored={note?.takeaways.trim() ? note.takeaways : ''}
              onSaving={setSaving}
              onDone={() => setEditing(false)}
            />
          </div>
        )}
      </Paper>
    </div>
  );
}

/** The value as it was when `still` began: a paper of 300 entries is not laid out anew at every key press. */
function useStill<T>(value: T, still: boolean): T {
  const kept = useRef(value);
  if (!still) kept.current = value;
  return kept.current;
}
