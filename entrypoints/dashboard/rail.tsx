import './rail.css';
import { useLocation, useSearch } from 'wouter-preact';
import { BrandMark } from '../../components/brand-mark';
import { useLiveQuery } from '../../components/use-live-query';
import { useWords } from '../../components/words';
import { startOfToday } from '../../utils/lib/start-of-today';
import { isoWeekOf } from '../../utils/lib/week';
import { listBrands } from '../../utils/library/brands';
import { libraryCounts } from '../../utils/library/counts';
import { observedSince } from '../../utils/library/observed';
import { type Filters, libraryAddress, readFilters } from './filters';
import { RailHealth } from './rail-health';
import { RailLink } from './rail-link';
import { RailTags } from './rail-tags';
import { views } from './views';

/** How many sites the rail lists; the filter menu has them all. */
const sitesShown = 8;

/** Screens, then the quickest filters of the library: brands, tags, sites, each with its count. */
export function Rail() {
  const words = useWords().common;
  const [path] = useLocation();
  const search = useSearch();
  const counts = useLiveQuery(() => libraryCounts(), 'counts');
  const brands = useLiveQuery(() => listBrands(), 'brands');
  const week = isoWeekOf(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone).slice(5);
  const today = useLiveQuery(() => observedSince(startOfToday()), 'observed today');
  const read = [...(today?.values() ?? [])].reduce((sum, count) => sum + count, 0);
  const side = {
    library: counts?.captures,
    live: read || undefined,
    bin: counts?.binned || undefined,
    digest: week,
  };
  const sites = Object.entries(counts?.sites ?? {}).filter(([site, count]) => site !== '' && count > 0);
  const busiest = sites.sort((a, b) => b[1] - a[1]).slice(0, sitesShown);
  const { view, ...filters } = readFilters(search);
  const isFiltered = Object.keys(filters).length > 0;
  const filter = (wanted: Filters) => {
    const to = libraryAddress({ ...wanted, ...(view && { view }) });
    return { to, current: `${path}?${search}` === to };
  };
  return (
    <nav class="rail" aria-label={words.navigation}>
      <a class="rail-name" href="#/library">
        <b>{words.product}</b>
        <span class="faint">{words.productOther}</span>
      </a>
      {views.map(
        ({ id, path: to, rail }) =>
          rail && (
            <RailLink
              key={id}
              to={id === 'library' ? filter({}).to : to}
              icon={rail.icon}
              name={words.screens[id]}
              current={path === to && !isFiltered}
              side={id in side ? side[id as keyof typeof side] : undefined}
            >
              {words.screens[id]}
            </RailLink>
          ),
      )}
      <RailHealth />
      <div class="rail-filters">
        {brands && brands.length > 0 && <h2>{words.sections.brands}</h2>}
        {brands?.map((brand) => (
          <RailLink key={brand.id} {...filter({ brand: brand.id })} side={counts?.brands[brand.id]}>
            <BrandMark brand={brand} />
          </RailLink>
        ))}
        <RailTags counts={counts?.tags ?? {}} filter={filter} />
        {busiest.length > 0 && <h2>{words.sections.sites}</h2>}
        {busiest.map(([site, count]) => (
          <RailLink key={site} {...filter({ site })} side={count}>
            <span class="cut">{site}</span>
          </RailLink>
        ))}
      </div>
    </nav>
  );
}
