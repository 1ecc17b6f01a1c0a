import { useMemo, useState } from 'preact/hooks';
import { parseBrandList } from '../../../../utils/lib/brand-list';
import { type Proposal, type ProposedBrand, proposeBrands } from '../../../../utils/lib/listed-brands';
import type { Brand } from '../../../../utils/model';

/**
 * A list that is being typed or pasted, and the rows read from it. The rows may be edited; a change of the text reads
 * them anew.
 */
export function useProposal(brands: readonly Brand[]) {
  const [text, setText] = useState('');
  const [edited, setEdited] = useState<ProposedBrand[] | null>(null);
  const proposal: Proposal = useMemo(() => proposeBrands(parseBrandList(text), brands), [text, brands]);
  const rows = edited ?? proposal.rows;
  return {
    text,
    setText: (next: string) => {
      setText(next);
      setEdited(null);
    },
    rows,
    setRows: setEdited,
    /** Those that can be added: a row without a name is left out. */
    ready: rows.filter(({ name }) => name.trim() !== ''),
    known: proposal.known,
    shared: proposal.shared,
  };
}
