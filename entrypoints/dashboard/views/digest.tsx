import './digest/digest.css';
import { useEffect } from 'preact/hooks';
import { Page } from '../../../components/frame';
import { Skeleton } from '../../../components/skeleton';
import { useShortcuts } from '../../../components/use-shortcuts';
import { useWords } from '../../../components/words';
import { shiftWeek } from '../../../utils/lib/week';
import { EmptyWeek } from './digest/empty-week';
import { ExportBar } from './digest/export-bar';
import { recoverTakeaways } from './digest/keep-takeaways';
import { useExports } from './digest/use-exports';
import { digestNow, useWeek } from './digest/use-week';
import { WeekPaper } from './digest/week-paper';
import { useChosenWeek, WeekPicker } from './digest/week-picker';

/** One week as it will look, with its takeaways to edit and the ways to hand it on. */
export function DigestView() {
  const words = useWords();
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const { week, current, choose } = useChosenWeek(zone);
  const data = useWeek(week, zone);
  const exports = useExports(() => digestNow(week, zone));
  const empty = data?.digest.captures.now === 0;

  useEffect(() => void recoverTakeaways(week).catch(() => undefined), [week]);
  useShortcuts(words.digest.keys, [
    { keys: ['[', '【'], label: words.digest.previousWeek, run: () => choose(shiftWeek(week, -1)) },
    {
      keys: [']', '】'],
      label: words.digest.nextWeek,
      run: () => week < current && choose(shiftWeek(week, 1)),
    },
    { keys: ['t'], label: words.digest.thisWeek, run: () => choose(current) },
  ]);

  const bar = (
    <>
      <WeekPicker week={week} current={current} zone={zone} onChoose={choose} />
      <span class="grow" />
      <ExportBar {...exports} disabled={!data || empty} />
    </>
  );
  const keys = [
    { keys: ['[', ']'], label: `${words.digest.previousWeek} / ${words.digest.nextWeek}` },
    { keys: ['t'], label: words.digest.thisWeek },
    ...(data && !empty ? [{ keys: ['e'], label: words.digest.edit }] : []),
  ];
  return (
    <Page title={words.common.screens.digest} hideTitle bar={bar} keys={keys}>
      {!data && <Skeleton rows={6} />}
      {data && empty && <EmptyWeek running={week === current} zone={zone} onChoose={choose} />}
      {data && !empty && <WeekPaper key={week} {...data} />}
    </Page>
  );
}
