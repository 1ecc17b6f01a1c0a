import { momentOf } from '../../lib/moment';
import { safeLink } from '../../lib/url';
import { type Offer, priceSteps, type TermStep } from '../../metrics/price-steps';
import { readingRows } from '../../metrics/reading-rows';
import type { ReadingRead } from '../../model';
import { oneLine } from '../plain-text';
import type { PriceRow } from '../week-numbers';
import { type Look, type NumbersInput, type Owned, picturedIn } from './input';

/** Every price that changed for certain this week, each term by itself, between looks of one viewer alone. */
export function pricesIn(owned: readonly Owned[], input: NumbersInput): PriceRow[] {
  const looks = new Map(input.looks.map((look) => [`${look.captureId} ${look.subjectId}`, look]));
  const isPictured = picturedIn(input);
  return owned
    .filter(({ subject }) => subject.kind === 'product')
    .flatMap((item) =>
      priceSteps(offersOf(item, looks))
        .filter(({ at }) => input.week.from <= at && at < input.week.to)
        .flatMap(({ captureId, at, viewer, region, terms }) =>
          terms.map((step): PriceRow => {
            const who = { viewer: shortOrNull(viewer), region: shortOrNull(region) };
            return {
              ...rowOf(item, step),
              ...who,
              at,
              pictured: isPictured(captureId),
              proof: [captureId, step.since.captureId],
            };
          }),
        ),
    );
}

/** What each capture shows of a product's prices. A capture whose page is not known any more tells nobody who looked. */
function offersOf({ subject, readings }: Owned, looks: ReadonlyMap<string, Look>): Offer[] {
  return readingRows(readings).flatMap(({ captureId, cells }) => {
    const look = looks.get(`${captureId} ${subject.id}`);
    const shown = Object.values(cells).map(({ now }) => now);
    const [first] = shown;
    if (!look || !first) return [];
    const { viewer, region } = look;
    return [
      {
        captureId,
        ...momentOf(first),
        viewer,
        region,
        readings: shown,
        promotions: null,
      },
    ];
  });
}

function rowOf({ subject, owner, site }: Owned, { term, before, after, change, direction, since }: TermStep) {
  return {
    brand: owner.shown,
    product: oneLine(subject.name, 120),
    link: safeLink(subject.url),
    site,
    term,
    before: amountOf(before),
    after: amountOf(after),
    unit: after.unit === null ? null : oneLine(after.unit, 8),
    change,
    direction,
    since: since.at,
  };
}

const amountOf = ({ raw, low, high }: ReadingRead) => ({ raw: oneLine(raw, 40), low, high });

const shortOrNull = (text: string | null) => (text === null ? null : oneLine(text, 40) || null);
