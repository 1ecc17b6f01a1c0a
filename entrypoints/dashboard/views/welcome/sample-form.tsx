import { CircleCheck } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { draftFacts } from '../../../../components/draft/draft-facts';
import { DraftForm } from '../../../../components/draft/draft-form';
import type { Phase } from '../../../../components/draft/enter';
import { EnterButton } from '../../../../components/draft/enter-button';
import { useOfferedTags } from '../../../../components/draft/use-offered-tags';
import { usePageBrand } from '../../../../components/draft/use-page-brand';
import { usePageHistory } from '../../../../components/draft/use-page-history';
import { useAttempt } from '../../../../components/use-attempt';
import { useWords } from '../../../../components/words';
import { sampleSaved, tick } from './guide';
import { type SampleDraft, saveSample } from './sample';

/** The popup's own form over the sample's draft: what is done here is done the same way on every page. */
export function SampleForm({ draft, picture }: { draft: SampleDraft; picture: string }) {
  const words = useWords();
  const attempt = useAttempt();
  const facts = draftFacts(draft.job, { url: draft.job.url, title: draft.job.tabTitle });
  const whose = usePageBrand(facts);
  const [tags, setTags] = useState<string[]>([words.welcome.sampleBadge]);
  const [note, setNote] = useState('');
  const [phase, setPhase] = useState<Phase>('editing');
  const { offered, known } = useOfferedTags(facts, whose.brand?.id ?? null, tags);
  const history = usePageHistory(facts.key);
  const annotation = { brandId: whose.brand?.id ?? null, tags, note };

  const enter = async () => {
    if (phase === 'saving' || phase === 'saved') return;
    setPhase('saving');
    const id = await attempt(() => saveSample(draft, annotation));
    setPhase(id === null ? 'failed' : 'saved');
    if (id !== null) sampleSaved(id);
  };

  if (phase === 'saved') {
    return (
      <p class="try-saved" role="status">
        <CircleCheck size={18} aria-hidden="true" /> {words.popup.saved}
      </p>
    );
  }
  return (
    <DraftForm
      facts={facts}
      picture={picture}
      pictureOff={false}
      history={history.text}
      brands={whose.brands}
      brand={whose.brand}
      shared={whose.shared}
      newName={whose.newName}
      onNewBrand={() => void whose.addCompetitor()}
      annotation={annotation}
      onChange={(patch) => {
        if (patch.tags) {
          setTags(patch.tags);
          if (patch.tags.some((tag) => !tags.includes(tag))) tick('tag');
        }
        if (patch.note !== undefined) {
          setNote(patch.note);
          if (patch.note.trim() !== '') tick('note');
        }
        if (patch.brandId !== undefined) void whose.choose(patch.brandId);
      }}
      offered={offered}
      known={known}
      onlySelection={false}
      onSelection={() => undefined}
      phase={phase}
      onEnter={() => void enter()}
      below={null}
      foot={<EnterButton phase={phase} onEnter={() => void enter()} />}
    />
  );
}
