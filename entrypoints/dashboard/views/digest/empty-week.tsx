import { BookOpenText } from 'lucide-preact';
import { Button } from '../../../../components/button';
import { EmptyState } from '../../../../components/empty-state';
import { Kbd } from '../../../../components/kbd';
import { useLiveQuery } from '../../../../components/use-live-query';
import { useLocale, useWords } from '../../../../components/words';
import { formatWeek } from '../../../../utils/lib/format';
import { isoWeekOf } from '../../../../utils/lib/week';
import { searchCaptures } from '../../../../utils/library/search';
import { goTo } from '../../hash-location';

/** A week without captures: how to make one, and where the newest are. */
export function EmptyWeek(props: { running: boolean; zone: string; onChoose: (week: string) => void }) {
  const words = useWords().digest;
  const locale = useLocale();
  const found = useLiveQuery(() => searchCaptures({}, { limit: 1 }), 'newest')?.captures;
  const latest = found?.[0] && isoWeekOf(found[0].at, props.zone);
  return (
    <EmptyState icon={BookOpenText} title={words.emptyTitle}>
      <p>{props.running ? words.emptyNow : words.emptyThen}</p>
      {props.running && (
        <p>
          <Kbd keys="alt+shift+s" />
        </p>
      )}
      {found?.length === 0 && <Button onClick={() => goTo('/welcome')}>{words.tryIt}</Button>}
      {latest && (
        <Button kind="primary" onClick={() => props.onChoose(latest)}>
          {words.toLatest(formatWeek(latest, locale))}
        </Button>
      )}
    </EmptyState>
  );
}
