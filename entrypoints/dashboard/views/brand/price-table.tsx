import { ReadingChange, ReadingValue } from '../../../../components/reading';
import { Table } from '../../../../components/table';
import { useLocale, useWords } from '../../../../components/words';
import { formatTime } from '../../../../utils/lib/format';
import { whoLooked } from '../../../../utils/lib/who-looked';
import { zoneHere } from '../../use-filters';
import { SubjectName } from './subject-name';
import type { WorkedNow } from './use-worked';
import type { Ranking } from './worked-panel';

const MOST = 20;

/** Price steps, the newest first, the terms of a price apart, with who saw them. */
export function PriceTable({ prices, revisited }: Pick<WorkedNow, 'prices'> & Pick<Ranking, 'revisited'>) {
  const { worked: words, metrics, subjects } = useWords();
  const locale = useLocale();
  if (prices.length === 0) {
    return (
      <>
        <h3>{words.prices}</h3>
        <p class="faint">{words.noPrices}</p>
      </>
    );
  }
  return (
    <div class="worked-part">
      <h3>{words.prices}</h3>
      <Table
        label={words.prices}
        columns={[
          { id: 'name', label: words.product },
          { id: 'step', label: words.step },
          { id: 'viewer', label: words.seenBy },
          { id: 'between', label: words.between, num: true },
        ]}
      >
        {prices.slice(0, MOST).map(({ product, step }) => (
          <tr key={`${product.id} ${step.captureId} ${step.since.captureId}`}>
            <td>
              <SubjectName subject={product} revisited={revisited.get(product.id)} />
            </td>
            <td>
              {step.terms.map(({ term, before, after, since }) => (
                <div key={term}>
                  {metrics.names[term]}{' '}
                  <a class="proof" href={`#/capture/${since.captureId}`}>
                    <ReadingValue reading={before} />
                  </a>
                  {' → '}
                  <a class="proof" href={`#/capture/${step.captureId}`}>
                    <ReadingValue reading={after} />
                  </a>{' '}
                  <ReadingChange before={{ ...before, ...since }} now={after} />
                </div>
              ))}
              {step.added.map((raw) => (
                <div key={`+${raw}`} class="muted">
                  <bdi>{words.added(raw)}</bdi>
                </div>
              ))}
              {step.gone.map((raw) => (
                <div key={`-${raw}`} class="muted">
                  <bdi>{words.gone(raw)}</bdi>
                </div>
              ))}
            </td>
            <td class="muted">
              <bdi>{whoLooked(step, subjects.viewers) || words.noViewer}</bdi>
            </td>
            <td class="num muted">
              {formatTime(step.since.at, zoneHere, locale, Date.now())} →{' '}
              <a class="quiet-link" href={`#/capture/${step.captureId}`}>
                {formatTime(step.at, zoneHere, locale, Date.now())}
              </a>
            </td>
          </tr>
        ))}
      </Table>
    </div>
  );
}
