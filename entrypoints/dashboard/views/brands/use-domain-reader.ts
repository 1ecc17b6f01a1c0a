import { useWords } from '../../../../components/words';
import { ownerOf, typedHost } from '../../../../utils/lib/typed-host';
import type { Brand } from '../../../../utils/model';

/** Reads a typed domain: a bare host that no other brand has. `except` is the brand that is being edited. */
export function useDomainReader(brands: readonly Brand[], except: string | null) {
  const words = useWords().brands;
  return (typed: string): { value: string } | { error: string } => {
    const host = typedHost(typed);
    if (host === null) return { error: words.domainBad(typed.trim()) };
    const owner = ownerOf(host, brands, except);
    return owner ? { error: words.domainTaken(host, owner.name) } : { value: host };
  };
}
