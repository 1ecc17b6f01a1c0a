import { useState } from 'preact/hooks';
import { BrandMark } from '../../../../components/brand-mark';
import { Button } from '../../../../components/button';
import { showToast } from '../../../../components/toast-list';
import { useAttempt } from '../../../../components/use-attempt';
import { useShortcuts } from '../../../../components/use-shortcuts';
import { useWords } from '../../../../components/words';
import { withoutReordering } from '../../../../utils/lib/reordering';
import { followChannel, undoFollow } from '../../../../utils/library/follow-channel';
import type { Brand, Subject } from '../../../../utils/model';
import { BrandDialog } from '../library/brand-dialog';

/** Whose presence a channel is; F or a click changes that. */
export function Follow({ channel, brands }: { channel: Subject; brands: readonly Brand[] }) {
  const words = useWords().subjects;
  const attempt = useAttempt();
  const [asking, setAsking] = useState(false);
  useShortcuts(words.title, [{ keys: ['f'], label: words.follow, run: () => setAsking(true) }]);
  const brand = brands.find(({ id }) => id === channel.brandId);
  const name = withoutReordering(channel.name || (channel.handle ?? '')) || words.unnamed;
  const pick = async (picked: Brand | null) => {
    if ((picked?.id ?? null) === channel.brandId) return;
    const done = await attempt(() => followChannel(channel.id, picked?.id ?? null));
    if (!done) return;
    showToast({
      text: picked ? words.followed(name, picked.name, done.captureIds.length) : words.unfollowed(name),
      undo: () => undoFollow(done),
    });
  };
  return (
    <>
      <Button keys="f" kind={brand ? 'plain' : 'primary'} class="follow" onClick={() => setAsking(true)}>
        {brand ? <BrandMark brand={brand} /> : words.follow}
      </Button>
      {asking && (
        <BrandDialog
          title={words.whose}
          none={brand ? words.nobody : null}
          brands={brands}
          onPick={(picked) => void pick(picked)}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
