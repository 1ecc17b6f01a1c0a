import { sha256 } from '../lib/hash';
import type { Picture } from '../model';

/** An image's bytes as they came from the page, hashed. Rejects where `base64` is none. */
export async function imageOf(raw: {
  base64: string;
  type: string;
  width: number;
  height: number;
}): Promise<{ picture: Picture; blob: Blob }> {
  const bytes = Uint8Array.from(atob(raw.base64), (character) => character.charCodeAt(0));
  const { type, width, height } = raw;
  const picture = { hash: await sha256(bytes), type, bytes: bytes.length, width, height, pixelRatio: 1 };
  return { picture, blob: new Blob([bytes], { type }) };
}
