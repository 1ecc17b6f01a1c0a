import './ranks.css';
import { useState } from 'preact/hooks';
import { Button } from '../../../../components/button';
import { useLiveQuery } from '../../../../components/use-live-query';
import { useWords } from '../../../../components/words';
import { isLaterPage, placedResults } from '../../../../utils/lib/result-page';
import { resultPagesOf } from '../../../../utils/library/result-pages';
import type { Brand, Capture } from '../../../../utils/model';
import { RankTable } from './rank-table';

/** Result pages side by side at first, and with each press of the button. */
const PAGES = 6;

interface RankHistoryProps {
  /** Of one keyword, newest first. */
  captures: readonly Capture[];
  brands: readonly Brand[];
}

/** Who stood where for a keyword, capture by capture; organic and paid results apart. */
export function RankHistory({ captures, brands }: RankHistoryProps) {
  const words = useWords().ranks;
  const [limit, setLimit] = useState(PAGES);
  const found = useLiveQuery(
    () => resultPagesOf(captures.map(({ id }) => id)),
    captures.map(({ id }) => id).join(' '),
    true,
  );
  if (!found || found.size === 0) return null;
  const all = captures.flatMap((capture) => {
    const page = found.get(capture.id);
    return page ? [{ captureId: capture.id, capture, results: placedResults(page, capture.site) }] : [];
  });
  const pages = all.filter(({ capture }) => !isLaterPage(capture.url));
  const later = all.length - pages.length;
  const shown = pages.slice(0, limit);
  const paid = shown.some(({ results }) => results.some(({ ad }) => ad));
  return (
    <section>
      <h2>{words.title}</h2>
      <p class="faint">
        {pages.length > 0 && words.intro(pages.length)} {later > 0 && words.later(later)}
      </p>
      {pages.length > 0 && <RankTable label={words.organic} pages={shown} ad={false} brands={brands} />}
      {paid && <RankTable label={words.paid} pages={shown} ad brands={brands} />}
      {pages.length > limit && (
        <Button onClick={() => setLimit(limit + PAGES)}>
          {words.older(Math.min(PAGES, pages.length - limit))}
        </Button>
      )}
    </section>
  );
}
