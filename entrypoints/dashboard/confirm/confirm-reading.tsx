import './confirm.css';
import { Check } from 'lucide-preact';
import { useLocale, useWords } from '../../../components/words';
import { verificationId } from '../../../utils/lib/confirmed';
import { formatDate } from '../../../utils/lib/format';
import type { Confirmed, Metric, Subject } from '../../../utils/model';
import { zoneHere } from '../use-filters';
import { useConfirm } from './use-confirm';

interface ConfirmReadingProps {
  /** Whose reading it is. */
  of: Pick<Subject, 'platform' | 'kind'>;
  /** Id of the stored reading, by which its evidence is found. */
  readingId: string;
  reading: { metric: Metric; from: string; unverified: boolean; confirmed?: Confirmed };
}

/** One click says that the page shows what was read; where that was said, when, and the way back. Else nothing. */
export function ConfirmReading({ of, readingId, reading }: ConfirmReadingProps) {
  const { confirm: words, metrics } = useWords();
  const locale = useLocale();
  const deeds = useConfirm();
  const { metric, from, unverified, confirmed } = reading;
  const name = metrics.names[metric];
  if (unverified) {
    return (
      <button
        type="button"
        class="confirm"
        title={metrics.unverifiedWhy}
        onClick={() => void deeds.confirm(readingId, metric)}
      >
        <Check size={12} aria-hidden="true" />
        <span class="unseen">{name} </span>
        {words.confirm}
      </button>
    );
  }
  if (!confirmed) return null;
  const said = words.confirmed(formatDate(confirmed.at, zoneHere, locale));
  return (
    <span class="confirmed">
      {readingId.startsWith(`${confirmed.captureId}/`) ? (
        said
      ) : (
        <a class="quiet-link" href={`#/capture/${confirmed.captureId}`}>
          {said}
        </a>
      )}
      <button
        type="button"
        class="confirm"
        onClick={() => void deeds.takeBack(verificationId(of, metric, from), metric)}
      >
        <span class="unseen">{name} </span>
        {words.takeBack}
      </button>
    </span>
  );
}
