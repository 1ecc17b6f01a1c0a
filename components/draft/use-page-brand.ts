import { useState } from 'preact/hooks';
import { newBrand } from '../../utils/lib/new-brand';
import { ownHost } from '../../utils/lib/shared-hosts';
import { brandOfSite } from '../../utils/library/brand-of-site';
import { listBrands, saveBrand } from '../../utils/library/brands';
import type { Brand } from '../../utils/model';
import { useAttempt } from '../use-attempt';
import { useLiveQuery } from '../use-live-query';
import type { DraftFacts } from './draft-facts';

/** A site's own name is taken for a brand's where it is short enough to be one. */
const LONGEST_NAME = 24;

/**
 * Whose page this is: the brand that its channel belongs to, else the one that has the site's domain, unless another
 * was chosen. Choosing a brand for a site that has none gives the brand that domain; on a site of many brands the
 * choice is for this page alone.
 */
export function usePageBrand(facts: DraftFacts, channelBrandId: string | null = null) {
  const brands = useLiveQuery(listBrands, 'brands');
  const [chosen, setChosen] = useState<string | null | undefined>();
  const attempt = useAttempt();
  const list = brands ?? [];
  const known = list.find(({ id }) => id === channelBrandId) ?? brandOfSite(list, facts.site);
  const brand = chosen === undefined ? known : (list.find(({ id }) => id === chosen) ?? null);
  const host = facts.site === '' ? null : ownHost(facts.site);
  const shared = facts.site !== '' && host === null;
  const free = known === null ? host : null;
  const newName = shared || free ? nameFor(facts, shared) : '';

  async function choose(brandId: string | null): Promise<void> {
    setChosen(brandId);
    const picked = list.find(({ id }) => id === brandId);
    if (picked && free) await attempt(() => saveBrand({ ...picked, domains: [...picked.domains, free] }));
  }

  async function addCompetitor(): Promise<void> {
    const domains = free ? [free] : [];
    const made: Brand = newBrand({ name: newName, role: 'competitor', domains }, list, Date.now());
    const saved = await attempt(() => saveBrand(made));
    if (saved !== null) setChosen(made.id);
  }

  // Nothing chosen says nothing: the capture gets the site's brand, even where Enter comes before the brands are read.
  const choice = chosen === undefined ? {} : { brandId: chosen };
  return { brands: list, brand, choice, shared, newName, choose, addCompetitor };
}

function nameFor(facts: DraftFacts, shared: boolean): string {
  const named = shared ? facts.author : facts.siteName;
  if (named && [...named].length <= LONGEST_NAME) return named;
  return shared ? '' : facts.site;
}
