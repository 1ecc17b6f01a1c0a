import { isPacked } from './parts';

/** A part as it is kept: text is packed, all else is as it came. Takes a while for a large one, so not in the page. */
export async function packed(part: Blob): Promise<Blob> {
  if (!isPacked(part.type)) return part;
  const stream = part.stream().pipeThrough(new CompressionStream('gzip'));
  return new Response(stream).blob();
}
