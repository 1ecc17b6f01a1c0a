import { FileCode } from 'lucide-preact';
import { Button } from '../../../../components/button';
import { useLiveQuery } from '../../../../components/use-live-query';
import { useShortcuts } from '../../../../components/use-shortcuts';
import { useWords } from '../../../../components/words';
import { getSnapshot } from '../../../../utils/library/captures';
import { goTo } from '../../hash-location';

/** The way to the page itself, where it was kept; H opens it. */
export function SnapshotLine({ captureId }: { captureId: string }) {
  const { capture, snapshot: own } = useWords();
  const snapshot = useLiveQuery(() => getSnapshot(captureId), captureId);
  const open = () => goTo(`/snapshot/${captureId}`);
  useShortcuts(capture.title, snapshot ? [{ keys: ['h'], label: own.open, run: open }] : []);
  if (!snapshot) return null;
  return (
    <div class="snapshot-line">
      <FileCode size={16} aria-hidden="true" />
      <p class="grow">
        <b>{own.name}</b> <span class="faint">{own.text}</span>
      </p>
      <Button keys="h" onClick={open}>
        {own.open}
      </Button>
    </div>
  );
}
