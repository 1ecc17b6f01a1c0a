import { useLocale, useWords } from '../../../components/words';
import { formatDate } from '../../../utils/lib/format';
import type { Revisited } from '../../../utils/metrics/edits';
import { zoneHere } from '../use-filters';

/** That a thing is gone or was edited, each leading to the capture that shows it. */
export function RevisitedMarks({ gone, edited }: Revisited) {
  const words = useWords().edits.found;
  const locale = useLocale();
  return (
    <>
      {gone && (
        <a class="revisited gone" href={`#/capture/${gone.captureId}`}>
          {words.gone(formatDate(gone.at, zoneHere, locale))}
        </a>
      )}
      {gone && edited && ' · '}
      {edited && (
        <a class="revisited" href={`#/capture/${edited.captureId}`}>
          {words.edited(formatDate(edited.at, zoneHere, locale))}
        </a>
      )}
    </>
  );
}
