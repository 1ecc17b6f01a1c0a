import './latest-captures.css';
import { useEffect } from 'preact/hooks';
import { Thumb } from '../../../../components/thumb';
import { useLocale, useWords } from '../../../../components/words';
import { formatTime } from '../../../../utils/lib/format';
import type { Capture } from '../../../../utils/model';
import { rememberList } from '../../last-list';
import { zoneHere } from '../../use-filters';

interface LatestCapturesProps {
  /** The address of this screen: a capture opened from here leads back to it. */
  from: string;
  captures: readonly Capture[];
  /** How many there are, and the address of the list that holds them. */
  count: number;
  all: string;
}

/** What was seen of a brand last, as pictures: whoever comes here looks before they read. */
export function LatestCaptures({ from, captures, count, all }: LatestCapturesProps) {
  const { brandPage: words, library } = useWords();
  const locale = useLocale();
  const ids = captures.map(({ id }) => id).join(' ');
  useEffect(() => rememberList(from, ids.split(' ')), [from, ids]);
  if (captures.length === 0) return null;
  return (
    <section>
      <div class="latest-head">
        <h2>{words.latest}</h2>
        {count > captures.length && (
          <a class="quiet-link" href={`#${all}`}>
            {words.itsCaptures(count)}
          </a>
        )}
      </div>
      <ol class="latest-captures">
        {captures.map((capture) => (
          <li key={capture.id}>
            <a href={`#/capture/${capture.id}`}>
              <Thumb capture={capture} />
              <bdi class="cut">{capture.title || capture.url || library.untitled}</bdi>
              <span class="num faint">{formatTime(capture.at, zoneHere, locale, Date.now())}</span>
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
