import { type Bytes, bytesOf } from '../lib/page-file';
import { isPacked } from './parts';

/** A part as it is kept: text is packed, all else is as it came. */
export async function packed({ type: given, data }: Pick<Bytes, 'type' | 'data'>): Promise<Bytes> {
  const [type = ''] = given.toLowerCase().split(';');
  const safe = /^(?:image|font)\/[\w.+-]+$|^text\/(?:html|css)$/.test(type) ? type : 'image/png';
  if (!isPacked(safe)) return bytesOf(data, safe);
  const { body } = new Response(data);
  const stream = body?.pipeThrough(new CompressionStream('gzip'));
  return bytesOf(await new Response(stream).arrayBuffer(), safe);
}
