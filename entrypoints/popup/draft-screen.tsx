import { useRef, useState } from 'preact/hooks';
import { Checkbox } from '../../components/checkbox';
import { draftFacts } from '../../components/draft/draft-facts';
import { DraftForm } from '../../components/draft/draft-form';
import { DraftSeen, type SeenChoice } from '../../components/draft/draft-seen';
import { EnterButton } from '../../components/draft/enter-button';
import { useKnownSubjects } from '../../components/draft/use-known-subjects';
import { useOfferedTags } from '../../components/draft/use-offered-tags';
import { usePageBrand } from '../../components/draft/use-page-brand';
import { usePageHistory } from '../../components/draft/use-page-history';
import { useSettings } from '../../components/settings';
import { useBlobUrl } from '../../components/use-blob-url';
import { useLiveQuery } from '../../components/use-live-query';
import { useShortcuts } from '../../components/use-shortcuts';
import { useWords } from '../../components/words';
import { changeSettings } from '../../utils/browser/settings';
import type { TabView } from '../../utils/browser/tabs';
import { typedAddress } from '../../utils/lib/web-address';
import { getJob, updateJob } from '../../utils/library/jobs';
import type { CaptureJob } from '../../utils/model';
import { DraftNotice } from './draft-notice';
import { FootLinks } from './foot-links';
import { HideFirst } from './hide-first';
import { KeepPage } from './keep-page';
import { leaveWords, useLeftWords } from './left-words';
import { LiveLine } from './live-line';
import { SavedScreen } from './saved-screen';
import { Shows } from './shows';
import { useEntering } from './use-entering';
import { type Following, useFollowing } from './use-following';

interface DraftScreenProps {
  /** Null until it is known; the draft is begun after that. */
  tab: TabView | null;
  jobId: string;
  /** The draft is entered: closing the popup must not discard it. */
  onKeep: () => void;
}

/** The draft of the page in view, from the first skeleton to "safely saved". */
export function DraftScreen({ tab, jobId, onKeep }: DraftScreenProps) {
  const words = useWords();
  const settings = useSettings();
  const job = useJob(jobId);
  const facts = draftFacts(job, tab ?? { url: '', title: '' });
  const known = useKnownSubjects([
    ...(facts.own ? [facts.own] : []),
    ...facts.listed.map(({ subject }) => subject),
  ]);
  const channel = facts.channel?.keys.map((key) => known.get(key)).find(Boolean);
  const whose = usePageBrand(facts, channel?.brandId ?? null);
  const [choice, setChoice] = useState<SeenChoice>({ without: [], follow: true });
  const [tags, setTags] = useState<string[]>(settings.keepTags ? settings.lastTags : []);
  const [note, setNote] = useState('');
  const [onlySelection, setOnlySelection] = useState(false);
  const [whole, setWhole] = useState(false);
  const [keepPage, setKeepPage] = useState(settings.keepPage);
  const [hide, setHide] = useState(false);
  const [typed, setTyped] = useState<{ url: string; title: string } | null>(null);
  const [badAddress, setBadAddress] = useState(false);
  const { offered, known: knownTags } = useOfferedTags(facts, whose.brand?.id ?? null, tags);
  const history = usePageHistory(facts.key);
  const picture = useBlobUrl(facts.picture?.hash ?? null);
  const following = useFollowing(facts, channel, whose.brand);
  // As it was at Enter: soon after, the library says the new state.
  const followed = useRef<Following | null>(null);
  const annotation = {
    ...whose.choice,
    tags,
    note,
    ...(choice.without.length > 0 && { without: choice.without }),
    ...(following && choice.follow && { follow: true }),
  };

  useLeftWords(tab?.url ?? '', (left) => {
    setTags((now) => [...new Set([...left.tags, ...now])]);
    setNote((now) => now || left.note);
  });
  const scope = onlySelection && facts.selection ? 'selection' : 'page';
  const { phase, result, enter, leaveWith } = useEntering(
    {
      ...{ jobId, scope, hide, annotation, tab },
      extent: whole ? 'page' : 'view',
      // It would hold what is to be hidden.
      keepPage: keepPage && !hide,
    },
    onKeep,
  );
  // Written into the draft as it is typed: at Enter nothing but the command may be on its way.
  const type = (next: { url: string; title: string }) => {
    setTyped(next);
    const url = typedAddress(next.url, tab?.url ?? '');
    if (url === null) return;
    void updateJob(jobId, { url, tabTitle: next.title.trim(), trigger: 'typed' }).catch(() => false);
  };
  const tryEnter = () => {
    const url = typed ? typedAddress(typed.url, tab?.url ?? '') : facts.url;
    const nothing =
      url === '' && facts.unreadable && !facts.picture && !facts.picturing && note.trim() === '';
    const bad = url === null || nothing;
    setBadAddress(bad);
    if (bad) return;
    followed.current = choice.follow ? following : null;
    enter();
  };
  useShortcuts(
    words.popup.heading,
    phase === 'failed' ? [{ keys: ['r'], label: words.popup.keys.retry, run: tryEnter }] : [],
  );

  if (result && 'saved' in result) {
    const title = typed?.title || facts.title || facts.url || words.library.untitled;
    return <SavedScreen captureId={result.saved} title={title} followed={followed.current} />;
  }
  return (
    <DraftForm
      facts={facts}
      picture={picture}
      pictureOff={!settings.capturePicture}
      history={history.text}
      brands={whose.brands}
      brand={whose.brand}
      shared={whose.shared}
      newName={whose.newName}
      onNewBrand={() => void whose.addCompetitor()}
      annotation={annotation}
      onChange={(patch) => {
        if (patch.tags) setTags(patch.tags);
        if (patch.note !== undefined) setNote(patch.note);
        if (patch.brandId !== undefined) void whose.choose(patch.brandId);
      }}
      offered={offered}
      known={knownTags}
      onlySelection={onlySelection}
      onSelection={setOnlySelection}
      phase={phase}
      onEnter={tryEnter}
      seen={
        <DraftSeen
          facts={facts}
          brands={whose.brands}
          known={known}
          following={following}
          choice={choice}
          onChange={(patch) => setChoice({ ...choice, ...patch })}
        />
      }
      notice={
        <>
          <LiveLine url={tab?.url ?? ''} />
          <DraftNotice
            facts={facts}
            last={history.last}
            typed={typed}
            badAddress={badAddress}
            onTyped={type}
          />
        </>
      }
      below={
        <>
          <Shows
            url={tab?.url ?? ''}
            canPoint={!facts.unreadable}
            whole={whole}
            phase={phase}
            strips={job?.strips}
            onWhole={setWhole}
            onLeave={(extent) => {
              if (tab) leaveWords({ jobId, url: tab.url, tags, note });
              leaveWith(extent);
            }}
            onStop={() => void updateJob(jobId, { stop: true }).catch(() => false)}
          />
          <KeepPage on={keepPage && !hide} off={hide} onChange={setKeepPage} />
          <HideFirst on={hide} onChange={setHide} />
          <Checkbox
            checked={settings.keepTags}
            onChange={(keepTags) => void changeSettings({ keepTags, ...(keepTags && { lastTags: tags }) })}
          >
            <span class="muted">{words.popup.keepTags}</span>
          </Checkbox>
        </>
      }
      foot={
        <>
          {result && (
            <p class="draft-failure" role="alert">
              {words.failures[result.failed]}
            </p>
          )}
          <EnterButton phase={phase} onEnter={tryEnter} />
          <FootLinks />
        </>
      }
    />
  );
}

/** The draft's row as it grows. It is gone once all is saved: the last one seen stays on the screen. */
function useJob(jobId: string): CaptureJob | null {
  const seen = useRef<CaptureJob | null>(null);
  const job = useLiveQuery(() => getJob(jobId), jobId);
  if (job) seen.current = job;
  return seen.current;
}
