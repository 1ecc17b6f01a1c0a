import { ReadingChange, ReadingRange } from '../../../../../components/reading';
import { Table } from '../../../../../components/table';
import { useLocale, useWords } from '../../../../../components/words';
import { isByHand } from '../../../../../utils/lib/by-hand';
import { formatTime } from '../../../../../utils/lib/format';
import { asSeenBy } from '../../../../../utils/lib/price-terms';
import { readingId } from '../../../../../utils/lib/reading-id';
import { withoutReordering } from '../../../../../utils/lib/reordering';
import { byTelling } from '../../../../../utils/lib/telling';
import { likeOf } from '../../../../../utils/metrics/reading-rows';
import type { Reading, ReadingRead, SubjectRead } from '../../../../../utils/model';
import { ConfirmReading } from '../../../confirm/confirm-reading';
import { zoneHere } from '../../../use-filters';

interface OwnReadingsProps {
  own: SubjectRead;
  captureId: string;
  /** The newest from before. */
  before: readonly Reading[];
  again: readonly Reading[];
}

/** Every number of the page's own subject: as shown, what it stands for, what became of it, where it was read. */
export function OwnReadings({ own, captureId, before, again }: OwnReadingsProps) {
  const words = useWords();
  return (
    <div class="own-readings">
      <Table
        label={words.subjects.readings}
        columns={[
          { id: 'metric-name', label: words.subjects.metric },
          { id: 'as-shown', label: words.subjects.asShown, num: true },
          { id: 'number', label: words.subjects.number, num: true },
          { id: 'change', label: words.subjects.change, num: true },
        ]}
      >
        {byTelling(own.readings).map((reading) => (
          <tr key={reading.metric}>
            <td class="metric-name">
              {words.metrics.names[reading.metric]}
              {isByHand(reading) ? (
                <span class="origin told">{words.manual.origin}</span>
              ) : (
                <code class="origin" title={reading.from}>
                  {reading.from}
                </code>
              )}
              <ConfirmReading
                of={own}
                readingId={readingId(captureId, 0, reading.metric)}
                reading={reading}
              />
            </td>
            <td class="num seen-raw">
              <bdi>{withoutReordering(reading.raw)}</bdi>
            </td>
            <td class="num">
              <ReadingRange reading={reading} />
              <ReadAgain reading={again.find(({ metric }) => metric === reading.metric)} />
            </td>
            <td class="num">
              <Since before={before} now={asSeenBy(reading, own)} />
            </td>
          </tr>
        ))}
      </Table>
    </div>
  );
}

/** What a newer reader made of the same place, which counts in its stead. */
function ReadAgain({ reading }: { reading: Reading | undefined }) {
  const words = useWords().again;
  if (!reading?.again) return null;
  return (
    <div class="since">
      {words.version(reading.again.version)} <ReadingRange reading={reading} />
    </div>
  );
}

/** What became of a number, and since when: the time leads to the capture that shows the one before. */
function Since({ before, now }: { before: readonly Reading[]; now: ReadingRead }) {
  const words = useWords();
  const locale = useLocale();
  const like = likeOf(now, before);
  if (!before.some(({ metric }) => metric === now.metric))
    return <span class="faint">{words.metrics.firstSeen}</span>;
  if (!like) return <span class="faint">—</span>;
  return (
    <>
      <ReadingChange before={like} now={now} />
      <a class="since" href={`#/capture/${like.captureId}`}>
        {words.metrics.since(formatTime(like.at, zoneHere, locale, Date.now()))}
      </a>
    </>
  );
}
