import { useState } from 'preact/hooks';
import { BrandMark } from '../../../../components/brand-mark';
import { Button } from '../../../../components/button';
import { Table } from '../../../../components/table';
import { useLocale, useWords } from '../../../../components/words';
import { formatTime } from '../../../../utils/lib/format';
import { brandOfSite } from '../../../../utils/library/brand-of-site';
import { type RankRow, rankHistory, type SeenPage } from '../../../../utils/metrics/rank-history';
import type { Brand, Capture } from '../../../../utils/model';
import { zoneHere } from '../../use-filters';
import { RankCellView } from './rank-cell';

interface RankTableProps {
  label: string;
  /** Newest first. */
  pages: readonly (SeenPage & { capture: Capture })[];
  ad: boolean;
  brands: readonly Brand[];
}

/** One sort of results: brands and sites down, captures across; our own brands are there, seen or not. */
export function RankTable({ label, pages, ad, brands }: RankTableProps) {
  const words = useWords().ranks;
  const locale = useLocale();
  const [all, setAll] = useState(false);
  const own = brands.filter(({ role, domains }) => role === 'own' && domains.length > 0);
  const rows = rankHistory(
    pages,
    ad,
    (host) => brandOfSite(brands, host)?.id ?? host,
    own.map(({ id }) => id),
  );
  const brandOf = ({ owner }: RankRow) => brands.find(({ id }) => id === owner);
  const branded = rows.filter(brandOf);
  const others = rows.filter((row) => !brandOf(row));
  // Where no brand is among them there is nothing else to look at.
  const shown = all || branded.length === 0 ? [...branded, ...others] : branded;
  return (
    <div class="rank-table">
      <h3>{label}</h3>
      <div class="rank-scroll">
        <Table
          label={label}
          columns={[
            { id: 'whose', label: words.whose },
            ...pages.map(({ captureId, capture }) => ({
              id: `rank ${captureId}`,
              label: formatTime(capture.at, zoneHere, locale, Date.now()),
            })),
          ]}
        >
          {shown.map((row) => {
            const brand = brandOf(row);
            return (
              <tr key={row.owner}>
                <th scope="row" class="whose">
                  {brand ? (
                    <a class="brand-link" href={`#/brand/${brand.id}`}>
                      <BrandMark brand={brand} />
                    </a>
                  ) : (
                    <bdi class="cut" title={row.owner}>
                      {row.owner}
                    </bdi>
                  )}
                </th>
                {row.cells.map((cell) => (
                  <RankCellView key={cell.captureId} cell={cell} />
                ))}
              </tr>
            );
          })}
        </Table>
      </div>
      {branded.length > 0 && others.length > 0 && (
        <Button kind="quiet" onClick={() => setAll(!all)}>
          {all ? words.fewer : words.others(others.length)}
        </Button>
      )}
    </div>
  );
}
