import './search-box.css';
import { Search } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Kbd } from '../../../../components/kbd';
import { isComposing } from '../../../../components/keys';
import { useShortcuts } from '../../../../components/use-shortcuts';
import { useWords } from '../../../../components/words';

interface SearchBoxProps {
  text: string;
  onSearch: (text: string) => void;
  /** Leaves the field for the list. */
  onLeave: () => void;
  /** Chips of the filters in force. */
  chips: ComponentChildren;
  /** Said at the right, such as how many were found. */
  result: string;
}

/** Long enough not to search at each letter, short enough not to be noticed. Milliseconds. */
const pause = 120;

/** Searches while one types, but never for half-composed words. `/` comes here, Enter and Escape leave for the list. */
export function SearchBox({ text, onSearch, onLeave, chips, result }: SearchBoxProps) {
  const words = useWords().library;
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(text);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => setTyped(text), [text]);
  useEffect(() => () => clearTimeout(timer.current), []);
  useShortcuts(words.list, [{ keys: ['/'], label: words.search, run: () => field.current?.select() }]);

  const search = (value: string, after = pause) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => onSearch(value.trim()), after);
  };
  const onInput = (event: InputEvent & { currentTarget: HTMLInputElement }) => {
    setTyped(event.currentTarget.value);
    if (!event.isComposing) search(event.currentTarget.value);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    if (event.key === 'Escape' && typed !== '') {
      setTyped('');
      search('', 0);
    } else if (event.key === 'Escape' || event.key === 'Enter') {
      search(typed, 0);
      onLeave();
    } else return;
    event.preventDefault();
  };
  return (
    <search class="input search-box">
      <Search size={15} aria-hidden="true" />
      {chips}
      <input
        ref={field}
        type="text"
        enterKeyHint="search"
        aria-label={words.search}
        placeholder={words.searchHint}
        value={typed}
        onInput={onInput}
        onCompositionEnd={(event) => search(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <output class="faint num" aria-live="polite">
        {result}
      </output>
      <Kbd keys="/" />
    </search>
  );
}
