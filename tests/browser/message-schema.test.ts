import { describe, expect, it } from 'vitest';
import { commandOf } from '../../utils/browser/message-schema';

const annotation = { brandId: null, tags: ['新品'], note: '' };
const commit = { jobId: 'a1b2c3d4-0000', scope: 'page', annotation };

describe('commandOf', () => {
  it.each([
    ['beginCapture', { jobId: '0d1c9a34-7', tabId: 1, scope: 'page', allowPrivate: false }],
    ['commitCapture', commit],
    ['commitCapture', { ...commit, annotation: { tags: [], note: '' } }],
    ['discardCapture', { jobId: 'a1b2c3d4-0000' }],
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
    ['an id with a path', { name: 'discardCapture', argument: { jobId: '../../captures' } }],
  ])('refuses %s', (_name, message) => {
    expect(commandOf(message)).toBeNull();
  });
});
