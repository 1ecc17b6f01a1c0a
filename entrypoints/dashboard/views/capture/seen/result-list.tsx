import { BrandMark } from '../../../../../components/brand-mark';
import { Chip } from '../../../../../components/chip';
import { useWords } from '../../../../../components/words';
import { withoutReordering } from '../../../../../utils/lib/reordering';
import { hostOfResult } from '../../../../../utils/lib/result-page';
import { safeLink } from '../../../../../utils/lib/url';
import { brandOfSite } from '../../../../../utils/library/brand-of-site';
import type { Brand, ResultRead } from '../../../../../utils/model';

interface ResultListProps {
  label: string;
  results: readonly ResultRead[];
  /** The engine's own site. */
  engine: string;
  brands: readonly Brand[];
}

/** Results in the order of the page; those of a brand bear its mark. */
export function ResultList({ label, results, engine, brands }: ResultListProps) {
  return (
    <ol class="result-list" aria-label={label}>
      {results.map((result) => (
        <Result key={result.rank} result={result} engine={engine} brands={brands} />
      ))}
    </ol>
  );
}

function Result({
  result,
  engine,
  brands,
}: { result: ResultRead } & Omit<ResultListProps, 'label' | 'results'>) {
  const words = useWords();
  const host = hostOfResult(result, engine);
  const brand = host === '' ? null : brandOfSite(brands, host);
  const href = safeLink(result.url);
  const title = withoutReordering(result.title);
  return (
    <li class={brand ? 'branded' : undefined}>
      <span class="num faint">{result.rank}</span>
      <span class="grow">
        {href ? (
          <a class="cut" href={href} title={title} target="_blank" rel="noopener noreferrer nofollow">
            {title}
          </a>
        ) : (
          <span class="cut">{title}</span>
        )}
        <span class="cut faint">
          <bdi>{host || withoutReordering(result.shownHost)}</bdi>
          {result.advertiser && (
            <>
              {' · '}
              <bdi>{words.subjects.paidBy(withoutReordering(result.advertiser))}</bdi>
            </>
          )}
        </span>
      </span>
      {brand && (
        <a class="brand-link" href={`#/brand/${brand.id}`}>
          <BrandMark brand={brand} />
        </a>
      )}
      {brand && <Chip>{words.brands.roles[brand.role]}</Chip>}
    </li>
  );
}
