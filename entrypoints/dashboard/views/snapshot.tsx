import './snapshot/snapshot.css';
import { ArrowLeft, Download, FileQuestion } from 'lucide-preact';
import { useParams } from 'wouter-preact';
import { Button } from '../../../components/button';
import { EmptyState } from '../../../components/empty-state';
import { Page } from '../../../components/frame';
import { Skeleton } from '../../../components/skeleton';
import { useShortcuts } from '../../../components/use-shortcuts';
import { useWords } from '../../../components/words';
import { goTo } from '../hash-location';
import { LeftOutLine } from './snapshot/left-out-line';
import { SnapshotFrame } from './snapshot/snapshot-frame';
import { useSnapshot } from './snapshot/use-snapshot';

/** The page of a capture as it was kept, in a frame that runs nothing and lets nothing out. */
export function SnapshotView() {
  const { id = '' } = useParams();
  const { common, snapshot: own } = useWords();
  const { state, title, snapshot, html, save } = useSnapshot(id);
  const back = () => goTo(`/capture/${id}`);
  useShortcuts(own.name, [
    { keys: ['Escape'], label: own.back, run: back },
    ...(html ? [{ keys: ['s'], label: own.save, run: () => void save() }] : []),
  ]);
  const bar = (
    <>
      <Button kind="quiet" icon={ArrowLeft} keys="Escape" onClick={back}>
        {own.back}
      </Button>
      <span class="grow cut snapshot-title">
        <bdi>{title}</bdi>
      </span>
      <Button icon={Download} keys="s" disabled={!html} onClick={() => save()}>
        {own.save}
      </Button>
    </>
  );
  const missing = state === 'gone' ? own.gone : own.damaged;
  return (
    <Page title={common.screens.snapshot} hideTitle bar={bar}>
      {state === 'loading' && <Skeleton rows={12} />}
      {(state === 'gone' || state === 'damaged') && (
        <EmptyState icon={FileQuestion} title={missing.title}>
          <p>{missing.text}</p>
        </EmptyState>
      )}
      {state === 'shown' && snapshot && html && (
        <div class="snapshot">
          <LeftOutLine snapshot={snapshot} />
          <SnapshotFrame title={own.of(title)} html={html} />
        </div>
      )}
    </Page>
  );
}
