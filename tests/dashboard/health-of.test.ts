import { expect, test } from 'vitest';
import { healthOf } from '../../entrypoints/dashboard/views/readers/health-of';
import type { RecentLooks } from '../../utils/library/recent-looks';
import type { Capture, Metric } from '../../utils/model';
import { meta, reader } from '../../utils/platforms/bluesky';
import { sampleCapture } from '../library/sample';

const site = { meta, reader };

/** A look at a page: its own subject's metrics, then those of what it lists. */
function look(nth: number, own: Metric[] | null, listed: Metric[][], given: Partial<Capture> = {}) {
  const capture = sampleCapture(`c${nth}`, {
    at: 1000 - nth,
    platform: 'bluesky',
    reader: { id: 'bluesky', version: 1 },
    pageKey: own ? `bluesky:post:${nth}` : `bsky.app/${nth}`,
    ...given,
  });
  const places = own ? [own, ...listed] : listed;
  return { capture, read: places.flatMap((metrics, place) => metrics.map((metric) => ({ place, metric }))) };
}

test('fields by kind and place, with what the reader could read and never did, and their proof', () => {
  const groups: RecentLooks[] = [
    {
      platform: 'bluesky',
      kind: 'post',
      looks: [
        look(0, ['likes'], []),
        look(1, ['likes', 'comments'], [['likes']]),
        // Its own post was not found: what stands first is somebody else's.
        look(2, null, [['comments']]),
      ],
    },
    {
      platform: 'bluesky',
      kind: 'page',
      looks: [look(3, null, [], { reader: { id: 'web', version: 1 }, partial: ['reader-silent'] })],
    },
  ];
  const by = new Map([['bluesky post saves [x]', { at: 5, captureId: 'c9' }]]);
  const health = healthOf('bluesky', groups, site, by);
  expect(health.kinds.map(({ kind }) => kind)).toEqual(['post']);
  const own = health.kinds[0]?.fields.filter(({ place }) => place === 'own') ?? [];
  expect(
    own.map(({ metric, hits, of, proof }) => [metric, hits, of, proof.provedOn, proof.confirmed]),
  ).toEqual([
    ['likes', 2, 3, '2026-01-27', null],
    ['comments', 1, 3, '2026-01-27', null],
    ['shares', 0, 3, '2026-01-27', null],
    ['saves', 0, 3, null, { at: 5, captureId: 'c9' }],
  ]);
  const listed = health.kinds[0]?.fields.filter(({ place }) => place === 'listed') ?? [];
  expect(listed.map(({ metric, hits, of }) => [metric, hits, of])).toEqual([
    ['likes', 1, 2],
    ['comments', 1, 2],
  ]);
  expect(health.any).toMatchObject({ hits: 3, of: 4 });
  expect(health.any.looks.filter(({ yielded }) => !yielded).map(({ captureId }) => captureId)).toEqual([
    'c3',
  ]);
});
