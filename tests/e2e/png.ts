import { crc32, deflateSync } from 'node:zlib';

/**
 * The bytes of a PNG of one grey, striped so that two shades differ: 1 bit a pixel, so that a huge one is small on the
 * disk and as large as any other once it is decoded. Source: PNG, third edition, 11.2.
 */
export function pngOf(width: number, height: number, shade = 0): Uint8Array {
  const row = Buffer.alloc(1 + Math.ceil(width / 8), shade);
  row[0] = 0; // no filter
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 1; // bit depth; all else 0: grey, deflate, no interlace
  const rows = Buffer.concat(Array.from({ length: height }, () => row));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
