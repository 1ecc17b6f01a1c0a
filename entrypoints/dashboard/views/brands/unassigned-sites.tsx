import { Plus } from 'lucide-preact';
import { Button } from '../../../../components/button';
import { Select } from '../../../../components/select';
import { useAttempt } from '../../../../components/use-attempt';
import { useWords } from '../../../../components/words';
import { nextColor } from '../../../../utils/lib/new-brand';
import { unassignedSites } from '../../../../utils/lib/unassigned-sites';
import type { Brand } from '../../../../utils/model';
import { addBrands, assignSite } from './change-brands';

interface UnassignedSitesProps {
  brands: Brand[];
  /** Captures by site. */
  sites: Record<string, number>;
}

/** The most captured sites that belong to nobody, each given to somebody in one click. */
export function UnassignedSites({ brands, sites }: UnassignedSitesProps) {
  const words = useWords();
  const attempt = useAttempt();
  const free = unassignedSites(sites, brands);
  if (free.length === 0) return null;
  return (
    <section class="unassigned" aria-labelledby="unassigned">
      <h2 id="unassigned">{words.brands.unassigned}</h2>
      <p class="muted">{words.brands.unassignedHint}</p>
      <ul>
        {free.map(({ domain, count }) => (
          <li key={domain} class="row">
            {sites[domain] ? (
              <a class="grow cut" href={`#/library?site=${encodeURIComponent(domain)}`}>
                {domain}
              </a>
            ) : (
              <span class="grow cut">{domain}</span>
            )}
            <span class="faint num">{words.common.captures(count)}</span>
            <Button
              icon={Plus}
              aria-label={`${words.brands.newCompetitor} ${domain}`}
              onClick={() =>
                void attempt(() => addBrands([competitorOf(domain, brands)], brands, words.brands))
              }
            >
              {words.brands.newCompetitor}
            </Button>
            {brands.length > 0 && (
              <Select
                label={`${words.brands.assignTo} ${domain}`}
                hideLabel
                value=""
                options={[
                  { value: '', label: words.brands.assignTo },
                  ...brands.map(({ id, name }) => ({ value: id, label: name })),
                ]}
                onChange={(id) => {
                  const brand = brands.find((each) => each.id === id);
                  if (brand) void attempt(() => assignSite(domain, brand, words.brands));
                }}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Named after its domain until it is renamed. */
function competitorOf(domain: string, brands: Brand[]) {
  return {
    name: domain,
    names: [],
    domains: [domain],
    role: 'competitor' as const,
    color: nextColor(brands, 'competitor'),
  };
}
