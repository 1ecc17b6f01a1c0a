import './marks/marks.css';
import { ImageOff } from 'lucide-preact';
import { useMemo } from 'preact/hooks';
import { useParams } from 'wouter-preact';
import { Button } from '../../../components/button';
import { EmptyState } from '../../../components/empty-state';
import { Page } from '../../../components/frame';
import { Skeleton } from '../../../components/skeleton';
import { useLiveQuery } from '../../../components/use-live-query';
import { useWords } from '../../../components/words';
import { getJob } from '../../../utils/library/jobs';
import type { CaptureJob } from '../../../utils/model';
import { sheetFor } from '../pictures/sheet';
import { wholeOfJob } from '../redact/save-hidden';
import { HideDesk } from './hide/hide-desk';
import { useHeld } from './hide/use-held';

/** What was taken and is not saved yet: its operator says what is to be hidden. */
export function HideView() {
  const { id = '' } = useParams();
  const { common, redact: words } = useWords();
  const found = useLiveQuery(async () => ({ job: await getJob(id) }), `to hide ${id}`);
  const job = found?.job?.held ? found.job : null;
  const sheet = useMemo(() => job && sheetOfHeld(job), [job?.id]);
  if (job && sheet) return <HideDesk key={id} job={job} sheet={sheet} />;
  return (
    <Page title={common.screens.hide} padded={!found}>
      {!found && <Skeleton rows={8} />}
      {found && !job && (
        <EmptyState icon={ImageOff} title={words.noneHeld.title}>
          <p>{words.noneHeld.text}</p>
          <a class="button primary" href="#/library">
            {common.screens.library}
          </a>
        </EmptyState>
      )}
      {job && <NoPicture job={job} />}
    </Page>
  );
}

/** Where no picture could be taken nothing can be pointed at: all of it is saved, or nothing. */
function NoPicture({ job }: { job: CaptureJob }) {
  const { redact: words } = useWords();
  const { save, drop } = useHeld(job);
  return (
    <EmptyState icon={ImageOff} title={words.noPicture.title}>
      <p>{words.noPicture.text}</p>
      <div class="row">
        <Button onClick={() => void drop()}>{words.drop}</Button>
        <Button kind="primary" onClick={() => void save()}>
          {words.saveAll}
        </Button>
      </div>
    </EmptyState>
  );
}

/** The picture that shows most. */
function sheetOfHeld(job: CaptureJob) {
  const { capture, content } = wholeOfJob(job);
  return (
    sheetFor(capture, content, 'page') ??
    sheetFor(capture, content, 'image') ??
    sheetFor(capture, content, 'picture')
  );
}
