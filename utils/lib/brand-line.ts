import type { Role } from '../model';
import { ownHost } from './shared-hosts';
import { siteOf } from './url';

/** One brand as a pasted list names it. */
export interface ListedBrand {
  name: string;
  /** False where the list only gave an address, and the name was made from it. */
  named: boolean;
  /** Other names, without `name`. */
  names: string[];
  /** Hosts of its own. */
  domains: string[];
  /** Addresses on shared sites, as links: accounts and shops. */
  addresses: string[];
  /** Null where the list does not say it. */
  role: Role | null;
}

const TLD =
  'com|cn|net|org|io|co|cc|tv|me|app|dev|ai|shop|store|xyz|top|vip|club|site|online|tech|info|biz|live|life|world|group|fun|ltd|inc|link|pro|tw|hk|mo|sg|my|th|vn|id|ph|in|jp|kr|au|nz|us|ca|br|mx|ar|cl|eu|uk|de|fr|es|it|nl|be|ch|at|se|no|dk|fi|pl|pt|ie|cz|gr|tr|ru|ua|il|ae|sa|za|gg|so|to|ly';
const HAN_TLD = '中国|公司|网络|集团|网址|商城';
const PATH = '(?::\\d+)?(?:[/?#][^\\s"\'<>()\\[\\]{},;、|]*)?';
const ADDRESS = new RegExp(
  [
    `https?:\\/\\/[^\\s"'<>()\\[\\]{},;、|]+`,
    // A host without protocol. One way only to match each label: two would take exponential time on 1.1.1.1.1…
    `(?<![a-z\\d@._-])(?:[a-z\\d][a-z\\d-]{0,62}\\.)+(?:${TLD}|${HAN_TLD})(?![\\p{L}\\d_-]|\\.[a-z])${PATH}`,
    `(?<!\\p{L})[\\p{Script=Han}\\d]{1,20}\\.(?:${HAN_TLD})(?![\\p{L}\\d_-])${PATH}`,
  ].join('|'),
  'giu',
);
const NOTHING = /https?:\/*(?=\s|$)/gi;
const EMAIL = /(?<![^\s,;])[^\s@,;]{1,64}@[^\s@,;]+\.[a-z]+/gi;
const MOST_OF_PIECE = 500;
const WORDS =
  '品牌名?|名称|名字|竞品|标杆|对标|友商|对手|公司|店铺|账号|官网|网址|网站|链接|brand|name|company|competitor|benchmark|website|site|url|link';
const LABEL = new RegExp(`^(?:${WORDS})\\s*[:=]\\s*|\\s+(?:${WORDS})\\s*[:=]?$`, 'gi');
/** Where the handle after it is at home: 微博@示例咖啡. */
const ON_SITE =
  /(?<![\p{L}\d])(?:微博|小红书|抖音|快手|公众号|视频号|知乎|b站|weibo|douyin|tiktok)\s*(?=@\S)/giu;
const EDGE =
  /^[\s"'“”‘’「」『』《》【】[\](){}<>/:=\-–—~·•|→]+|[\s"'“”‘’「」『』《》【】[\](){}<>/:=\-–—~·•|→]+$/g;

/** Addresses found in a text, as http(s) links; the rest of the text before and after the first. */
function takeAddresses(text: string): { links: string[]; before: string; after: string } {
  const found = [...text.matchAll(ADDRESS)].map((match) => ({ at: match.index, text: match[0] }));
  const links = found
    .map(({ text: address }) =>
      (/^https?:/i.test(address) ? address : `https://${address}`).replace(/[.:!?。]+$/, ''),
    )
    .filter((link) => /^[^.]+(?:\.[^.]+)+$/.test(siteOf(link)));
  const [first, last] = [found[0], found.at(-1)];
  if (!first || !last) return { links, before: text, after: '' };
  return { links, before: text.slice(0, first.at), after: text.slice(last.at + last.text.length) };
}

/** A name without bullets, quotes, labels and marks at its edges; names in brackets, after a slash or a handle apart. */
function namesOf(text: string): string[] {
  const inner = [...text.matchAll(/\(([^()]*)\)/g)].map((match) => match[1] ?? '');
  const outer = text.replace(/\([^()]*\)/g, ' ').replace(ON_SITE, ' ');
  return [outer, ...inner]
    .flatMap((part) => part.split(/(?<!\s)\/(?!\s)|\s\/\s|[,、]|\s(?=@)/))
    .map((part) =>
      part
        .replace(EDGE, '')
        .replace(LABEL, '')
        .replace(/^@(?=\S)/, '')
        .trim(),
    )
    .filter((part) => part !== '' && part.length <= 80 && /[\p{L}\p{N}]/u.test(part));
}

/** What to call a brand of which only an address is known: its own label, or its handle on a shared site. */
function nameFromLink(link: string): string {
  const site = siteOf(link);
  const own = ownHost(site);
  const [, typed = site] = /^https?:\/\/(?:www\.)?([^/?#:]+)/i.exec(link) ?? [];
  if (own !== null) return (own.startsWith('xn--') ? typed : own).split('.')[0] ?? own;
  const path = new URL(link).pathname.split('/').filter((part) => part !== '');
  const handle = (path.at(-1) ?? '').replace(/^@/, '');
  return /^[a-z][\w.-]{2,40}$/i.test(handle) && !/\.html?$/.test(handle)
    ? handle
    : [site, ...path].join('/').slice(0, 80);
}

/**
 * Reads what names one brand: texts that may be its name, in order of trust, and its addresses. Null where there is
 * neither.
 */
export function brandOf(texts: string[], links: string[], role: Role | null): ListedBrand | null {
  const [name, ...names] = texts.flatMap(namesOf);
  const called = name ?? (links[0] === undefined ? undefined : nameFromLink(links[0]));
  if (called === undefined) return null;
  const hosts = links.map((link) => ownHost(siteOf(link)));
  return {
    name: called,
    named: name !== undefined,
    names: [...new Set(names)].filter((other) => other !== called),
    domains: [...new Set(hosts.filter((host) => host !== null))],
    addresses: [...new Set(links.filter((_, i) => hosts[i] === null))],
    role,
  };
}

/** One piece of a list: a name with or without addresses, in any order. */
export function readPiece(piece: string): { texts: string[]; links: string[] } {
  const { links, before, after } = takeAddresses(
    piece.slice(0, MOST_OF_PIECE).replace(EMAIL, ' ').replace(NOTHING, ' '),
  );
  const first = namesOf(before).length > 0 ? before : after;
  return { texts: namesOf(first).length > 0 ? [first] : [], links };
}
