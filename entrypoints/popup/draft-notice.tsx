import { useState } from 'preact/hooks';
import type { DraftFacts } from '../../components/draft/draft-facts';
import { TypedFields } from '../../components/draft/typed-fields';
import { useWords } from '../../components/words';

/** "A moment ago" for captures of the same page, milliseconds. */
const MOMENT = 10_000;

interface DraftNoticeProps {
  facts: DraftFacts;
  /** When this page was captured last; epoch ms. */
  last: number | null;
  typed: { url: string; title: string } | null;
  badAddress: boolean;
  onTyped: (typed: { url: string; title: string }) => void;
}

/** What is unusual about this draft: saved a moment ago, only in part, or with fields to fill in by hand. */
export function DraftNotice({ facts, last, typed, badAddress, onTyped }: DraftNoticeProps) {
  const words = useWords();
  const [opened] = useState(() => Date.now());
  const justNow = last !== null && last <= opened && opened - last < MOMENT;
  const reasons = facts.partial.filter((reason) => reason !== 'not-readable');
  if (facts.unreadable) {
    const now = typed ?? { url: facts.url, title: facts.title };
    return (
      <TypedFields
        url={now.url}
        title={now.title}
        bad={badAddress}
        onUrl={(url) => onTyped({ ...now, url })}
        onTitle={(title) => onTyped({ ...now, title })}
      />
    );
  }
  return (
    <>
      {justNow && (
        <p class="draft-notice" role="status">
          {words.popup.justSaved(Math.round((opened - last) / 1000))}
        </p>
      )}
      {!facts.reading && reasons.length > 0 && (
        <p class="draft-notice" role="status">
          {words.partial.because(reasons.map((reason) => words.partial.reason[reason]))}
        </p>
      )}
    </>
  );
}
