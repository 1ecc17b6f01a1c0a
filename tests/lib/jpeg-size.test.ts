import { describe, expect, it } from 'vitest';
import { jpegSize } from '../../utils/lib/jpeg-size';

/** A start of a JPEG: SOI, an APP0 of `filler` bytes, then the frame header. */
function jpeg(marker: number, width: number, height: number, filler = 14): Uint8Array {
  const app0 = [0xff, 0xe0, (filler + 2) >> 8, (filler + 2) & 255, ...Array<number>(filler).fill(0)];
  const frame = [0xff, marker, 0, 17, 8, height >> 8, height & 255, width >> 8, width & 255, 3];
  return Uint8Array.from([0xff, 0xd8, ...app0, ...frame]);
}

describe('jpegSize', () => {
  it.each([
    ['baseline', jpeg(0xc0, 1280, 720), { width: 1280, height: 720 }],
    ['progressive, long APP0', jpeg(0xc2, 65_535, 1, 40_000), { width: 65_535, height: 1 }],
    ['a Huffman table is no frame', jpeg(0xc4, 1280, 720), null],
    ['a PNG', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]), null],
    ['nothing', new Uint8Array(), null],
    ['cut before the frame', jpeg(0xc0, 1280, 720).subarray(0, 22), null],
    ['garbage after the start', Uint8Array.from([0xff, 0xd8, ...Array<number>(30).fill(7)]), null],
  ])('%s', (_name, bytes, size) => {
    expect(jpegSize(bytes)).toEqual(size);
  });
});
