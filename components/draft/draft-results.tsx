import { isLaterPage, placedResults } from '../../utils/lib/result-page';
import { brandOfSite } from '../../utils/library/brand-of-site';
import { ranksByOwner } from '../../utils/metrics/rank-history';
import type { Brand, ResultPage } from '../../utils/model';
import { BrandMark } from '../brand-mark';
import { useWords } from '../words';

/** Brands named at once. */
const MOST = 4;

interface DraftResultsProps {
  page: ResultPage;
  url: string;
  engine: string;
  brands: readonly Brand[];
}

/** What a search engine answered, before it is saved: how many results, and where our brands and the others stand. */
export function DraftResults({ page, url, engine, brands }: DraftResultsProps) {
  const words = useWords();
  const placed = placedResults(page, engine);
  const ownerOf = (host: string) => brandOfSite(brands, host)?.id ?? '';
  const organic = ranksByOwner(placed, false, ownerOf);
  const paid = ranksByOwner(placed, true, ownerOf);
  // Our own first, as the list of brands has them.
  const found = brands.filter(({ id }) => organic.ranks.has(id) || paid.ranks.has(id));
  return (
    <section class="draft-results" aria-label={words.ranks.title}>
      <p>
        <span class="faint">{words.subjects.query}</span> <bdi>{page.query}</bdi>
        <span class="draft-counts faint">{words.ranks.counts(organic.seen, paid.seen)}</span>
      </p>
      {found.length > 0 && (
        <ul>
          {found.slice(0, MOST).map((brand) => (
            <li key={brand.id}>
              <BrandMark brand={brand} />
              <span class="num">
                {[
                  ...(organic.ranks.get(brand.id)?.slice(0, 1).map(words.ranks.organicRank) ?? []),
                  ...(paid.ranks.get(brand.id)?.slice(0, 1).map(words.ranks.paidRank) ?? []),
                ].join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      )}
      {found.length > MOST && <p class="faint">{words.ranks.more(found.length - MOST)}</p>}
      {found.length === 0 && brands.length > 0 && placed.length > 0 && (
        <p class="faint">{words.ranks.nobody}</p>
      )}
      {isLaterPage(url) && <p class="faint">{words.ranks.onLaterPage}</p>}
    </section>
  );
}
