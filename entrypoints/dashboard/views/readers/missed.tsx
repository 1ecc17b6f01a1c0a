import { useLocale, useWords } from '../../../../components/words';
import { formatTime } from '../../../../utils/lib/format';
import type { Look, Yield } from '../../../../utils/metrics/yield';
import { zoneHere } from '../../use-filters';

/** As many captures are named as fit into a line. */
const named = 3;

/**
 * On which captures a field was not read: since when, if it has not been read again; else how often among those
 * looks.
 */
export function Missed({ field, looks }: { field: Yield; looks: readonly Look[] }) {
  const words = useWords().readers;
  const locale = useLocale();
  const { hits, of, missing } = field;
  if (hits === of) return <span class="faint">—</span>;
  const day = (at: number) => formatTime(at, zoneHere, locale, Date.now());
  const since = missing.at(-1);
  const said =
    hits === 0
      ? words.never(of)
      : since
        ? words.missingSince(missing.length, day(since.at))
        : words.missingOn(of - hits);
  return (
    <>
      {said} <MissedLinks looks={looks} />
    </>
  );
}

/** The newest captures without it, each a way there. */
export function MissedLinks({ looks }: { looks: readonly Look[] }) {
  const words = useWords().readers;
  const locale = useLocale();
  const newest = looks.filter(({ yielded }) => !yielded).slice(0, named);
  return (
    <span class="missed">
      {newest.map(({ captureId, at }) => {
        const time = formatTime(at, zoneHere, locale, Date.now());
        return (
          <a key={captureId} href={`#/capture/${captureId}`} title={words.captureOf(time)}>
            {time}
          </a>
        );
      })}
    </span>
  );
}
