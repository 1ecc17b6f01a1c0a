import { formatTime } from '../../utils/lib/format';
import { asSeenBy } from '../../utils/lib/price-terms';
import type { Subject, SubjectRead } from '../../utils/model';
import { ReadingChange, ReadingValue } from '../reading';
import { useLocale, useWords } from '../words';

interface DraftReadingsProps {
  subject: SubjectRead;
  /** The same subject as it was seen before; null at its first sighting. */
  known: Subject | null;
}

/** Every number of the page's own subject with what it stands for, and what became of it since the last sighting. */
export function DraftReadings({ subject, known }: DraftReadingsProps) {
  const { metrics: words, popup } = useWords();
  const locale = useLocale();
  if (subject.readings.length === 0) return null;
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const times = subject.readings.flatMap(({ metric }) => known?.latest[metric]?.at ?? []);
  const [first, last] = [Math.min(...times), Math.max(...times)].map((at) =>
    times.length > 0 ? formatTime(at, timeZone, locale, Date.now()) : null,
  );
  // A number that was not shown last time is compared with an older one.
  const since = first && last && words.since(first === last ? first : `${first} – ${last}`);
  return (
    <section class="draft-readings" aria-label={popup.readings}>
      <table>
        <caption class={since ? 'faint' : 'unseen'}>{since ?? popup.readings}</caption>
        <tbody>
          {subject.readings.map((reading) => (
            <tr key={reading.metric}>
              <th scope="row">{words.names[reading.metric]}</th>
              <td class="num">
                <ReadingValue reading={reading} wide />
              </td>
              <td class="num">
                <ReadingChange before={known?.latest[reading.metric]} now={asSeenBy(reading, subject)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
