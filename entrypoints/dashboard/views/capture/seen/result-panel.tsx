import { Chip } from '../../../../../components/chip';
import { useWords } from '../../../../../components/words';
import { withoutReordering } from '../../../../../utils/lib/reordering';
import type { Brand, Capture, ResultPage } from '../../../../../utils/model';
import { ResultList } from './result-list';

interface ResultPanelProps {
  page: ResultPage;
  capture: Pick<Capture, 'site'>;
  brands: readonly Brand[];
}

/** What a search engine answered: results in their ranks, paid ones apart, and whose they are. */
export function ResultPanel({ page, capture, brands }: ResultPanelProps) {
  const words = useWords().subjects;
  const ads = page.results.filter(({ ad }) => ad);
  const organic = page.results.filter(({ ad }) => !ad);
  const featureName = (name: string) => (Object.hasOwn(words.features, name) ? words.features[name] : name);
  return (
    <>
      <p>
        <span class="faint">{words.query}</span> <bdi class="seen-query">{withoutReordering(page.query)}</bdi>
      </p>
      {ads.length > 0 && (
        <>
          <h3>
            {words.ads} <span class="faint">{ads.length}</span>
          </h3>
          <ResultList label={words.ads} results={ads} engine={capture.site} brands={brands} />
        </>
      )}
      <h3>
        {words.organic} <span class="faint">{organic.length}</span>
      </h3>
      {organic.length > 0 ? (
        <ResultList label={words.organic} results={organic} engine={capture.site} brands={brands} />
      ) : (
        <p class="faint">{words.noResults}</p>
      )}
      {page.features.length > 0 && (
        <p class="seen-features">
          <span class="faint">{words.featuresLabel}</span>
          {page.features.map((name) => (
            <Chip key={name}>{featureName(name)}</Chip>
          ))}
        </p>
      )}
    </>
  );
}
