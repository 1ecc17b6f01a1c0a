import './reading.css';
import { isByHand } from '../utils/lib/by-hand';
import { formatDate } from '../utils/lib/format';
import { formatChange, formatRange, formatReading, type ShownReading } from '../utils/lib/format-reading';
import { isAlike } from '../utils/lib/price-terms';
import { changeBetween, directionOf } from '../utils/metrics/change';
import type { Confirmed, Latest } from '../utils/model';
import { useLocale, useWords } from './words';

type DoubtfulReading = ShownReading & {
  unverified: boolean;
  /** Where it was read, as far as that is kept: tells one that a person entered. */
  from?: string | undefined;
  confirmed?: Confirmed;
  conflict?: string | null;
};

interface ReadingProps {
  reading: DoubtfulReading;
  /** Also says the range beside it; else it is told by a hint. */
  wide?: boolean;
}

/** A number with its uncertainty: a shortened one is marked, and says what it stands for. */
export function ReadingValue({ reading, wide = false }: ReadingProps) {
  const { metrics: words, manual } = useWords();
  const locale = useLocale();
  const range = formatRange(reading, locale);
  const hints = [
    range && !isByHand(reading) && words.between(range),
    isByHand(reading) && manual.why,
    reading.unverified && words.unverifiedWhy,
    reading.conflict && words.conflict(reading.conflict),
  ].filter((hint) => typeof hint === 'string');
  return (
    <span class="reading" title={hints.join('\n') || undefined}>
      <bdi class={range && !wide ? 'reading-about' : undefined}>{formatReading(reading, locale)}</bdi>
      {wide && range && <span class="reading-range">{range}</span>}
      <Doubts reading={reading} />
    </span>
  );
}

/** What a number stands for, beside what was shown: an exact one in full, a shortened one as its range. */
export function ReadingRange({ reading }: Pick<ReadingProps, 'reading'>) {
  const locale = useLocale();
  return (
    <span class="reading">
      <bdi>{formatRange(reading, locale) ?? formatReading(reading, locale)}</bdi>
      <Doubts reading={reading} />
    </span>
  );
}

/** Why a number is not to be relied on, or why it is after all: each reason a sign with its words in the hint. */
function Doubts({ reading }: Pick<ReadingProps, 'reading'>) {
  const { unverified, confirmed, conflict } = reading;
  const { metrics: words, confirm } = useWords();
  const locale = useLocale();
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const said = confirmed && confirm.confirmed(formatDate(confirmed.at, timeZone, locale));
  return (
    <>
      {isByHand(reading) && <ByHand />}
      {unverified && (
        <span class="reading-doubt" role="img" aria-label={words.unverified} title={words.unverifiedWhy}>
          ?
        </span>
      )}
      {said && (
        <span class="reading-confirmed" role="img" aria-label={said} title={said}>
          ✓
        </span>
      )}
      {conflict && (
        <span
          class="reading-doubt"
          role="img"
          aria-label={words.conflict(conflict)}
          title={words.conflict(conflict)}
        >
          ≠
        </span>
      )}
    </>
  );
}

/** Marks what a person entered, and what was computed from it. */
export function ByHand() {
  const { manual } = useWords();
  return (
    <span class="reading-by-hand" title={manual.why}>
      {manual.mark}
    </span>
  );
}

interface ReadingChangeProps {
  before: Latest | undefined;
  now: ShownReading;
  /** Say nothing where no change is proved: for dense lists. */
  provedOnly?: boolean;
}

/** What became of a number since it was last seen: a sign and an arrow, no colour. */
export function ReadingChange({ before, now, provedOnly = false }: ReadingChangeProps) {
  const words = useWords().metrics;
  const locale = useLocale();
  if (!before || !isAlike(before, now)) return null;
  const change = changeBetween(before, now);
  const direction = directionOf(change);
  const shown = formatChange(change, now.unit, locale);
  if (shown === null && provedOnly) return null;
  if (shown === null) return <span class="faint">{direction === 'same' ? words.same : words.unproved}</span>;
  return (
    <span class="reading-change">
      {direction === 'up' ? '▲' : '▼'} {shown}
    </span>
  );
}
