import { CircleCheck, Undo2 } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { Button } from '../../components/button';
import { useAttempt } from '../../components/use-attempt';
import { useShortcuts } from '../../components/use-shortcuts';
import { useWords } from '../../components/words';
import { binCaptures, restoreCaptures } from '../../utils/library/bin';
import { followChannel, undoFollow } from '../../utils/library/follow-channel';
import { subjectsOfKeys } from '../../utils/library/subjects';
import { FootLinks, leaveFor } from './foot-links';
import type { Following } from './use-following';

interface SavedScreenProps {
  captureId: string;
  title: string;
  /** What became of the page's channel. */
  followed?: Following | null;
}

/** Said only after the library's own word: safely saved; with undo, and the way to what was saved. */
export function SavedScreen({ captureId, title, followed = null }: SavedScreenProps) {
  const words = useWords();
  const attempt = useAttempt();
  const [binned, setBinned] = useState(false);
  const turn = () =>
    attempt(async () => {
      await (binned ? restoreCaptures([captureId]) : binCaptures([captureId]));
      if (followed) await (binned ? followAgain : unfollow)(followed);
      setBinned(!binned);
    });
  const open = () => leaveFor(`/capture/${captureId}`);
  useShortcuts(words.popup.heading, [
    { keys: ['z', 'mod+z'], label: words.popup.keys.undo, run: () => void turn() },
    { keys: ['o'], label: words.popup.keys.open, run: open },
  ]);
  return (
    <section class={`saved ${binned ? 'undone' : ''}`}>
      <div class="saved-head" role="status">
        {binned ? <Undo2 size={20} aria-hidden="true" /> : <CircleCheck size={20} aria-hidden="true" />}
        <h1>{binned ? words.popup.undone : words.popup.saved}</h1>
      </div>
      <p class="muted wrap draft-title">{title}</p>
      {followed && !binned && (
        <p class="muted wrap">
          {words.subjects.followed(followed.name, followed.brand, followed.captureIds.length)}
        </p>
      )}
      <div class="row">
        <Button kind={binned ? 'plain' : 'primary'} keys="o" onClick={open}>
          {words.popup.open}
        </Button>
        <Button keys="z" onClick={() => void turn()}>
          {binned ? words.popup.redo : words.common.undo}
        </Button>
        <FootLinks />
      </div>
    </section>
  );
}

async function followAgain({ keys, to }: Following): Promise<void> {
  const [channel] = await subjectsOfKeys(keys);
  if (channel) await followChannel(channel.id, to);
}

/** Takes back what following did. */
async function unfollow({ keys, ...followed }: Following): Promise<void> {
  const [channel] = await subjectsOfKeys(keys);
  if (channel) await undoFollow({ ...followed, channelId: channel.id });
}
