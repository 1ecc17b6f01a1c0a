import { isPacked } from './parts';

/** The bytes of a part as they are kept. */
export interface Packed {
  type: string;
  blob: Blob;
}

/** Text is packed, all else is as it came. */
export async function packed(blob: Blob): Promise<Packed> {
  const [type = ''] = blob.type.toLowerCase().split(';');
  const safe = /^(?:image|font)\/[\w.+-]+$|^text\/(?:html|css)$/.test(type) ? type : 'image/png';
  if (!isPacked(safe)) return { type: safe, blob };
  const stream = blob.stream().pipeThrough(new CompressionStream('gzip'));
  return { type: safe, blob: await new Response(stream).blob() };
}
