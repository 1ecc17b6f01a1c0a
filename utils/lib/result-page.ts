import type { ResultPage, ResultRead } from '../model';
import { siteOf } from './url';

/** A host at the start of what an engine prints: `www.example.com › shop`, `https://example.com/shop`. */
const PRINTED =
  /^(?:https?:\/\/)?((?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,})(?=$|[\s/›:…?])/u;

/** `start=10`, `pn=10`, `first=11`, `page=2`, `p=1`: how the engines name where a later page begins. */
const LATER = /[?&](?:(?:start|pn|s|p)=0*[1-9]|(?:first|page)=0*(?:[2-9]|1\d))/;

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

/** A page's results, each with its host. */
export function placedResults({ results }: ResultPage, engine: string) {
  return results.map((result) => ({ ...result, host: hostOfResult(result, engine) }));
}

/** Is it the second page of an answer, or a later one? Its ranks are counted from its own first result. */
export function isLaterPage(url: string): boolean {
  return LATER.test(url);
}

function isOwn(host: string, engine: string): boolean {
  return engine !== '' && (host === engine || host.endsWith(`.${engine}`) || engine.endsWith(`.${host}`));
}
