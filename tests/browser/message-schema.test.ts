import { describe, expect, it } from 'vitest';
import { commandOf } from '../../utils/browser/message-schema';

const annotation = { brandId: null, tags: ['新品'], note: '' };
const tab = { id: 1, windowId: 2, url: '', title: '', incognito: false, active: true, width: 1280 };
const commit = {
  jobId: 'a1b2c3d4-0000',
  scope: 'page',
  extent: 'page',
  annotation,
  tab,
  at: 1_795_000_000_000,
};

describe('commandOf', () => {
  it.each([
    ['beginCapture', { jobId: '0d1c9a34-7', tabId: 1, allowPrivate: false }],
    ['commitCapture', commit],
    ['commitCapture', { ...commit, annotation: { tags: [], note: '' } }],
    ['commitCapture', { ...commit, annotation: null, tab: null }],
    ['addTyped', { id: 'a1b2c3d4-0000', url: 'https://example.com', title: '', annotation }],
  ])('takes %s', (name, argument) => {
    expect(commandOf({ name, argument })).toEqual({ name, argument });
  });

  it.each([
    ['nothing', undefined],
    ['a word', 'commitCapture'],
    ['an unknown name', { name: 'deleteEverything', argument: {} }],
    ['a name from the prototype', { name: 'constructor', argument: {} }],
    ['a missing argument', { name: 'commitCapture' }],
    ['an unknown scope', { name: 'commitCapture', argument: { ...commit, scope: 'all' } }],
    ['an unknown extent', { name: 'commitCapture', argument: { ...commit, extent: 'world' } }],
    [
      'a brand without a name',
      { name: 'commitCapture', argument: { ...commit, annotation: { ...annotation, brandId: 7 } } },
    ],
    [
      'a note of a megabyte',
      {
        name: 'commitCapture',
        argument: { ...commit, annotation: { ...annotation, note: 'x'.repeat(1_000_000) } },
      },
    ],
    ['an id with a path', { name: 'commitCapture', argument: { ...commit, jobId: '../../captures' } }],
    ['a tab without an id', { name: 'commitCapture', argument: { ...commit, tab: { ...tab, id: null } } }],
  ])('refuses %s', (_name, message) => {
    expect(commandOf(message)).toBeNull();
  });
});
