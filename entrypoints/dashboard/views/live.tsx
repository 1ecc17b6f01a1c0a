import './live/live.css';
import { Activity, Pause, Play } from 'lucide-preact';
import { useRef } from 'preact/hooks';
import { Button } from '../../../components/button';
import { EmptyState } from '../../../components/empty-state';
import { Page } from '../../../components/frame';
import { useSettings } from '../../../components/settings';
import { Skeleton } from '../../../components/skeleton';
import { useShortcuts } from '../../../components/use-shortcuts';
import { useWords } from '../../../components/words';
import { changeSettings } from '../../../utils/browser/settings';
import type { PostSeen } from '../../../utils/library/observed';
import { libraryAddress } from '../filters';
import { lineOfSubject, type SubjectLine } from '../subjects/subject-line';
import { SubjectTable } from '../subjects/subject-table';
import { LiveSites } from './live/live-sites';
import { useLive } from './live/use-live';

/** Live reading: what it does, where it is on, what it read; to be turned on for a site, off, and paused. */
export function LiveView() {
  const { live: words, common } = useWords();
  const { livePaused } = useSettings();
  const now = useLive();
  const body = useRef<HTMLElement>(null);
  const flip = () => void changeSettings({ livePaused: !livePaused });
  useShortcuts(words.list, [{ keys: ['p'], label: words.keys.pause, run: flip }]);
  const on = now?.sites.filter((site) => site.on).length ?? 0;
  const today = now?.sites.reduce((sum, site) => sum + site.today, 0) ?? 0;
  const nobody = now?.sites.every(({ followed }) => followed === 0);
  const bar = now && (
    <>
      <span class="grow muted cut" role="status">
        {livePaused ? words.paused : words.sitesOn(on)}
        {today > 0 && ` · ${words.readToday(today)}`}
      </span>
      <Button
        kind={livePaused ? 'primary' : 'plain'}
        icon={livePaused ? Play : Pause}
        keys="p"
        onClick={flip}
        aria-pressed={livePaused}
      >
        {livePaused ? words.resume : words.pause}
      </Button>
    </>
  );
  return (
    <Page
      title={common.screens.live}
      bar={bar}
      body={body}
      padded
      keys={[
        { keys: ['j', 'k'], label: words.keys.move },
        { keys: ['Enter'], label: words.keys.toggle },
        { keys: ['p'], label: words.keys.pause },
      ]}
    >
      {!now && <Skeleton rows={8} />}
      {now && (
        <div class="live">
          <p>{words.intro}</p>
          <div class="live-promise">
            <Points {...words.does} />
            <Points {...words.doesNot} />
          </div>
          {nobody && <p class="notice">{words.nobody}</p>}
          <LiveSites sites={now.sites} />
          <section>
            <h2 class="row">
              <span class="grow">{words.read}</span>
              {now.last.length > 0 && (
                <a class="quiet-link" href={`#${libraryAddress({ observed: 'live' })}`}>
                  {words.readAll}
                </a>
              )}
            </h2>
            {now.last.length > 0 ? (
              <SubjectTable
                label={words.read}
                lines={now.last.map(lineOfSeen)}
                sorting={{ by: 'seen', down: true }}
                channels
                platforms
                seen
                published={false}
                scroller={body}
              />
            ) : (
              <EmptyState icon={Activity} title={words.none.title}>
                <p>{on > 0 ? words.none.on : words.none.off}</p>
              </EmptyState>
            )}
          </section>
        </div>
      )}
    </Page>
  );
}

function Points({ title, points }: { title: string; points: readonly string[] }) {
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  );
}

/** A look as a row: its own numbers, each leading to the capture that keeps the piece of the page. */
function lineOfSeen({ post, channel, readings }: PostSeen): SubjectLine {
  const at = readings[0]?.at ?? post.lastSeenAt;
  return {
    ...lineOfSubject(post, channel),
    key: `${post.id} ${at}`,
    seenAt: at,
    readings: Object.fromEntries(readings.map((reading) => [reading.metric, reading])),
  };
}
