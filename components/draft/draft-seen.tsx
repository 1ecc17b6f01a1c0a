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
import { DraftSubjects } from './draft-subjects';

/** What of the page's subjects is to be kept. */
export interface SeenChoice {
  /** Places of listed subjects that are left out. */
  without: number[];
  follow: boolean;
}

interface DraftSeenProps {
  facts: DraftFacts;
  known: ReadonlyMap<string, Subject>;
  /** Whom a new channel would belong to; null where there is none to follow. */
  followFor: Brand | null;
  choice: SeenChoice;
  onChange: (patch: Partial<SeenChoice>) => void;
}

/** The numbers of a page before they are saved, its lists to choose from, and its channel to follow. */
export function DraftSeen({ facts, known, followFor, choice, onChange }: DraftSeenProps) {
  const words = useWords().popup;
  const { channel } = facts;
  const by = useConfirmations();
  const own = facts.own && readAsConfirmed(facts.own, by);
  const listed = facts.listed.map(({ place, subject }) => ({ place, subject: readAsConfirmed(subject, by) }));
  const toggle = () => onChange({ follow: !choice.follow });
  useShortcuts(words.heading, followFor ? [{ keys: ['f'], label: words.keys.follow, run: toggle }] : []);
  return (
    <>
      {own && <DraftReadings subject={own} known={known.get(own.keys[0] ?? '') ?? null} />}
      {listed.length > 0 && (
        <DraftSubjects
          listed={listed}
          known={known}
          without={choice.without}
          onChange={(without) => onChange({ without })}
        />
      )}
      {followFor && channel && (
        <div>
          <Checkbox checked={choice.follow} onChange={toggle}>
            {words.follow(channel.name, followFor.name)} <Kbd keys="f" />
          </Checkbox>
        </div>
      )}
    </>
  );
}
