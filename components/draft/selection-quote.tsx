import { Checkbox } from '../checkbox';
import { Kbd } from '../kbd';
import { useWords } from '../words';

interface SelectionQuoteProps {
  text: string;
  only: boolean;
  onChange: (only: boolean) => void;
}

/** The words that are selected in the page, and whether only they are captured. */
export function SelectionQuote({ text, only, onChange }: SelectionQuoteProps) {
  const words = useWords().popup;
  return (
    <div class="draft-selection">
      <blockquote class="draft-quote wrap" aria-label={words.selection}>
        {text.slice(0, 300)}
      </blockquote>
      <Checkbox checked={only} onChange={onChange}>
        {words.onlySelection} <Kbd keys="s" />
      </Checkbox>
    </div>
  );
}
