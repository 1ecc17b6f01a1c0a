import { useEffect, useRef, useState } from 'preact/hooks';
import { useLocale, useWords } from '../../../../components/words';
import type { Digest } from '../../../../utils/digest/digest';
import { toStored, toTyped } from '../../../../utils/digest/written';
import { takeawayText } from '../../../../utils/exporters/takeaway-runs';
import { platformName } from '../../subjects/platform-name';
import { keepTakeaways } from './keep-takeaways';

export type Saving = 'saving' | 'saved' | 'failed';

interface EditorProps {
  digest: Digest;
  /** The operator's words as stored; '' while there are none and the draft is the start. */
  stored: string;
  onSaving: (state: Saving) => void;
  onDone: () => void;
}

/**
 * The takeaways as text that grows, one a line, evidence as `[3]`. Each change is kept at once; while an input
 * method composes, the half-made word is not. Emptied, the draft comes back.
 */
export function TakeawaysEditor({ digest, stored, onSaving, onDone }: EditorProps) {
  const words = useWords();
  const locale = useLocale();
  const area = useRef<HTMLTextAreaElement>(null);
  const telling = { digest, locale, words, platformName: (id: string) => platformName(id, locale) };
  const draft = () => digest.takeaways.map((takeaway) => takeawayText(takeaway, telling)).join('\n');
  // The numbers in the text are those of this moment, even if captures come and go while it is written.
  const [evidence] = useState(digest.evidence);
  const [text, setText] = useState(() => (stored === '' ? draft() : toTyped(stored, evidence)));
  const kept = useRef(text);
  const latest = useRef(text);

  useEffect(() => {
    area.current?.focus();
    area.current?.setSelectionRange(text.length, text.length);
    return () => {
      if (latest.current !== kept.current) keep(latest.current);
    };
  }, []);

  const keep = (typed: string) => {
    kept.current = typed;
    onSaving('saving');
    const takeaways = toStored(typed, evidence);
    keepTakeaways({ week: digest.week, takeaways, updatedAt: Date.now() }).then(
      () => onSaving('saved'),
      () => onSaving('failed'),
    );
  };

  return (
    <textarea
      ref={area}
      class="takeaways-area"
      aria-label={words.digest.paper.takeaways}
      placeholder={words.digest.placeholder}
      spellcheck={false}
      value={text}
      onInput={(event) => {
        latest.current = event.currentTarget.value;
        setText(latest.current);
        if (!event.isComposing) keep(event.currentTarget.value);
      }}
      onCompositionEnd={(event) => keep(event.currentTarget.value)}
      onKeyDown={(event) => event.key === 'Escape' && !event.isComposing && onDone()}
    />
  );
}
