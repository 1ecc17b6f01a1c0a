import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, test } from 'vitest';
import { binCaptures } from '../../utils/library/bin';
import { saveCapture } from '../../utils/library/captures';
import { type Cursor, cursorOf } from '../../utils/library/newest-first';
import { pageGroups } from '../../utils/library/page-groups';
import { countLogged, type LogQuery, logBegins, readingLog } from '../../utils/library/reading-log';
import { LOOKED_AT, recentLooks } from '../../utils/library/recent-looks';
import type { Capture } from '../../utils/model';
import { freshLibrary } from './libraries';
import { sampleCapture, sampleContent, samplePost, sampleReading } from './sample';

const library = freshLibrary();
const kinds = ['post', 'list', 'profile'] as const;

beforeAll(async () => {
  for (let n = 0; n < 90; n++) {
    const given: Partial<Capture> = {
      // Two at each moment: the log must not lose one at the edge of a page.
      at: 1000 + Math.floor(n / 2),
      platform: n % 3 === 0 ? 'x' : 'weibo',
      kind: kinds[n % 4] ?? 'page',
      pageKey: `x:post:${n}`,
    };
    const post = (nth: number) => samplePost(`${n}-${nth}`, { readings: [sampleReading('likes', n)] });
    await saveCapture(
      {
        capture: sampleCapture(`c${String(n).padStart(2, '0')}`, given),
        content: sampleContent(`c${String(n).padStart(2, '0')}`),
        seen: n % 4 === 3 ? null : { own: true, subjects: [post(0), post(1)], results: null },
      },
      [],
      library,
    );
  }
  await binCaptures(['c10', 'c11', 'c12'], 5, library);
});

async function walked(query: LogQuery, size: number): Promise<string[]> {
  const ids: string[] = [];
  for (let after: Cursor | null = null; ; ) {
    const page = await readingLog(query, after, size, library);
    ids.push(...page.map(({ capture }) => capture.id));
    const last = page.at(-1);
    if (!last) return ids;
    after = cursorOf(last.capture);
  }
}

/** What a query should find, by looking at every row. */
async function expected({ platform, from = 0, to = Infinity }: LogQuery): Promise<string[]> {
  const all = await library.captures.toArray();
  return all
    .filter(({ at }) => from <= at && at < to)
    .filter((capture) => platform === undefined || capture.platform === platform)
    .sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1))
    .map(({ id }) => id);
}

describe('the log', () => {
  test.each<[string, LogQuery]>([
    ['of everything, the bin too', {}],
    ['of a platform', { platform: 'x' }],
    ['of a time', { from: 1007, to: 1031 }],
    ['of a platform in a time', { platform: 'weibo', from: 1007, to: 1031 }],
    ['of a platform that nobody read', { platform: 'y' }],
  ])('%s, newest first, by pages of any size', async (_what, query) => {
    const wanted = await expected(query);
    for (const size of [1, 7, 200]) expect(await walked(query, size)).toEqual(wanted);
    expect(await countLogged(query, library)).toBe(wanted.length);
  });

  test('says which numbers of how many subjects were read', async () => {
    const rows = await readingLog({}, null, 4, library);
    expect(rows.map(({ metrics, subjects }) => [metrics, subjects])).toEqual([
      [['likes'], 2],
      [['likes'], 2],
      [[], 0],
      [['likes'], 2],
    ]);
  });

  test('begins with the oldest reading', async () => {
    expect(await logBegins(library)).toBe(1000);
    expect(await logBegins(freshLibrary())).toBeNull();
  });
});

describe('what was read lately', () => {
  test('is told by platform and kind', async () => {
    const groups = await pageGroups(library);
    expect(groups.map(({ platform, kind }) => `${platform} ${kind}`)).toEqual([
      'weibo list',
      'weibo page',
      'weibo post',
      'weibo profile',
      'x list',
      'x page',
      'x post',
      'x profile',
    ]);
    expect(await pageGroups(freshLibrary())).toEqual([]);
  });

  test('is the newest captures of each, without the bin, with what each gave', async () => {
    const found = await recentLooks(library);
    const all = await library.captures.toArray();
    for (const { platform, kind, looks } of found) {
      const mine = all
        .filter((each) => each.platform === platform && each.kind === kind && each.binned === 0)
        .sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
      expect(looks.map(({ capture }) => capture.id)).toEqual(mine.slice(0, LOOKED_AT).map(({ id }) => id));
      for (const { read } of looks)
        expect(read).toEqual(
          kind === 'page'
            ? []
            : [
                { place: 0, metric: 'likes' },
                { place: 1, metric: 'likes' },
              ],
        );
    }
  });

  test('passes over what live reading saw and what was entered by hand, however much it is', async () => {
    const own = freshLibrary();
    const kinds = { platform: 'x', kind: 'list' } as const;
    const looked = Array.from({ length: 5 }, (_, nth) =>
      sampleCapture(`own${nth}`, { ...kinds, at: 1_000 + nth }),
    );
    const passed = Array.from({ length: 2 * LOOKED_AT }, (_, nth) =>
      sampleCapture(`live${nth}`, { ...kinds, at: 2_000 + nth, trigger: 'live', observed: 1 }),
    );
    const typed = sampleCapture('typed', { ...kinds, at: 9_000, trigger: 'manual' });
    await own.captures.bulkPut([...looked, ...passed, typed]);
    const [group] = await recentLooks(own);
    expect(group?.looks.map(({ capture }) => capture.id)).toEqual(['own4', 'own3', 'own2', 'own1', 'own0']);
  });
});
