import './readers/readers.css';
import { Stethoscope } from 'lucide-preact';
import { EmptyState } from '../../../components/empty-state';
import { Page } from '../../../components/frame';
import { Skeleton } from '../../../components/skeleton';
import { useShortcuts } from '../../../components/use-shortcuts';
import { useWords } from '../../../components/words';
import { LOOKED_AT } from '../../../utils/library/recent-looks';
import { goBack } from '../hash-location';
import { PlatformSection } from './readers/platform-section';
import { useHealth } from './readers/use-health';

/** How the readers of sites do: what they find, what goes missing since when, and what proves each field. */
export function ReadersView() {
  const { readers: words, subjects, log, common } = useWords();
  const health = useHealth();
  useShortcuts(words.title, [{ keys: ['Escape'], label: subjects.back, run: goBack }]);
  const bar = (
    <>
      <span class="grow" />
      <a class="button" href="#/log">
        {log.title}
      </a>
    </>
  );
  const keys = [{ keys: ['Escape'], label: subjects.back }];
  return (
    <Page title={common.screens.readers} bar={bar} keys={keys} padded>
      {!health && <Skeleton rows={8} />}
      {health?.length === 0 && (
        <EmptyState icon={Stethoscope} title={words.empty.title}>
          <p>{words.empty.text}</p>
        </EmptyState>
      )}
      {health && health.length > 0 && (
        <div class="readers">
          <p class="muted">{words.intro(LOOKED_AT)}</p>
          {health.map((each) => (
            <PlatformSection key={each.platform} health={each} />
          ))}
        </div>
      )}
    </Page>
  );
}
