import './worked.css';
import { useState } from 'preact/hooks';
import { Skeleton } from '../../../../components/skeleton';
import { useShortcuts } from '../../../../components/use-shortcuts';
import { useWords } from '../../../../components/words';
import type { Revisited } from '../../../../utils/metrics/edits';
import type { Worked } from '../../../../utils/metrics/worked';
import type { Subject } from '../../../../utils/model';
import { BestPosts } from './best-posts';
import { FollowerTable } from './follower-table';
import { PacedPosts } from './paced-posts';
import { PriceTable } from './price-table';
import { useWorked } from './use-worked';

const PERIODS = [7, 30, 90];

interface WorkedPanelProps {
  brandId: string;
  channels: readonly Subject[];
  posts: readonly Subject[];
  revisited: Ranking['revisited'];
}

/** What posts are ranked by. */
export interface Ranking {
  accounts: readonly Worked[];
  /** By subject id, those that were edited or are gone. */
  revisited: ReadonlyMap<string, Revisited>;
}

/** What worked in a period, and how sure that is: followers, best posts, prices. */
export function WorkedPanel({ brandId, channels, posts, revisited }: WorkedPanelProps) {
  const { worked: words, brandPage } = useWords();
  const [days, setDays] = useState(30);
  const now = useWorked(brandId, channels, posts, days);
  useShortcuts(brandPage.title, [
    {
      keys: ['p'],
      label: words.turn,
      run: () => setDays(PERIODS[(PERIODS.indexOf(days) + 1) % PERIODS.length] ?? days),
    },
  ]);
  return (
    <section class="worked">
      <div class="worked-head">
        <h2>{words.title}</h2>
        <fieldset class="metric-switch">
          <legend class="unseen">{words.period}</legend>
          {PERIODS.map((each) => (
            <button
              key={each}
              type="button"
              class="chip toggle"
              aria-pressed={each === days}
              onClick={() => setDays(each)}
            >
              {words.days(each)}
            </button>
          ))}
        </fieldset>
      </div>
      <p class="faint">{words.sure}</p>
      {now ? (
        <>
          {channels.length > 0 && (
            <>
              <FollowerTable followers={now.followers} />
              <BestPosts accounts={now.accounts} revisited={revisited} />
              <PacedPosts accounts={now.accounts} revisited={revisited} />
            </>
          )}
          {posts.some(({ kind }) => kind === 'product') && (
            <PriceTable prices={now.prices} revisited={revisited} />
          )}
        </>
      ) : (
        <Skeleton rows={6} />
      )}
    </section>
  );
}
