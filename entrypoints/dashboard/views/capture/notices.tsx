import { Activity, CircleAlert, EyeOff, Trash2 } from 'lucide-preact';
import { Button } from '../../../../components/button';
import { useAttempt } from '../../../../components/use-attempt';
import { useLocale, useWords } from '../../../../components/words';
import { formatExactTime } from '../../../../utils/lib/format';
import { restoreCaptures } from '../../../../utils/library/bin';
import type { Capture } from '../../../../utils/model';
import { daysLeft } from '../../days-left';

/** What one must know before relying on a capture: that it is partial, and why; that it is in the bin. */
export function Notices({ capture }: { capture: Capture }) {
  const { bin, live, partial, readers } = useWords();
  const attempt = useAttempt();
  // What was hidden is told with its time.
  const others = capture.partial.filter((reason) => reason !== 'redacted');
  const reasons = others.map((reason) => partial.reason[reason]);
  return (
    <>
      {capture.binned === 1 && capture.binnedAt !== null && (
        <div class="notice">
          <Trash2 size={15} aria-hidden="true" />
          <span class="grow">{bin.inBin(daysLeft(capture.binnedAt, Date.now()))}</span>
          <Button onClick={() => void attempt(() => restoreCaptures([capture.id]))}>{bin.restore}</Button>
        </div>
      )}
      {capture.trigger === 'live' && (
        <div class="notice">
          <Activity size={15} aria-hidden="true" />
          <span class="grow">{live.notice}</span>
        </div>
      )}
      <Redactions capture={capture} />
      {reasons.length > 0 && (
        <div class="notice">
          <CircleAlert size={15} aria-hidden="true" />
          <span class="grow">{partial.because(reasons)}</span>
          {capture.partial.includes('reader-silent') && <a href="#/readers">{readers.alsoSilent}</a>}
        </div>
      )}
    </>
  );
}

/** That parts were hidden for good, and when. */
function Redactions({ capture: { redacted = [], zone } }: { capture: Capture }) {
  const { redact } = useWords();
  const locale = useLocale();
  return redacted.map(({ at, boxes, atCapture }) => {
    const areas = Object.values(boxes).reduce((sum, each) => sum + each.length, 0);
    return (
      <div class="notice" key={at}>
        <EyeOff size={15} aria-hidden="true" />
        <span class="grow">
          {atCapture ? redact.atCapture(areas) : redact.done(areas, formatExactTime(at, zone, locale))}
        </span>
      </div>
    );
  });
}
