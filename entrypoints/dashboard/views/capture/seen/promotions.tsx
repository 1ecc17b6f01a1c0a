import { useLocale, useWords } from '../../../../../components/words';
import { formatPublished } from '../../../../../utils/lib/format';
import { windowOfPromotion } from '../../../../../utils/lib/promotion-window';
import { withoutReordering } from '../../../../../utils/lib/reordering';
import type { Capture, Locale, Promotion, PromotionWindow } from '../../../../../utils/model';
import type { Words } from '../../../../../utils/words';
import { promotionNumbers } from './promotion-numbers';

interface PromotionsProps {
  promotions: readonly Promotion[];
  capture: Capture;
  /** The currency of the page's prices; null where it shows none. */
  currency: string | null;
}

/** Promotions as printed, each with what was understood of it. */
export function Promotions({ promotions, capture, currency }: PromotionsProps) {
  const seen = { now: capture.at, zone: capture.zone, lang: capture.lang };
  const words = useWords().promotions;
  const locale = useLocale();
  if (promotions.length === 0) return null;
  return (
    <>
      <h3>{words.title}</h3>
      <ul class="seen-promotions">
        {promotions.map((promotion, at) => {
          const { raw, mechanic } = promotion;
          const window = windowOfPromotion(promotion, seen);
          return (
            <li key={`${at} ${raw}`}>
              <bdi class="wrap">{withoutReordering(raw)}</bdi>
              <span class="faint">
                {[
                  words.mechanic(mechanic),
                  ...promotionNumbers(promotion, currency, words, locale),
                  window ? windowText(window, words, locale) : '',
                ]
                  .filter((part) => part !== '' && part !== raw)
                  .join(' · ')}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** When it runs, as exactly as it is known; one day is said once. */
function windowText({ start, end }: PromotionWindow, words: Words['promotions'], locale: Locale): string {
  const [from, to] = [start, end].map((time) => (time ? formatPublished(time, locale) : ''));
  if (from && to) return from === to ? from : words.window(from, to);
  if (to) return words.until(to);
  return from ? words.since(from) : '';
}
