import { describe, expect, test } from 'vitest';
import { buildDigest } from '../../utils/digest/build-digest';
import type { NumbersInput } from '../../utils/digest/numbers/input';
import { numbersOfWeek } from '../../utils/digest/numbers/numbers-of-week';
import type { Reading, Subject } from '../../utils/model';
import { capture, numbersInput, week } from './sample-week';

const sample = numbersOfWeek(numbersInput);

/** The sample with the readings of one subject changed. */
function withReadings(id: string, change: (reading: Reading) => Reading | null): NumbersInput {
  const rows = (numbersInput.history.get(id) ?? []).flatMap((reading) => change(reading) ?? []);
  return { ...numbersInput, history: new Map([...numbersInput.history, [id, rows]]) };
}

function withSubject(id: string, change: Partial<Subject>): NumbersInput {
  const changed = (one: Subject) => (one.id === id ? { ...one, ...change } : one);
  const listed = numbersInput.listed.map((each) => ({ ...each, subject: changed(each.subject) }));
  return { ...numbersInput, subjects: numbersInput.subjects.map(changed), listed };
}

describe('best posts', () => {
  const rowsOf = (input: NumbersInput) => numbersOfWeek(input).best[0]?.rows ?? [];
  const named = (input: NumbersInput, start: string) =>
    rowsOf(input).find(({ title }) => title.startsWith(start));

  test('stand by engagement with the place that is proved, the fast ones after them', () => {
    expect(
      sample.best[0]?.rows.map(({ title, engagement, pace }) => [
        title.slice(0, 4),
        engagement?.best,
        pace?.best,
      ]),
    ).toEqual([
      ['秋冬新品', 1, undefined],
      ['联名款杯', 2, undefined],
      ['我方冬日', 3, undefined],
      ['第二杯半', undefined, 1],
    ]);
    expect(sample.best[0]).toMatchObject({ acts: ['likes', 'comments'], metric: 'likes' });
  });

  test('share their places where ranges overlap', () => {
    const wide = withReadings('vote', (one) => ({ ...one, high: 13_000 }));
    expect(
      rowsOf(wide)
        .slice(0, 2)
        .map(({ engagement }) => [engagement?.best, engagement?.worst]),
    ).toEqual([
      [1, 2],
      [1, 2],
    ]);
  });

  test('of before this week have no engagement, and no speed without proved growth', () => {
    const flat = withReadings('half', (one) => ({ ...one, low: 480, high: 2000 }));
    expect(named(flat, '第二杯')).toBeUndefined();
    expect(named(numbersInput, '第二杯')).toMatchObject({
      engagement: null,
      pace: { per: 'day', proof: ['notes-1', 'notes-0'] },
    });
  });

  test('stand against their account’s others at the same age, with the captures that show these', () => {
    expect(named(numbersInput, '秋冬')?.against).toMatchObject({
      kind: 'compared',
      verdict: 'above',
      sample: 5,
      proof: ['notes-1', 'notes-0', 'last-1'],
    });
  });

  test('say when too few others were seen at that age, and when their own age is not known', () => {
    const fewer = { ...numbersInput, subjects: numbersInput.subjects.filter(({ id }) => id !== 'o5') };
    expect(named(fewer, '秋冬')?.against).toEqual({ kind: 'too-few', sample: 4, of: 6, needed: 5 });
    expect(
      named(withSubject('vote', { published: null, firstSeenAt: numbersInput.week.from }), '联名')?.against
        .kind,
    ).toBe('no-age');
  });

  test('count nothing that no page has proved, nothing binned, nothing from after the week', () => {
    for (const change of [{ unverified: true }, { binned: 1 as const }, { at: numbersInput.week.to }])
      expect(
        named(
          withReadings('tasting', (one) => ({ ...one, ...change })),
          '秋冬',
        ),
      ).toBeUndefined();
  });

  test('whose number leapt a thousandfold say so', () => {
    const leapt = withReadings('half', (one) =>
      one.captureId === 'notes-1' ? { ...one, low: 9e6, high: 9e6 } : one,
    );
    expect(named(leapt, '第二')).toMatchObject({ leapt: true, pace: { best: 1, worst: 1 } });
    expect(named(numbersInput, '第二')).toMatchObject({ leapt: false });
  });

  test('that are gone or were edited say so', () => {
    const revisited = { gone: { captureId: 'home-2', at: 1 }, edited: null };
    const input = {
      ...withSubject('tasting', { keys: ['notes:post:tasting'] }),
      revisited: new Map([['notes:post:tasting', revisited]]),
    };
    expect(named(input, '秋冬')).toMatchObject({ revisited, engagement: { best: 1 } });
    expect(named(numbersInput, '秋冬')).toMatchObject({ revisited: null });
    const drafts = (numbers: ReturnType<typeof numbersOfWeek>) =>
      buildDigest({ ...week, numbers }).takeaways.flatMap((each) =>
        each.kind === 'best' ? [each.post.title.slice(0, 2)] : [],
      );
    expect(drafts(sample)).toContain('秋冬');
    expect(drafts(numbersOfWeek(input))).not.toContain('秋冬');
  });

  test('of ours are there however small', () => {
    const many = Array.from({ length: 9 }, (_, nth) => `m${nth}`);
    const [first] = numbersInput.listed;
    if (!first) throw new Error('the sample lists nothing');
    const listed = many.map((id) => ({ ...first, subject: { ...first.subject, id } }));
    const rows = (numbersInput.history.get('vote') ?? []).map((row) => ({ ...row, low: 9e6, high: 9e6 }));
    const history = new Map([...numbersInput.history, ...many.map((id) => [id, rows] as const)]);
    const crowded = { ...numbersInput, listed: [...listed, ...numbersInput.listed], history };
    expect(named(crowded, '我方')?.engagement).toMatchObject({ best: 12, worst: 12, of: 12 });
    expect(named(crowded, '秋冬')).toBeUndefined();
  });

  test('belong to nobody where nobody follows the account and the page is somebody else’s', () => {
    const strange = numbersInput.listed.map((each) => ({ ...each, foreign: true, channel: null }));
    const subjects = numbersInput.subjects.filter(({ id }) => id !== 'account');
    const rows = rowsOf({ ...numbersInput, listed: strange, subjects });
    expect(rows.map(({ title }) => title.slice(0, 2))).toEqual(['秋冬', '我方']);
  });
});

describe('followers', () => {
  const moves = (input: NumbersInput) =>
    numbersOfWeek(input).followers.map(({ brand, last, change }) => [
      brand.name,
      last?.raw,
      change && [change.direction, change.low, change.high],
    ]);

  test('stand by brand, ours first, with what the ranges prove', () => {
    expect(moves(numbersInput)).toEqual([
      ['我方示例', '1万', ['unproved', -480, 519]],
      ['示例咖啡 A', '1.3万', ['up', 1, 1999]],
      ['示例咖啡 B', '4,518', null],
    ]);
  });

  test('of ours stand there unseen, those of others do not', () => {
    const ours = withReadings('own-account', (one) => (one.captureId === 'self' ? null : one));
    expect(moves(ours)[0]).toEqual(['我方示例', undefined, null]);
    const others = withReadings('account', (one) => (one.captureId === 'notes-1' ? null : one));
    expect(moves(others).map(([name]) => name)).toEqual(['我方示例', '示例咖啡 B']);
  });

  test('are absent where no channel was seen', () => {
    expect(moves({ ...numbersInput, history: new Map() })).toEqual([]);
  });
});

describe('price steps', () => {
  const steps = (input: NumbersInput) =>
    numbersOfWeek(input).prices.map(({ term, before, after, proof }) => [term, before.low, after.low, proof]);

  test('keep the terms apart, each with both its captures; a term that is new is none', () => {
    expect(steps(numbersInput)).toEqual([
      ['price', 12, 9.9, ['home-2', 'last-1']],
      ['finalPrice', 10.9, 8.9, ['home-2', 'last-1']],
    ]);
  });

  test('are none between two kinds of viewer, two currencies, or where it is not known who looked', () => {
    const [first, ...rest] = numbersInput.looks;
    if (!first) throw new Error('the sample has no looks');
    expect(steps({ ...numbersInput, looks: [{ ...first, viewer: '会员' }, ...rest] })).toEqual([]);
    expect(steps({ ...numbersInput, looks: rest })).toEqual([]);
    const dollars = withReadings('latte', (one) =>
      one.captureId === 'last-1' ? { ...one, unit: 'USD' } : one,
    );
    expect(steps(dollars)).toEqual([]);
  });

  test('of another week are left', () => {
    expect(steps({ ...numbersInput, week: { from: 0, to: 1 } })).toEqual([]);
  });
});

describe('what live reading saw', () => {
  const live = capture('seen-live', '2026-11-17T12:00:00', {
    trigger: 'live',
    observed: 3,
    site: '',
    pageKey: '',
    brandId: null,
    title: '首页信息流',
  });
  const input = withReadings('b-account', (one) => ({ ...one, captureId: 'seen-live', at: live.at }));

  test('is evidence after the captures where it proves a number, seen and not pictured, and leads to its table', () => {
    const captures = [...week.captures, live];
    const built = buildDigest({ ...week, captures, numbers: numbersOfWeek({ ...input, captures }) });
    expect(built.evidence.map(({ captureId }) => captureId).slice(-2)).toEqual(['store', 'seen-live']);
    expect(built.evidence.at(-1)).toMatchObject({ number: 9, live: true, entry: 'followers', picture: null });
    expect(built.marks['seen-live']).toEqual({ evidence: 9 });
    expect(built.captures.now).toBe(8);
  });

  test('is no evidence where it proves none', () => {
    const built = buildDigest({ ...week, captures: [...week.captures, live] });
    expect(built.evidence).toHaveLength(8);
  });
});
