import './draft-seen.css';
import { readAsConfirmed } from '../../utils/lib/confirmed';
import type { Brand, Subject } from '../../utils/model';
import { Checkbox } from '../checkbox';
import { Kbd } from '../kbd';
import { useConfirmations } from '../use-confirmations';
import { useShortcuts } from '../use-shortcuts';
import { useWords } from '../words';
import type { DraftFacts } from './draft-facts';
import { DraftReadings } from './draft-readings';
import { DraftResults } from './draft-results';
import { DraftSubjects } from './draft-subjects';

/** What of the page's subjects is to be kept. */
export interface SeenChoice {
  /** Places of listed subjects that are left out. */
  without: number[];
  follow: boolean;
}

interface DraftSeenProps {
  facts: DraftFacts;
  brands: readonly Brand[];
  known: ReadonlyMap<string, Subject>;
  /**
   * The page's channel, whose it would be, and which earlier captures would come with it; null where there is none to
   * follow.
   */
  following: { name: string; brand: string; captureIds: readonly string[] } | null;
  choice: SeenChoice;
  onChange: (patch: Partial<SeenChoice>) => void;
}

/** The numbers of a page before they are saved, its lists to choose from, and its channel to follow. */
export function DraftSeen({ facts, brands, known, following, choice, onChange }: DraftSeenProps) {
  const words = useWords().popup;
  const { results, url, site } = facts;
  const by = useConfirmations();
  const own = facts.own && readAsConfirmed(facts.own, by);
  const listed = facts.listed.map(({ place, subject }) => ({ place, subject: readAsConfirmed(subject, by) }));
  const toggle = () => onChange({ follow: !choice.follow });
  useShortcuts(words.heading, following ? [{ keys: ['c'], label: words.keys.follow, run: toggle }] : []);
  return (
    <>
      {own && <DraftReadings subject={own} known={known.get(own.keys[0] ?? '') ?? null} />}
      {results && <DraftResults page={results} url={url} engine={site} brands={brands} />}
      {listed.length > 0 && (
        <DraftSubjects
          listed={listed}
          known={known}
          without={choice.without}
          onChange={(without) => onChange({ without })}
        />
      )}
      {following && (
        <div>
          <Checkbox checked={choice.follow} onChange={toggle}>
            {words.follow(following.name, following.brand)} <Kbd keys="c" />
            {following.captureIds.length > 0 && (
              <span class="draft-earlier muted">{words.followEarlier(following.captureIds.length)}</span>
            )}
          </Checkbox>
        </div>
      )}
    </>
  );
}
