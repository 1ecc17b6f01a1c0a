import { isPacked } from './parts';

/** A part as it is kept: text is packed, all else is as it came. */
export async function packed(blob: Blob): Promise<{ type: string; blob: Blob }> {
  const [type = ''] = blob.type.toLowerCase().split(';');
  const safe = /^(?:image|font)\/[\w.+-]+$|^text\/(?:html|css)$/.test(type) ? type : 'image/png';
  if (!isPacked(safe)) return { type: safe, blob };
  const stream = blob.stream().pipeThrough(new CompressionStream('gzip'));
  return { type: safe, blob: await new Response(stream).blob() };
}
