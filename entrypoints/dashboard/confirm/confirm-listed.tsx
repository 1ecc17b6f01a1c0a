import { useLocale, useWords } from '../../../components/words';
import { verificationId } from '../../../utils/lib/confirmed';
import { formatReading } from '../../../utils/lib/format-reading';
import { readingId } from '../../../utils/lib/reading-id';
import { withoutReordering } from '../../../utils/lib/reordering';
import { byTelling } from '../../../utils/lib/telling';
import type { ReadingRead, SubjectRead } from '../../../utils/model';
import { ConfirmReading } from './confirm-reading';

interface ConfirmListedProps {
  captureId: string;
  /** Subjects with their places among all that the capture shows. */
  listed: readonly { read: SubjectRead; place: number }[];
}

interface Doubtful {
  read: SubjectRead;
  place: number;
  metric: ReadingRead['metric'];
  reading: ReadingRead;
}

/** Of a list the unverified readings, one for each mark: the first that has it stands for all. */
export function ConfirmListed({ captureId, listed }: ConfirmListedProps) {
  const { confirm: words, metrics } = useWords();
  const locale = useLocale();
  const found = new Map<string, Doubtful>();
  for (const { read, place } of listed) {
    for (const reading of read.readings) {
      const { metric, from, unverified } = reading;
      const id = verificationId(read, metric, from);
      if (unverified && !found.has(id)) found.set(id, { read, place, metric, reading });
    }
  }
  if (found.size === 0) return null;
  return (
    <div class="confirm-listed">
      <p>{words.listed}</p>
      <ul>
        {byTelling([...found.values()]).map(({ read, place, metric, reading }) => (
          <li key={verificationId(read, metric, reading.from)}>
            <bdi class="cut">{nameOf(read)}</bdi>
            <span>
              {metrics.names[metric]} <b>{formatReading(reading, locale)}</b>
            </span>
            <ConfirmReading of={read} readingId={readingId(captureId, place, metric)} reading={reading} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function nameOf({ fields: { title, text, author }, url }: SubjectRead): string {
  return withoutReordering((title ?? text ?? author)?.value ?? url).slice(0, 80);
}
