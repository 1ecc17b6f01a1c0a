import { attempt } from '../../lib/html';
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
  shownHost?: readonly Try[];
  advertiser?: readonly Try[];
}

export interface ResultsSpec {
  query: readonly Try[];
  organic: ResultSpec;
  ads?: ResultSpec;
  /** The name of a block and what shows that it is there. */
  features?: Record<string, readonly Try[]>;
}

/** Reads a result page; null where not even the query is to be had. No results is an answer too. */
export function readResults(spec: ResultsSpec, page: Part): ResultPage | null {
  const query = firstSeen(spec.query, page)?.value;
  if (query === undefined) return null;
  const features = Object.entries(spec.features ?? {}).filter(([, tries]) => firstSeen(tries, page));
  const ads = spec.ads ? resultsOf(spec.ads, page.look, true) : [];
  return {
    query,
    results: [...resultsOf(spec.organic, page.look, false), ...ads],
    features: features.map(([name]) => name),
  };
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
  if (!title || !stated) return null;
  const shownHost = firstSeen(spec.shownHost, part)?.value ?? '';
  return {
    rank: 0,
    title,
    url: opened(stated),
    shownHost,
    ad,
    advertiser: firstSeen(spec.advertiser, part)?.value ?? null,
  };
}

/** The address inside an engine's own redirect (`/url?q=`, `/l/?uddg=`); any other as it is. */
export function opened(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  if (!/\/(?:url|l\/?|aclk|RU=.*)$/.test(url.pathname)) return address;
  const inner = ['q', 'url', 'uddg', 'adurl']
    .map((name) => url.searchParams.get(name))
    .find((value) => value);
  return inner && /^https?:/i.test(inner) && URL.canParse(inner) ? inner : address;
}
