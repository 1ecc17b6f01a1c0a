import type { ProposedBrand } from '../../../../utils/lib/listed-brands';
import { nextColor } from '../../../../utils/lib/new-brand';
import { typedHost } from '../../../../utils/lib/typed-host';
import type { Brand } from '../../../../utils/model';

/** One's own brand as typed, or null where neither name nor site is given; a site alone lends its name. */
export function ownProposal(
  typed: { name: string; domain: string },
  brands: readonly Brand[],
): ProposedBrand | null {
  const host = typedHost(typed.domain);
  const name = typed.name.trim() || host;
  if (!name) return null;
  return { name, names: [], domains: host ? [host] : [], role: 'own', color: nextColor(brands, 'own') };
}
