import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editsOf, type LookAt } from '../../utils/metrics/edits';
import { type Offer, priceSteps } from '../../utils/metrics/price-steps';
import { sampleReading } from '../library/sample';

/** Prices and words whose truth is known, seen through shops that show spans, other money, or nothing. */

interface Showing {
  /** Hours since the last look: 0 is another tab of the same moment. */
  hours: number;
  isSetBack: boolean;
  viewer: 'guest' | 'member';
  /** Where the price goes before this look. */
  by: number;
  shown: 'exact' | 'span' | 'other money' | 'nothing';
}

const showing: fc.Arbitrary<Showing> = fc.record({
  hours: fc.constantFrom(0, 1, 5, 30),
  isSetBack: fc.constantFrom(false, false, false, false, true),
  viewer: fc.constantFrom('guest', 'member'),
  by: fc.constantFrom(0, 0, 0, 3, 10, -3, -10, 40),
  shown: fc.constantFrom('exact', 'exact', 'span', 'other money', 'nothing'),
});

interface Sold {
  offers: Offer[];
  /** The true price at each offer, in the first money. */
  truths: number[];
}

/** Members pay 7 less; the other money is worth a third. What is seen at one moment is of one truth. */
function sold(showings: readonly Showing[]): Sold {
  let [at, clock, price] = [0, 0, 100];
  const offers: Offer[] = [];
  const truths: number[] = [];
  for (const [nth, { hours, isSetBack, viewer, by, shown }] of showings.entries()) {
    if (isSetBack) [at, clock] = [at - 50, clock + 1];
    else at += hours;
    if (hours > 0 || isSetBack) price = Math.max(1, price + by);
    const own = viewer === 'member' ? price - 7 : price;
    const ends = {
      exact: [own, own],
      span: [own - 5, own + 5],
      'other money': [own / 3, own / 3],
      nothing: null,
    };
    const range = ends[shown];
    const [low = 0, high = 0] = range ?? [];
    const unit = shown === 'other money' ? 'USD' : 'CNY';
    const readings = range ? [{ ...sampleReading('price', low, high), unit }] : [];
    truths.push(price);
    offers.push({ captureId: `c${nth}`, at, clock, viewer, region: null, readings, promotions: null });
  }
  return { offers, truths };
}

const isSooner = (a: Pick<Offer, 'at' | 'clock'>, b: Pick<Offer, 'at' | 'clock'>) =>
  (a.clock ?? 0) < (b.clock ?? 0) || ((a.clock ?? 0) === (b.clock ?? 0) && a.at < b.at);

test('no price step is claimed that did not happen, and every provable one is found', () => {
  fc.assert(
    fc.property(fc.array(showing, { maxLength: 14 }), (showings) => {
      const { offers, truths } = sold(showings);
      const placeOf = (id: string) => offers.findIndex(({ captureId }) => captureId === id);
      const steps = priceSteps(offers).flatMap(({ captureId, terms }) =>
        terms.map((term) => ({ from: placeOf(term.since.captureId), to: placeOf(captureId), ...term })),
      );
      for (const { from, to, direction } of steps) {
        expect(isSooner(offers[from] as Offer, offers[to] as Offer)).toBe(true);
        expect(Math.sign((truths[to] ?? 0) - (truths[from] ?? 0))).toBe(direction === 'up' ? 1 : -1);
        expect(offers[from]?.viewer).toBe(offers[to]?.viewer);
      }
      for (const [j, later] of offers.entries()) {
        for (const sooner of offers.slice(0, j)) {
          const [a, b] = [sooner.readings[0], later.readings[0]];
          if (!a || !b || a.unit !== b.unit || sooner.viewer !== later.viewer || !isSooner(sooner, later))
            continue;
          const isProvable = Number(a.high) < b.low || Number(b.high) < a.low;
          if (!isProvable) continue;
          // One change may explain several pairs: a step told of looks around these two explains them.
          const isTold = steps.some(
            ({ from, to, after }) =>
              isSooner(offers[from] as Offer, later) &&
              isSooner(sooner, offers[to] as Offer) &&
              after.unit === b.unit &&
              offers[to]?.viewer === later.viewer,
          );
          expect(isTold).toBe(true);
        }
      }
    }),
    { numRuns: 1000 },
  );
});

interface Writing {
  hours: number;
  reader: 'a 1' | 'a 2';
  /** The words from here on; null leaves them. */
  words: string | null;
  shown: 'full' | 'folded' | 'nothing' | 'gone';
}

const writing: fc.Arbitrary<Writing> = fc.record({
  hours: fc.constantFrom(0, 1, 5),
  reader: fc.constantFrom('a 1', 'a 1', 'a 1', 'a 2'),
  words: fc.constantFrom(
    null,
    null,
    null,
    'one two three four',
    'one two six seven',
    'five',
    'one two three',
  ),
  shown: fc.constantFrom('full', 'full', 'folded', 'nothing', 'gone'),
});

/** What each way of showing shows of the true words. */
function printed(words: string, shown: Writing['shown']): string | null {
  if (shown === 'full') return words;
  return shown === 'folded' ? `${words.split(' ').slice(0, 2).join(' ')}… 展开` : null;
}

test('no edit is claimed that did not happen, and every provable one is found', () => {
  fc.assert(
    fc.property(fc.array(writing, { maxLength: 12 }), (writings) => {
      let [at, words] = [0, 'one two three four'];
      const truths: string[] = [];
      const looks = writings.map(({ hours, reader, words: next, shown }, nth): LookAt => {
        at += hours;
        if (hours > 0) words = next ?? words;
        truths.push(words);
        const text = printed(words, shown);
        const gone = shown === 'gone' ? 'gone' : null;
        return { captureId: `c${nth}`, at, reader, gone, words: text === null ? {} : { text } };
      });
      const placeOf = (id: string) => looks.findIndex(({ captureId }) => captureId === id);
      const edits = editsOf(looks).map(({ since, captureId }) => [
        placeOf(since.captureId),
        placeOf(captureId),
      ]);
      for (const [from = 0, to = 0] of edits) {
        expect(looks[from]?.at).toBeLessThan(Number(looks[to]?.at));
        expect(truths[from]).not.toBe(truths[to]);
      }
      for (const [j, later] of looks.entries()) {
        for (const [i, sooner] of looks.slice(0, j).entries()) {
          const isFull = writings[i]?.shown === 'full' && writings[j]?.shown === 'full';
          const isAlike = sooner.reader === later.reader && sooner.at < later.at;
          if (isFull && isAlike && truths[i] !== truths[j])
            expect(
              edits.some(
                ([from = 0, to = 0]) =>
                  Number(looks[from]?.at) >= sooner.at && Number(looks[to]?.at) <= later.at,
              ),
            ).toBe(true);
        }
      }
    }),
    { numRuns: 1000 },
  );
});
