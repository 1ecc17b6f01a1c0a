import { TextField } from '../text-field';
import { useWords } from '../words';

interface TypedFieldsProps {
  url: string;
  title: string;
  /** The address was tried and is none. */
  bad: boolean;
  onUrl: (url: string) => void;
  onTitle: (title: string) => void;
}

/** Address and title of a page that no extension may read, typed by hand. */
export function TypedFields({ url, title, bad, onUrl, onTitle }: TypedFieldsProps) {
  const words = useWords().popup;
  return (
    <div class="stack">
      <TextField
        label={words.address}
        value={url}
        onInput={onUrl}
        error={bad ? words.addressBad : undefined}
        inputMode="url"
        spellcheck={false}
        placeholder="https://"
        maxLength={10_000}
      />
      <TextField
        label={words.pageTitle}
        value={title}
        onInput={onTitle}
        placeholder={words.pageTitlePlaceholder}
        maxLength={1000}
      />
    </div>
  );
}
