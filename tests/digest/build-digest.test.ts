import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { buildDigest } from '../../utils/digest/build-digest';
import type { Digest, Section } from '../../utils/digest/digest';
import type { ListedSubject, Reading } from '../../utils/model';
import { sampleReading } from '../library/sample';
import { capture, captures, NOW, readingsIn, shanghai, week } from './sample-week';

/** Properties are many runs; how long they take is the machine's business. */
vi.setConfig({ testTimeout: 60_000 });

const digest = buildDigest(week);
const NO_NUMBERS = { best: [], followers: [], prices: [] };
const any = expect.anything();

function sectionOf(name: string, from: Digest = digest): Section | undefined {
  return from.sections.find(({ brand }) => brand?.name === name);
}

function entryOf(title: string, from: Digest = digest) {
  return from.sections
    .flatMap(({ groups }) => groups.flatMap(({ entries }) => entries))
    .find((entry) => entry.title.startsWith(title));
}

describe('the window', () => {
  test('is the ISO week in the operator’s zone', () => {
    expect([digest.from, digest.to]).toEqual([
      shanghai('2026-11-16T00:00:00'),
      shanghai('2026-11-23T00:00:00'),
    ]);
  });

  test('holds neither what came later, nor what came before, nor what was binned', () => {
    expect(digest.evidence.map(({ captureId }) => captureId)).toEqual([
      'home-1',
      'notes-1',
      'coupon',
      'quote',
      'home-2',
      'self',
      'stray',
      'store',
    ]);
    expect(digest.captures).toEqual({ now: 8, before: 4 });
  });

  test('is another one in another zone', () => {
    const late = capture('sunday-night', '2026-11-23T04:00:00');
    const there = buildDigest({ ...week, zone: 'Europe/Berlin', captures: [late] });
    expect(there.captures.now).toBe(1);
  });

  test('refuses what is no week', () => {
    expect(() => buildDigest({ ...week, week: '2026-W54' })).toThrow(RangeError);
  });
});

describe('coverage', () => {
  test('has every brand, our own first, captures of nobody last', () => {
    const names = digest.coverage.map(({ brand }) => brand?.name ?? null);
    expect(names).toEqual(['我方示例', '示例咖啡 A', '示例咖啡 B', '示例茶饮 C', '示例标杆 D', null]);
  });

  test('says of a brand without captures this week that it was not observed, and keeps last week beside it', () => {
    const row = digest.coverage.find(({ brand }) => brand?.name === '示例标杆 D');
    expect(row).toMatchObject({ now: 0, before: 1 });
    expect(row?.cells[0]).toMatchObject({ now: 0, before: 1, lastAt: null });
    expect(digest.facts).toContainEqual({ kind: 'not-observed', brands: ['示例标杆 D'] });
  });

  test('counts captures per site and names the newest', () => {
    const row = digest.coverage.find(({ brand }) => brand?.name === '示例咖啡 A');
    expect(row?.cells[0]).toMatchObject({ now: 2, before: 1, lastAt: shanghai('2026-11-20T20:15:00') });
  });

  test('puts sites that do not fit into one column', () => {
    const many = Array.from({ length: 12 }, (_, n) =>
      capture(`n${n}`, '2026-11-17T10:00:00', { site: `s${n}.example` }),
    );
    const wide = buildDigest({ ...week, captures: many, previous: [] });
    expect(wide.columns).toHaveLength(7);
    expect(wide.columns.at(-1)).toEqual({ kind: 'other', sites: 6 });
  });
});

describe('entries', () => {
  test('one page captured twice is one entry that lists both, the newest speaking', () => {
    const [entry] = sectionOf('示例咖啡 A')?.groups[0]?.entries ?? [];
    expect(entry).toMatchObject({
      title: '示例咖啡 A 官网首页：联名款预告',
      sightings: [5, 1],
      tags: ['页面/首页', '联名'],
      notes: [{ text: '横幅是新的，价格没动。', evidence: 5 }],
      picture: { evidence: 5, hash: '6'.repeat(64), thumbnail: '7'.repeat(64) },
    });
  });

  test('the picture of an older capture stands in, under its own number', () => {
    const [older, newer] = [
      captures[0],
      capture('again', '2026-11-21T08:00:00', { pageKey: 'https://a.example/home-1' }),
    ];
    const built = buildDigest({ ...week, captures: older ? [older, newer] : [] });
    const picture = sectionOf('示例咖啡 A', built)?.groups[0]?.entries[0]?.picture;
    expect(picture).toMatchObject({ evidence: 1, hash: '1'.repeat(64) });
  });

  test('two quotes from one page stay two entries; captures without address are never one', () => {
    const quotes = ['one', 'two'].map((id) =>
      capture(id, '2026-11-17T10:00:00', { scope: 'selection', pageKey: 'p', excerpt: id }),
    );
    const typed = ['x', 'y'].map((id) => capture(id, '2026-11-17T11:00:00', { pageKey: '', site: '' }));
    const built = buildDigest({ ...week, captures: [...quotes, ...typed] });
    expect(built.sections.flatMap(({ groups }) => groups.flatMap(({ entries }) => entries))).toHaveLength(4);
  });

  test('a capture whose brand is gone belongs to nobody', () => {
    const orphan = capture('orphan', '2026-11-17T10:00:00', { brandId: 'deleted' });
    expect(buildDigest({ ...week, captures: [orphan] }).sections.map(({ brand }) => brand)).toEqual([null]);
  });

  test('a note written on several captures of a page is said once', () => {
    const pair = ['2026-11-17T10:00:00', '2026-11-18T10:00:00'].map((at, n) =>
      capture(`p${n}`, at, { pageKey: 'p', note: '同一句' }),
    );
    expect(
      sectionOf('示例咖啡 A', buildDigest({ ...week, captures: pair }))?.groups[0]?.entries[0]?.notes,
    ).toEqual([{ text: '同一句', evidence: 2 }]);
  });
});

describe('readings', () => {
  const readingsOf = (title: string, from: Digest = digest) => entryOf(title, from)?.readings;

  test('stand with their entry, the most telling ones first, with their range and evidence', () => {
    expect(readingsOf('秋冬新品')).toEqual([
      { metric: 'views', raw: '10万+', low: 100_000, high: null, unit: null, evidence: 2, change: any },
      { metric: 'likes', raw: '1.2万', low: 11_500, high: 12_499, unit: null, evidence: 2, change: any },
      { metric: 'comments', raw: '906', low: 906, high: 906, unit: null, evidence: 2, change: any },
    ]);
  });

  test('of a page captured twice the newest speaks, unless no page has proved it', () => {
    expect(readingsOf('示例咖啡 A 官网首页')).toEqual([
      { metric: 'price', raw: '¥9.90', low: 9.9, high: 9.9, unit: 'CNY', evidence: 5, change: any },
      { metric: 'sold', raw: '300', low: 300, high: 300, unit: null, evidence: 1, change: null },
    ]);
  });

  test('that no page has proved are no facts', () => {
    const doubtful = { ...sampleReading('likes', 5), unverified: true };
    const built = buildDigest({ ...week, readings: new Map([readingsIn('notes-1', [doubtful])]) });
    expect(readingsOf('秋冬新品', built)).toEqual([]);
  });

  test('that a person entered say so', () => {
    const entered = { ...sampleReading('likes', 5), from: 'manual' };
    const built = buildDigest({ ...week, readings: new Map([readingsIn('notes-1', [entered])]) });
    expect(readingsOf('秋冬新品', built)).toMatchObject([{ metric: 'likes', low: 5, byHand: true }]);
  });

  test('of captures outside the week, or of none of it, appear nowhere', () => {
    const stray = new Map(
      ['late', 'binned', 'gone'].map((id) => readingsIn(id, [sampleReading('likes', 77)])),
    );
    const built = buildDigest({ ...week, readings: stray, listed: [], numbers: NO_NUMBERS });
    expect(JSON.stringify(built)).not.toContain('"likes"');
  });

  test('keep one line, whatever a page or an archive holds', () => {
    const odd = { ...sampleReading('likes', 1, 2), raw: `\u202E1\n2${'x'.repeat(99)}`, unit: '\n<b>' };
    const [reading] =
      readingsOf('秋冬新品', buildDigest({ ...week, readings: new Map([readingsIn('notes-1', [odd])]) })) ??
      [];
    expect(reading?.raw).toMatch(/^1 2x+…$/);
    expect(reading?.raw.length).toBe(40);
    expect(reading?.unit).toBe('<b>');
  });
});

describe('changes', () => {
  const changesOf = (title: string, from: Digest = digest) =>
    entryOf(title, from)?.readings.map(({ metric, change }) => [metric, change?.direction, change?.earlier]);

  test('are counted from the newest reading before the week, and only what ranges prove is one', () => {
    expect(changesOf('秋冬新品')).toEqual([
      ['views', 'unproved', 1],
      ['likes', 'up', 1],
      ['comments', 'same', 1],
    ]);
    expect(entryOf('秋冬新品')?.readings[1]?.change).toMatchObject({ low: 1001, high: 2999 });
    expect(changesOf('示例咖啡 A 官网首页')).toEqual([
      ['price', 'down', 2],
      ['sold', undefined, undefined],
    ]);
  });

  test('name their earlier evidence in the order in which they are told, and no other capture', () => {
    expect(digest.earlier.map(({ number, title, hash }) => [number, title, hash?.slice(0, 2)])).toEqual([
      [1, '秋冬新品买一送一，门店实测 5 款', '88'],
      [2, '示例咖啡 A 上周首页', undefined],
    ]);
    const bare = { ...week, listed: [], readings: new Map(), numbers: NO_NUMBERS };
    expect(buildDigest(bare).earlier).toEqual([]);
  });

  test('are none against another currency, an unproved reading, or a capture that is in the bin or gone', () => {
    const without = (history: Map<string, Reading[]>, earlier = week.earlier) =>
      buildDigest({ ...week, history, earlier, numbers: NO_NUMBERS });
    const changed = (change: Partial<Reading>) =>
      new Map(
        [...week.history].map(([id, rows]) => [
          id,
          rows.map((row) => (row.at < digest.from ? { ...row, ...change } : row)),
        ]),
      );
    const binned = week.earlier.map((each) => ({ ...each, binned: 1 as const }));
    for (const built of [
      without(changed({ unit: 'USD' })),
      without(changed({ unverified: true })),
      without(week.history, []),
      without(week.history, binned),
    ])
      expect([built.earlier, changesOf('秋冬新品', built)?.map(([, direction]) => direction)]).toEqual([
        [],
        [undefined, undefined, undefined],
      ]);
  });
});

test('the page of a thing that was edited or is gone says so', () => {
  const revisited = { gone: null, edited: { captureId: 'self', at: NOW } };
  const captures = week.captures.map((each) =>
    each.id === 'self' ? { ...each, pageKey: 'notes:post:winter' } : each,
  );
  const built = buildDigest({ ...week, captures, revisited: new Map([['notes:post:winter', revisited]]) });
  const said = built.sections.flatMap(({ groups }) =>
    groups.flatMap(({ entries }) => entries.flatMap((entry) => entry.revisited ?? [])),
  );
  expect(said).toEqual([revisited]);
});

describe('what captured pages list', () => {
  const listedOf = (built: Digest) => sectionOf('示例咖啡 A', built)?.listed;

  test('new things first, then changed ones; what was seen before is only counted, what is somebody else’s is left', () => {
    expect(listedOf(digest)).toMatchObject({ left: 0, known: 1 });
    expect(listedOf(digest)?.rows.map(({ title, isNew, sightings }) => [title, isNew, sightings])).toEqual([
      ['联名款杯身投票：你站哪一款？', true, [2]],
      ['第二杯半价回归，仅限周末', false, [2]],
    ]);
    expect(sectionOf('我方示例')?.listed).toBeNull();
  });

  test('belongs to the brand of its channel, whoever’s page lists it', () => {
    const ours = week.listed.map((each) => ({
      ...each,
      foreign: true,
      channel: each.channel && { ...each.channel, brandId: 'own' },
    }));
    const built = buildDigest({ ...week, listed: ours });
    expect([listedOf(built), sectionOf('我方示例', built)?.listed?.rows.length]).toEqual([null, 2]);
  });

  test('what was captured by itself has its entry and no line', () => {
    const captured = week.captures.map((each) =>
      each.id === 'self' ? { ...each, pageKey: 'notes:post:grown' } : each,
    );
    const built = buildDigest({ ...week, captures: captured });
    expect(listedOf(built)?.rows.map(({ title }) => title)).toEqual(['联名款杯身投票：你站哪一款？']);
  });

  test('a long list keeps to its place, and says what it leaves out', () => {
    const [first] = week.listed;
    const many = Array.from({ length: 40 }, (_, n) => ({
      ...first,
      subject: { ...first?.subject, id: `n${n}`, keys: [`notes:post:n${n}`] },
    })) as ListedSubject[];
    const built = listedOf(buildDigest({ ...week, listed: many }));
    expect([built?.rows.length, built?.left, built?.known]).toEqual([15, 25, 0]);
  });
});

test('an empty week is a digest in which nobody was observed', () => {
  const empty = buildDigest({ ...week, captures: [], previous: [] });
  expect(empty.sections).toEqual([]);
  expect(empty.facts).toEqual([{ kind: 'not-observed', brands: expect.arrayContaining(['我方示例']) }]);
  expect(empty.coverage.every(({ now }) => now === 0)).toBe(true);
});

test('without brands and captures there is nothing to say, and no error', () => {
  const nothing = buildDigest({ ...week, brands: [], captures: [], previous: [] });
  expect([nothing.takeaways, nothing.facts, nothing.coverage, nothing.evidence]).toEqual([[], [], [], []]);
});

test('the operator’s words replace the draft; blank ones do not', () => {
  const note = (takeaways: string) => ({ week: week.week, takeaways, updatedAt: NOW });
  expect(buildDigest({ ...week, note: note('甲\n\n 乙 ') })).toMatchObject({
    drafted: false,
    takeaways: [
      { kind: 'words', spans: ['甲'] },
      { kind: 'words', spans: ['乙'] },
    ],
  });
  expect(buildDigest({ ...week, note: note(' \n ') }).drafted).toBe(true);
});

const anyCapture = fc.record({
  day: fc.integer({ min: 9, max: 24 }),
  hour: fc.integer({ min: 0, max: 23 }),
  site: fc.constantFrom(
    '',
    'a.example',
    'shop.a.example',
    'b.example',
    'x.example',
    'y.example',
    'z.example',
  ),
  brandId: fc.constantFrom(null, 'a', 'b', 'c', 'own', 'gone'),
  page: fc.integer({ min: 0, max: 5 }),
  scope: fc.constantFrom('page' as const, 'selection' as const, 'link' as const),
  tags: fc.array(fc.constantFrom('x', 'y/z', ''), { maxLength: 3 }),
  binned: fc.constantFrom(0 as const, 1 as const),
});

test('every count is the length of the list it leads to', () => {
  fc.assert(
    fc.property(fc.array(anyCapture, { maxLength: 60 }), (rows) => {
      const all = rows.map(({ day, hour, page, ...own }, index) => {
        const wall = `2026-11-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00`;
        return capture(`c${index}`, wall, { ...own, pageKey: own.site && `https://${own.site}/${page}` });
      });
      const built = buildDigest({ ...week, captures: all, previous: all });
      const groups = built.sections.flatMap((section) => section.groups);
      const shown = groups.flatMap(({ entries }) => entries.flatMap(({ sightings }) => sightings));
      expect([...shown].sort((a, b) => a - b)).toEqual(built.evidence.map(({ number }) => number));
      const lists = new Map(
        groups.map(({ key, entries }) => [key, entries.flatMap((e) => e.sightings).length]),
      );
      const before = built.before.flatMap((section) => section.groups);
      const listsBefore = new Map(before.map((group) => [group.key, group.captures.length]));
      for (const row of built.coverage) {
        for (const cell of row.cells) {
          expect(cell?.now ?? 0).toBe(cell ? (lists.get(cell.list) ?? 0) : 0);
          expect(cell?.before ?? 0).toBe(cell ? (listsBefore.get(cell.listBefore) ?? 0) : 0);
        }
        const cells = row.cells.map((cell) => cell ?? { now: 0, before: 0 });
        expect(row.now).toBe(cells.reduce((sum, { now }) => sum + now, 0));
      }
      expect(built.captures.now).toBe(built.coverage.reduce((sum, { now }) => sum + now, 0));
      expect(built.captures.before).toBe(before.reduce((sum, group) => sum + group.captures.length, 0));
    }),
  );
});
