import { wallOf } from '../../../utils/lib/zone';
import type { Capture } from '../../../utils/model';
import { shortId } from '../../../utils/pack/format';

const EXTENSIONS: Record<string, string> = {
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'image/gif': 'gif',
  'text/html': 'html',
};

/** `2026-11-03-example.com-1f2e3d4c-2.jpg`: sorts by day and site. `part` stands only where there are several. */
export function pictureName(
  { at, zone, site, id }: Capture,
  type: string,
  part: number,
  parts: number,
): string {
  const day = new Date(wallOf(at, zone)).toISOString().slice(0, 10);
  const where = site.replace(/[^\p{L}\p{N}.-]/gu, '').slice(0, 80);
  const number = parts > 1 ? [String(part)] : [];
  return `${[day, where, shortId(id), ...number].filter(Boolean).join('-')}.${extensionOf(type)}`;
}

export function extensionOf(type: string): string {
  return EXTENSIONS[type] ?? 'png';
}
