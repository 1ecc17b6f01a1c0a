import { describe, expect, test } from 'vitest';
import { chanceOfSoFew, fallOf, type Look, yieldOf } from '../../utils/metrics/yield';

/** Looks from marks, newest first: `+` read, `-` not read; each at a page of its own. */
const looks = (marks: string, page = (nth: number) => `page ${nth}`): Look[] =>
  [...marks].map((mark, nth) => ({
    captureId: `c${nth}`,
    at: 1000 - nth,
    page: page(nth),
    yielded: mark === '+',
  }));

/** A repeatable chance, so that what holds once holds always. */
function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

const strewn = (chance: () => number, share: number, count: number) =>
  Array.from({ length: count }, () => (chance() < share ? '+' : '-')).join('');

describe('a field’s yield', () => {
  test.each([
    ['', { hits: 0, of: 0, lastAt: null, missing: 0 }],
    ['+++', { hits: 3, of: 3, lastAt: 1000, missing: 0 }],
    ['--+-+', { hits: 2, of: 5, lastAt: 998, missing: 2 }],
    ['---', { hits: 0, of: 3, lastAt: null, missing: 3 }],
  ])('of %s', (marks, { missing, ...expected }) => {
    const found = yieldOf(looks(marks));
    expect(found).toMatchObject(expected);
    expect(found.missing.map(({ at }) => at)).toEqual(
      Array.from({ length: missing }, (_, nth) => 1000 - nth),
    );
  });
});

describe('a fall', () => {
  const always = '+'.repeat(50);

  test.each([
    ['is seen after three misses of what was always there', `---${always}`, 3],
    ['is seen after five where little is known of before', `-----${'+'.repeat(12)}`, 4],
    ['is seen where a field comes back now and then', `-+---+----${always}`, 8],
    ['is seen of a field that was there three times of four', `${'-'.repeat(12)}${'+++-'.repeat(11)}`, 12],
  ])('%s', (_what, marks, atLeast) => {
    const fall = fallOf(looks(marks));
    expect(fall?.lately.of).toBeGreaterThanOrEqual(Math.min(3, atLeast));
    expect(fall?.lately.hits).toBeLessThan((fall?.lately.of ?? 0) / 2);
    expect(fall?.since).toBe(1000 - ((fall?.lately.of ?? 0) - 1));
  });

  test.each([
    ['of one miss', `-${always}`],
    ['of two misses', `--${always}`],
    ['of too few looks before', `------${'+'.repeat(7)}`],
    ['of a field that was never there', '-'.repeat(60)],
    ['of a field that comes more often than before', `${'+'.repeat(20)}${'+-'.repeat(20)}`],
    ['of a field that is absent every other time', '-+'.repeat(30)],
    ['of five misses in a row of what is there half the time', `-----${'+-+--++-'.repeat(6)}`],
  ])('is not claimed %s', (_what, marks) => {
    expect(fallOf(looks(marks))).toBeNull();
  });

  test('is not claimed of a page that hides a field, however often it is looked at', () => {
    const marks = `${'-'.repeat(10)}${'+'.repeat(20)}`;
    expect(fallOf(looks(marks, (nth) => (nth < 10 ? 'hides it' : `page ${nth}`)))).toBeNull();
  });

  test('is seen of a page that showed a field and shows it no more', () => {
    expect(fallOf(looks(`----${'+'.repeat(20)}`, () => 'one page'))?.lately).toEqual({ hits: 0, of: 4 });
  });

  test.each([0.1, 0.3, 0.5, 0.7, 0.9])(
    'is claimed of next to no history in which a field is there with a chance of %s',
    (share) => {
      const chance = chanceFrom(20_261_128);
      let alarms = 0;
      for (let nth = 0; nth < 3000; nth++) if (fallOf(looks(strewn(chance, share, 60)))) alarms += 1;
      // Two in a thousand are accepted; discrete counts stay below that.
      expect(alarms).toBeLessThanOrEqual(6);
    },
  );

  test('is found in every history in which a reader broke ten looks ago', () => {
    const chance = chanceFrom(7);
    for (let nth = 0; nth < 500; nth++) {
      const { hits = 9, of = 0 } =
        fallOf(looks(`${'-'.repeat(10)}${strewn(chance, 0.95, 50)}`))?.lately ?? {};
      expect(of).toBeGreaterThanOrEqual(8);
      expect(hits / of).toBeLessThan(0.2);
    }
  });
});

test('the chance of so few hits is that of the urn', () => {
  // Of 4 balls 2 are hits; none among 2 drawn: 1 in 6. At most one: 5 in 6.
  expect(chanceOfSoFew({ hits: 0, of: 2 }, { hits: 2, of: 2 })).toBeCloseTo(1 / 6, 12);
  expect(chanceOfSoFew({ hits: 1, of: 2 }, { hits: 1, of: 2 })).toBeCloseTo(5 / 6, 12);
  expect(chanceOfSoFew({ hits: 2, of: 2 }, { hits: 2, of: 2 })).toBe(1);
});
