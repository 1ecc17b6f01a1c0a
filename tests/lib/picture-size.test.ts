import { describe, expect, test } from 'vitest';
import { pictureHead } from '../../utils/lib/picture-size';

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...part].map((sign) => sign.charCodeAt(0)) : part)),
  );
const png = (width: number[], height: number[]) =>
  bytes([0x89], 'PNG', [13, 10, 26, 10, 0, 0, 0, 13], 'IHDR', width, height, [8, 6, 0, 0, 0]);
const webp = (kind: string, body: number[]) =>
  bytes('RIFF', [0, 0, 0, 0], 'WEBP', kind, [0, 0, 0, 0], body, new Array(12).fill(0));

describe('the head of a picture', () => {
  test.each([
    ['PNG', png([0, 0, 4, 56], [0, 0, 9, 96]), { type: 'image/png', width: 1080, height: 2400 }],
    ['PNG of 100 megapixels', png([0, 0, 39, 16], [0, 0, 39, 16]), { width: 10_000, height: 10_000 }],
    [
      'WebP, extended',
      webp('VP8X', [0, 0, 0, 0, 55, 4, 0, 95, 9, 0]),
      { type: 'image/webp', width: 1080, height: 2400 },
    ],
    ['WebP, lossless', webp('VP8L', [0x2f, 0x37, 0xc4, 0x57, 0x02]), { width: 1080, height: 2400 }],
    ['WebP, lossy', webp('VP8 ', [0, 0, 0, 0x9d, 1, 0x2a, 56, 4, 96, 9]), { width: 1080, height: 2400 }],
    [
      'JPEG',
      bytes([0xff, 0xd8, 0xff, 0xc0, 0, 17, 8, 9, 96, 4, 56, 3, 1, 0, 0]),
      { type: 'image/jpeg', width: 1080, height: 2400 },
    ],
  ])('%s', (_, head, expected) => expect(pictureHead(head)).toMatchObject(expected));

  test.each([
    ['nothing', bytes('')],
    ['a text', bytes('<!doctype html><svg width="100" height="100"></svg>')],
    ['GIF', bytes('GIF89a', [56, 4, 96, 9], new Array(30).fill(0))],
    ['PNG of no size', png([0, 0, 0, 0], [0, 0, 0, 9])],
    ['PNG that ends early', png([0, 0, 4, 56], []).slice(0, 20)],
    ['WebP of an unknown kind', webp('VP9 ', [1, 2, 3, 4, 5])],
  ])('%s says nothing', (_, head) => expect(pictureHead(head)).toBeNull());
});
