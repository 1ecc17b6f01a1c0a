import { fold } from '../../lib/fold';
import { attempt } from '../../lib/html';
import { oneLine } from '../../lib/text';
import { hostMatches } from '../../lib/url';
import type { ResultPage, ResultRead } from '../../model';
import { firstSeen, type Look, type Part, type Try } from './part';
import type { FindParts } from './subject-spec';

/** How results of one sort stand on a result page. */
export interface ResultSpec {
  parts: FindParts;
  /** What inside a result belongs to others, as for subjects. */
  foreign?: string;
  title: readonly Try[];
  /** Where it leads; a redirect of the engine is opened by `opened` where it tells. */
  url: readonly Try[];
  /** A card of the list counts even where its link tells no address. */
  withoutUrl?: boolean;
  shownHost?: readonly Try[];
  advertiser?: readonly Try[];
}

export interface ResultsSpec {
  query: readonly Try[];
  organic: ResultSpec;
  ads?: ResultSpec;
  /** The name of a block and what shows that it is there. */
  features?: Record<string, readonly Try[]>;
  /** What the engine prints where it found nothing: only then is an empty list an answer. */
  none?: readonly Try[];
}

/** The host that a result prints, with or without the way behind it. */
export const PRINTED_HOST = /^(?:https?:\/\/)?((?:[\p{L}\d-]+\.)+[\p{L}]{2,})(?=$|[/\s›:?…])/u;

/**
 * Reads a result page; null where not even the query is to be had, where the page prints the words of another one, or
 * where nothing was found and the page does not say so: then it is the reader that no longer knows the page.
 */
export function readResults(spec: ResultsSpec, page: Part): ResultPage | null {
  const query = firstSeen(spec.query, page)?.value;
  if (query === undefined || isOfOtherWords(spec, page)) return null;
  const features = Object.entries(spec.features ?? {}).filter(([, tries]) => firstSeen(tries, page));
  const ads = spec.ads ? resultsOf(spec.ads, page.look, true) : [];
  const results = [...resultsOf(spec.organic, page.look, false), ...ads];
  if (results.length === 0 && !firstSeen(spec.none, page)) return null;
  return { query, results, features: features.map(([name]) => name) };
}

/**
 * Whether the page prints words, in its title or its search box, and none of them are those of the address. What a
 * reader asks only after the address is not asked here.
 */
function isOfOtherWords({ query }: ResultsSpec, page: Part): boolean {
  const { kind, id } = page.look.address;
  const printed: string[] = [];
  for (const find of query) {
    const seen = find(page);
    if (seen?.from === 'address') break;
    if (seen) printed.push(oneLine(fold(seen.value)));
  }
  return kind === 'serp' && printed.length > 0 && !printed.includes(id);
}

function resultsOf(spec: ResultSpec, look: Look, ad: boolean): ResultRead[] {
  const read = spec.parts(look).map(({ root, json }) => {
    const part: Part = { root, json, look, used: new Set(), ...(spec.foreign && { foreign: spec.foreign }) };
    return attempt(() => resultOf(spec, part, ad), null);
  });
  const found = read.filter((result) => result !== null);
  return found.map((result, i) => ({ ...result, rank: i + 1 }));
}

function resultOf(spec: ResultSpec, part: Part, ad: boolean): ResultRead | null {
  const title = firstSeen(spec.title, part)?.value;
  const stated = firstSeen(spec.url, part)?.value;
  if (!title || (!stated && !spec.withoutUrl)) return null;
  const shownHost = firstSeen(spec.shownHost, part)?.value ?? '';
  return {
    rank: 0,
    title,
    url: stated ? opened(stated, part.look.meta.hosts) : '',
    shownHost,
    ad,
    advertiser: firstSeen(spec.advertiser, part)?.value ?? null,
  };
}

/** Parameters that hold the address behind an engine's own redirect: `/url?q=`, `/l/?uddg=`, `/aclk?adurl=`, `/ck/a?u=`. */
const INNER = ['q', 'url', 'uddg', 'adurl', 'u'];

/** The address inside a redirect of the engine's own host; any other as it is. */
function opened(address: string, hosts: readonly string[]): string {
  if (!URL.canParse(address)) return address;
  const { hostname, pathname, searchParams } = new URL(address);
  if (!hosts.some((host) => hostMatches(hostname, host))) return address;
  const amp = /^\/amp\/(s\/)?([\w-]+\.[\w.-]+\/.*)$/.exec(pathname);
  if (amp) return `http${amp[1] ? 's' : ''}://${amp[2]}`;
  if (!/\/(?:url|l\/?|aclk|aclick|ck\/a)$/.test(pathname)) return address;
  const inner = INNER.map((name) => searchParams.get(name) ?? '').map((value) => plainly(value));
  return inner.find((value) => /^https?:/i.test(value) && URL.canParse(value)) ?? address;
}

/** Bing writes its addresses in base64, with a letter and a digit in front or escaped once more. */
function plainly(value: string): string {
  const coded = /^(?:a1)?(aHR0c[\w+/-]+)=*$/.exec(value)?.[1];
  if (coded === undefined) return value;
  const text = attempt(() => atob(coded.replaceAll('-', '+').replaceAll('_', '/')), '');
  return /^https?%3a/i.test(text) ? attempt(() => decodeURIComponent(text), '') : text;
}
