import { LONGEST_URL } from './kept-url';
import { isTracking } from './tracking';

/** Parses an http or https address; null for anything else. Never throws. */
function webUrl(url: string): URL | null {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  return parsed && /^https?:$/.test(parsed.protocol) && parsed.hostname ? parsed : null;
}

/** `www.` and the root dot carry no identity. */
function plainHost(host: string): string {
  return host
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^www\.(?=.+\.)/, '');
}

/** The host without `www.`, lower case, punycode kept; '' where the address is not http(s). */
export function siteOf(url: string): string {
  return plainHost(webUrl(url)?.hostname ?? '');
}

/** The address as a link that is safe to show: http, https and mailto only, else null. */
export function safeLink(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const parsed = new URL(url);
  return /^(https?|mailto):$/.test(parsed.protocol) ? parsed.href : null;
}

/** Whether a page's host belongs to a domain: equal to it, or ending in `.` + it. */
export function hostMatches(host: string, domain: string): boolean {
  const [h, d] = [plainHost(host), plainHost(domain)];
  return d !== '' && (h === d || h.endsWith(`.${d}`));
}

/** By hand: a pattern such as `/\/+$/` takes quadratic time on a hostile path of slashes. */
function withoutEndSlashes(path: string): string {
  let end = path.length;
  while (end > 0 && path[end - 1] === '/') end--;
  return path.slice(0, end);
}

/** Compared as text, not decoded: GBK-encoded queries would all decode to the same replacement characters. */
function sortedQuery(query: string, host: string): string {
  const kept = query
    .split('&')
    .map((pair) => pair.replaceAll('+', '%20').replace(/%[\da-f]{2}/gi, (hex) => hex.toUpperCase()))
    .map((pair) => pair.replace(/(?<!=)=+$/, ''))
    .filter((pair) => pair !== '' && !isTracking(nameOf(pair), host));
  const byName = kept.map((pair, i) => ({ pair, name: nameOf(pair), i }));
  byName.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.i - b.i));
  return byName.length > 0 ? `?${byName.map((p) => p.pair).join('&')}` : '';
}

function nameOf(pair: string): string {
  return pair.split('=', 1)[0] ?? '';
}

/** Only fragments that are routes (`#/…`, `#!…`) name a page of their own. */
function route(hash: string, host: string): string {
  if (!/^#[/!]/.test(hash)) return '';
  const [path = '', ...rest] = hash.split('?');
  const query = sortedQuery(rest.join('?'), host);
  const short = withoutEndSlashes(path);
  const bare = short === '#' ? '#/' : short;
  return bare === '#/' && query === '' ? '' : bare + query;
}

function keyOf(url: URL): string {
  const host = plainHost(url.hostname);
  const port = url.port ? `:${url.port}` : '';
  const path = url.pathname.replace(/%[\da-f]{2}/gi, (hex) => hex.toUpperCase());
  return (
    host + port + withoutEndSlashes(path) + sortedQuery(url.search.slice(1), host) + route(url.hash, host)
  );
}

/** What tells one page of a site from another: path segments without extension, and query values. */
function marksOf(url: URL): { last: string; all: Set<string>; named: [string, string][] } {
  const segments = url.pathname
    .split('/')
    .map((s) => s.replace(/\.(s?html?|php|aspx?|jsp)$/i, ''))
    .filter((s) => s !== '' && !s.includes('=') && !/^(amp|index|default)$/i.test(s));
  const named = [...url.searchParams];
  return { last: segments.at(-1) ?? '', all: new Set([...segments, ...named.map(([, v]) => v)]), named };
}

/** Query parameters whose value says which page it is, so that an address without it is another page. */
const IDENTITY =
  /id$|^(q|query|s|search|k|kw|keywords?|wd|word|text|v|p|pn|page|pageno|start|offset|tab|date|sku|item)$/i;

/** Under these anyone can register a name, or be a customer: the commonest; domain.ts has more. */
const SUFFIX = /^(?:(?:com?|net|org|edu|gov|ac|or|ne|go)\.\w\w|git\w+\.io)$/;

function domainOf({ hostname }: URL): string {
  const parts = plainHost(hostname).split('.');
  return parts.slice(SUFFIX.test(parts.slice(-2).join('.')) ? -3 : -2).join('.');
}

/**
 * A stated canonical address is believed where it is of the same site and drops nothing that identifies this
 * page: single-page applications leave the last page's canonical behind, and lists point to their first page.
 */
function plausible(url: URL, canonical: URL): boolean {
  if (domainOf(url) !== domainOf(canonical)) return false;
  if (/^#[/!]/.test(url.hash)) return false;
  const [page, stated] = [marksOf(url), marksOf(canonical)];
  const kept = page.named.every(
    ([name, value]) =>
      !IDENTITY.test(name) || isTracking(name, plainHost(url.hostname)) || stated.all.has(value),
  );
  const added = stated.named.every(([, value]) => page.all.has(value));
  return (
    kept &&
    added &&
    stated.all.has(page.last) === (page.last !== '') &&
    (stated.last === '' || page.all.has(stated.last))
  );
}

/**
 * What makes two captures "the same page": the address without protocol, `www.`, default port, tracking
 * parameters, fragment (unless a hash route) and trailing slash, its parameters sorted. Not a link.
 * '' where there is no address to speak of. `canonical` (absolute, or relative to `url`) is used only if plausible.
 */
export function pageKey(url: string, canonical?: string | null): string {
  const page = webUrl(url);
  if (!page) return /^file:/i.test(url) && URL.canParse(url) ? `file://${new URL(url).pathname}` : '';
  const stated = canonical && URL.canParse(canonical, page) ? webUrl(new URL(canonical, page).href) : null;
  return keyOf(stated && plausible(page, stated) ? stated : page).slice(0, LONGEST_URL);
}
