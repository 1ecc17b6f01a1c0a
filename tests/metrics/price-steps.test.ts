import { expect, test } from 'vitest';
import { type Offer, PRICE_TERMS, priceSteps } from '../../utils/metrics/price-steps';
import type { Promotion, ReadingRead } from '../../utils/model';
import { sampleReading } from '../library/sample';

type Terms = Partial<Record<(typeof PRICE_TERMS)[number], number | [number, number]>>;

function offer(at: number, terms: Terms, given: Partial<Offer> = {}): Offer {
  const readings = Object.entries(terms).map(([term, amount]): ReadingRead => {
    const [low, high] = Array.isArray(amount) ? amount : [amount, amount];
    return { ...sampleReading(term as 'price', low, high), unit: 'CNY' };
  });
  return { captureId: `c${at}`, at, viewer: null, region: null, readings, promotions: page(), ...given };
}
const promotion = (raw: string): Promotion => ({ raw, mechanic: '满减', threshold: null, value: null });
const page = (...raws: string[]) => ({ reader: 'jd 1', all: raws.map(promotion) });

/** Steps in short: who, which terms from what to what, and what promotions came and went. */
function steps(...offers: Offer[]): string[] {
  return priceSteps(offers).map(({ viewer, captureId, since, terms, added, gone }) =>
    [
      `${since.captureId}→${captureId}`,
      viewer,
      ...terms.map(({ term, before, after, direction }) => `${term} ${before.low} ${direction} ${after.low}`),
      ...added.map((raw) => `+${raw}`),
      ...gone.map((raw) => `−${raw}`),
    ]
      .filter((part) => part !== null)
      .join(' '),
  );
}

test('terms step apart: a coupon that ends is no new price', () => {
  expect(
    steps(
      offer(1, { price: 399, finalPrice: 299 }, { promotions: page('满300减100') }),
      offer(2, { price: 399, finalPrice: 399 }),
    ),
  ).toEqual(['c1→c2 finalPrice 299 up 399 −满300减100']);
});

test('two viewers who see two prices are no step; each is compared with itself', () => {
  expect(
    steps(
      offer(1, { price: 100 }, { viewer: '会员' }),
      offer(2, { price: 120 }, { viewer: '未登录' }),
      offer(3, { price: 90 }, { viewer: '会员' }),
      offer(4, { price: 120 }, { viewer: '未登录', region: '上海' }),
    ),
  ).toEqual(['c1→c3 会员 price 100 down 90']);
});

test('a term that was not shown for a while is compared with its last showing', () => {
  const [step] = priceSteps([
    offer(1, { price: 100, deposit: 10 }),
    offer(2, { price: 100 }),
    offer(3, { price: 100, deposit: 20 }),
  ]);
  expect(step).toMatchObject({
    since: { captureId: 'c1' },
    terms: [{ term: 'deposit', since: { captureId: 'c1' } }],
  });
});

test('ranges that meet and currencies that differ are no steps', () => {
  const dollars = offer(3, { price: 90 });
  expect(
    steps(offer(1, { price: [99, 129] }), offer(2, { price: 110 }), {
      ...dollars,
      readings: dollars.readings.map((reading) => ({ ...reading, unit: 'USD' })),
    }),
  ).toEqual([]);
});

test('looks go by the order in which they were made, and one look in two tabs is none after the other', () => {
  expect(
    steps(offer(5, { price: 80 }), offer(1, { price: 70 }, { clock: 1 }), offer(3, { price: 60 })),
  ).toEqual(['c3→c5 price 60 up 80', 'c5→c1 price 80 down 70']);
  expect(steps(offer(1, { price: 80 }), offer(1, { price: 70 }, { captureId: 'other' }))).toEqual([]);
});

test('an unverified price makes an unverified step', () => {
  const doubtful = offer(2, { price: 90 });
  const [step] = priceSteps([
    offer(1, { price: 100 }),
    { ...doubtful, readings: doubtful.readings.map((reading) => ({ ...reading, unverified: true })) },
  ]);
  expect(step?.terms).toMatchObject([{ unverified: true, direction: 'down' }]);
  expect(PRICE_TERMS).toContain('finalPrice');
});

test('final prices by other terms are other prices: a coupon’s is compared with the coupon’s', () => {
  const priced = (at: number, raw: string, amount: number) =>
    offer(at, {}, { readings: [{ ...sampleReading('finalPrice', amount), raw, unit: 'CNY' }] });
  expect(
    steps(
      priced(1, '券后价¥80', 80),
      priced(2, '国补后¥70', 70),
      priced(3, '券后 ¥75', 75),
      priced(4, '预估到手价¥60', 60),
    ),
  ).toEqual(['c1→c3 finalPrice 80 down 75']);
});

test('promotions come and go between the product’s own pages alone, as one version of a reader finds them', () => {
  const list = { promotions: null };
  const newer = { promotions: { reader: 'jd 2', all: [promotion('满300减50'), promotion('8折')] } };
  expect(
    steps(
      offer(1, { price: 100 }, { promotions: page('满300减50') }),
      offer(2, { price: 100 }, list),
      offer(3, { price: 90 }, list),
      offer(4, { price: 90 }, newer),
      offer(5, { price: 90 }, { promotions: page('满300减50') }),
      offer(6, { price: 90 }, { promotions: page('满400减60') }),
      offer(6, { price: 90 }, { captureId: 'other tab', promotions: page() }),
      offer(7, { price: 90 }, { promotions: page('满400减60') }),
    ),
  ).toEqual(['c2→c3 price 100 down 90', 'c5→c6 +满400减60 −满300减50']);
});
