import { ReadingValue } from '../../../../components/reading';
import { useLocale, useWords } from '../../../../components/words';
import { formatExactTime, formatTime } from '../../../../utils/lib/format';
import { formatChange, formatSpan } from '../../../../utils/lib/format-reading';
import { outwards } from '../../../../utils/lib/outwards';
import { changeBetween, directionOf } from '../../../../utils/metrics/change';
import type { Gap } from '../../../../utils/metrics/gaps';
import type { Oddity } from '../../../../utils/metrics/oddities';
import type { Point } from '../../../../utils/metrics/points';
import type { Proof } from '../../../../utils/metrics/proofs';
import { speedBetween } from '../../../../utils/metrics/speed';
import { zoneHere } from '../../use-filters';

interface SightingLineProps {
  point: Point;
  /** The sighting before it. */
  before: Point | undefined;
  proof: Proof | null;
  /** The sighting from which the proof goes. */
  since: Point | undefined;
  gap: Gap;
  oddities: readonly Oddity[];
}

/** What one sighting shows and proves, in words, with the way to its capture. */
export function SightingLine({ point, before, proof, since, gap, oddities }: SightingLineProps) {
  const words = useWords().series;
  const locale = useLocale();
  const time = (at: number) => formatTime(at, zoneHere, locale, Date.now());
  const change = proof && formatChange(proof.change, point.unit, locale);
  const speed = before && speedBetween(before, point);
  const pace = speed && formatChange(outwards(speed), point.unit, locale);
  return (
    <div class="sighting-line" aria-live="polite">
      <p>
        <a href={`#/capture/${point.captureId}`} title={formatExactTime(point.at, zoneHere, locale)}>
          {time(point.at)}
        </a>{' '}
        <strong>
          <ReadingValue reading={point} wide />
        </strong>{' '}
        <bdi class="faint">{point.raw}</bdi>
      </p>
      <p class="faint">
        {!before && words.first}
        {before && gap.ms !== null && words.after(formatSpan(gap.ms, words))}
        {gap.without > 0 && ` · ${words.without(gap.without)}`}
      </p>
      {before && (
        <p>
          {change && since ? (
            <>
              <span aria-hidden="true">{proof?.direction === 'up' ? '▲' : '▼'}</span>{' '}
              {words.proved(change, time(since.at))}
            </>
          ) : isSame(before, point) ? (
            words.same
          ) : (
            words.unproved
          )}
          {pace && speed && (
            <span class="faint"> · {speed.per === 'hour' ? words.perHour(pace) : words.perDay(pace)}</span>
          )}
        </p>
      )}
      {oddities.map((oddity) => (
        <p key={oddity} class="odd-note">
          {words.oddities[oddity]}
        </p>
      ))}
    </div>
  );
}

function isSame(before: Point, point: Point): boolean {
  return directionOf(changeBetween(before, point)) === 'same';
}
