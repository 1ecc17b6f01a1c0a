import { useLocale, useWords } from '../../../../../components/words';
import { formatAmount } from '../../../../../utils/lib/format-reading';
import { withoutReordering } from '../../../../../utils/lib/reordering';
import type { Promotion } from '../../../../../utils/model';

/** Promotions as printed, each with what was understood of it. */
export function Promotions({ promotions }: { promotions: readonly Promotion[] }) {
  const words = useWords().subjects;
  const locale = useLocale();
  if (promotions.length === 0) return null;
  return (
    <>
      <h3>{words.promotions}</h3>
      <ul class="seen-promotions">
        {promotions.map(({ raw, mechanic, threshold, value }, at) => (
          <li key={`${at} ${raw}`}>
            <bdi class="wrap">{withoutReordering(raw)}</bdi>
            <span class="faint">
              {[
                mechanic,
                threshold === null ? '' : words.promotion.threshold(formatAmount(threshold, null, locale)),
                value === null ? '' : words.promotion.value(formatAmount(value, null, locale)),
              ]
                .filter((part) => part !== '' && part !== raw)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
