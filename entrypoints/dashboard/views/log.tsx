import './log/log.css';
import { ScrollText } from 'lucide-preact';
import { Button } from '../../../components/button';
import { EmptyState } from '../../../components/empty-state';
import { Page } from '../../../components/frame';
import { Select } from '../../../components/select';
import { Skeleton } from '../../../components/skeleton';
import { useShortcuts } from '../../../components/use-shortcuts';
import { useLocale, useWords } from '../../../components/words';
import { formatWeek } from '../../../utils/lib/format';
import { goBack } from '../hash-location';
import { platformName } from '../subjects/platform-name';
import { ExportLog } from './log/export-log';
import { LogTable } from './log/log-table';
import { useLog, useLogChoices, useLogFilters } from './log/use-log';

/** Everything that was read: page, time, fields, trigger, and that nobody was asked for anything. */
export function LogView() {
  const { log: words, subjects, common } = useWords();
  const locale = useLocale();
  const { filters, query, choose } = useLogFilters();
  const { platforms, weeks } = useLogChoices();
  const { rows, count, showOlder } = useLog(query);
  useShortcuts(words.title, [{ keys: ['Escape'], label: subjects.back, run: goBack }]);
  const filtered = filters.platform !== '' || filters.week !== '';
  const name = ['zhibi-log', filters.platform, filters.week].filter((part) => part !== '').join('-');
  const bar = (
    <>
      <span class="grow" />
      <ExportLog query={query} name={`${name}.csv`} disabled={count === 0} />
    </>
  );
  const keys = [
    { keys: ['e'], label: words.export },
    { keys: ['Escape'], label: subjects.back },
  ];
  if (rows?.length === 0 && !filtered) {
    return (
      <Page title={common.screens.log} bar={bar}>
        <EmptyState icon={ScrollText} title={words.empty.title}>
          <p>{words.empty.text}</p>
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page title={common.screens.log} bar={bar} keys={keys} padded>
      <div class="log">
        <p class="log-intro muted">{words.intro}</p>
        <div class="log-filters">
          <Select
            label={words.platform}
            value={filters.platform}
            options={[
              { value: '', label: words.anyPlatform },
              ...platforms.map((id) => ({ value: id, label: platformName(id, locale) })),
            ]}
            onChange={(platform) => choose({ platform })}
          />
          <Select
            label={words.week}
            value={filters.week}
            options={[
              { value: '', label: words.anyWeek },
              ...weeks.map((week) => ({ value: week, label: formatWeek(week, locale) })),
            ]}
            onChange={(week) => choose({ week })}
          />
          <span class="faint" role="status">
            {rows && words.count(count)}
          </span>
        </div>
        {!rows && <Skeleton rows={8} />}
        {rows?.length === 0 && <p class="faint">{words.empty.none}</p>}
        {rows && rows.length > 0 && <LogTable rows={rows} />}
        {rows && rows.length < count && <Button onClick={() => void showOlder()}>{words.older}</Button>}
      </div>
    </Page>
  );
}
