import { describe, expect, test } from 'vitest';
import { type Placed, rankHistory, ranksByOwner } from '../../utils/metrics/rank-history';

const organic = (...hosts: string[]): Placed[] =>
  hosts.map((host, at) => ({ host, rank: at + 1, ad: false }));
const paid = (...hosts: string[]): Placed[] => hosts.map((host, at) => ({ host, rank: at + 1, ad: true }));
const ownerOf = (host: string) => (/(?:^|\.)ours\.example$/.test(host) ? 'ours' : host);

const pages = [
  {
    captureId: 'new',
    results: [...organic('a.example', 'shop.ours.example', '', 'ours.example'), ...paid('a.example')],
  },
  { captureId: 'old', results: organic('b.example', 'a.example', 'c.example', 'ours.example', 'd.example') },
];

describe('who stood where', () => {
  test('the leaders of the newest page first; a brand by all of its hosts; places gained', () => {
    expect(rankHistory(pages, false, ownerOf)).toEqual([
      {
        owner: 'a.example',
        cells: [
          { captureId: 'new', ranks: [1], seen: 4, moved: 1 },
          { captureId: 'old', ranks: [2], seen: 5, moved: null },
        ],
      },
      {
        owner: 'ours',
        cells: [
          { captureId: 'new', ranks: [2, 4], seen: 4, moved: 2 },
          { captureId: 'old', ranks: [4], seen: 5, moved: null },
        ],
      },
      ...['b.example', 'c.example', 'd.example'].map((owner) => ({
        owner,
        cells: [
          { captureId: 'new', ranks: [], seen: 4, moved: null },
          { captureId: 'old', ranks: [expect.any(Number)], seen: 5, moved: null },
        ],
      })),
    ]);
  });

  test('paid results are ranked apart, and a page without any saw none', () => {
    expect(rankHistory(pages, true, ownerOf, ['ours'])).toEqual([
      {
        owner: 'a.example',
        cells: [
          { captureId: 'new', ranks: [1], seen: 1, moved: null },
          { captureId: 'old', ranks: [], seen: 0, moved: null },
        ],
      },
      {
        owner: 'ours',
        cells: [
          { captureId: 'new', ranks: [], seen: 1, moved: null },
          { captureId: 'old', ranks: [], seen: 0, moved: null },
        ],
      },
    ]);
  });

  test('a result that leads nobody knows where is seen, and is nobody’s', () => {
    const { seen, ranks } = ranksByOwner(organic('', '__proto__'), false, ownerOf);
    expect([seen, [...ranks]]).toEqual([2, [['__proto__', [2]]]]);
    expect(rankHistory([], false, ownerOf)).toEqual([]);
  });
});
