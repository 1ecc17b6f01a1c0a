import { useWords } from '../../../../components/words';
import type { useProposal } from './use-proposal';

/** What of a pasted list will not be added, and why. */
export function ListRemarks({ list }: { list: ReturnType<typeof useProposal> }) {
  const { brands: words, common } = useWords();
  const nothing = list.text.trim() !== '' && list.rows.length === 0 && list.known.length === 0;
  return (
    <div role="status" class="muted">
      {list.known.length > 0 && <p>{words.alreadyThere(common.list(list.known))}</p>}
      {list.shared > 0 && <p>{words.skippedAddresses(list.shared)}</p>}
      {nothing && <p>{words.nothingRead}</p>}
    </div>
  );
}
