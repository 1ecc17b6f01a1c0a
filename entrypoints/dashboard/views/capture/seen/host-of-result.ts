import { siteOf } from '../../../../../utils/lib/url';
import type { ResultRead } from '../../../../../utils/model';

/** A host at the start of what an engine prints: `www.example.com › shop`, `https://example.com/shop`. */
const PRINTED =
  /^(?:https?:\/\/)?((?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,})(?=$|[\s/›:…?])/u;

/**
 * The host that a result leads to: of its address, unless that is only the engine's own redirect; then as printed beside
 * it. '' where neither tells. @param engine the engine's own host, without `www.`
 */
export function hostOfResult(
  { url, shownHost }: Pick<ResultRead, 'url' | 'shownHost'>,
  engine: string,
): string {
  const host = siteOf(url);
  if (host !== '' && !isOwn(host, engine)) return host;
  const [, printed] = PRINTED.exec(shownHost.trim()) ?? [];
  if (printed) return siteOf(`https://${printed}`);
  return host.endsWith(`.${engine}`) ? host : '';
}

function isOwn(host: string, engine: string): boolean {
  return engine !== '' && (host === engine || host.endsWith(`.${engine}`) || engine.endsWith(`.${host}`));
}
