import './seen.css';
import type { RefObject } from 'preact';
import { useWords } from '../../../../../components/words';
import { BY_HAND } from '../../../../../utils/lib/by-hand';
import type { Capture } from '../../../../../utils/model';
import { ConfirmListed } from '../../../confirm/confirm-listed';
import { lineOfRead } from '../../../subjects/subject-line';
import { SubjectTable } from '../../../subjects/subject-table';
import { OwnReadings } from './own-readings';
import { OwnSubject } from './own-subject';
import { ResultPanel } from './result-panel';
import { useSeen } from './use-seen';

/** What the page shows: its own subject with every number, what else it lists, the results of a search. */
export function SeenPanel({ capture, scroller }: { capture: Capture; scroller: RefObject<HTMLElement> }) {
  const { subjects: words, again, manual } = useWords();
  const seen = useSeen(capture);
  if (!seen) return null;
  const { own, others, results, known, brands, before, again: reread } = seen;
  const lines = others.map((read, nth) => lineOfRead(read, nth, known, capture.at));
  return (
    <section class="seen">
      <h2>
        {capture.trigger === 'manual' ? manual.what : words.shows}
        {capture.reader.id !== 'web' && capture.reader.id !== BY_HAND && (
          <a class="quiet-link seen-again" href={`#/again?capture=${encodeURIComponent(capture.id)}`}>
            {again.open}
          </a>
        )}
      </h2>
      {own && <OwnSubject own={own} capture={capture} known={known} brands={brands} />}
      {own && own.readings.length > 0 && (
        <OwnReadings own={own} captureId={capture.id} before={before} again={reread} />
      )}
      {results && <ResultPanel page={results} capture={capture} brands={brands} />}
      {lines.length > 0 && (
        <>
          <h3>{own ? words.onPage(lines.length) : words.listed(lines.length)}</h3>
          <ConfirmListed
            captureId={capture.id}
            listed={others.map((read, nth) => ({ read, place: nth + (own ? 1 : 0) }))}
          />
          <SubjectTable
            label={own ? words.onPage(lines.length) : words.listed(lines.length)}
            lines={lines}
            sorting={{ by: 'listed', down: false }}
            channels={own?.kind !== 'channel'}
            scroller={scroller}
          />
        </>
      )}
    </section>
  );
}
