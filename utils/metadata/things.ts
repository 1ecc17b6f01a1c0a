import { cutLine } from '../lib/text';
import type { Json } from '../model';

/** One JSON-LD or microdata object that says what it is, and its path for `from`. */
export interface Thing {
  types: string[];
  path: string;
  data: Readonly<Record<string, Json>>;
}

const isRecord = (value: Json | undefined): value is Record<string, Json> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const asList = (value: Json | undefined): Json[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];

const typesOf = (data: Record<string, Json>): string[] =>
  asList(data['@type'])
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/#:]/, ''));

/** All typed objects on the upper levels: the scripts themselves, their arrays, graphs and main entities. */
export function thingsOf(jsonLd: readonly Json[], root: string): Thing[] {
  const things: Thing[] = [];
  const visit = (value: Json | undefined, path: string, depth: number): void => {
    if (depth > 4 || things.length > 300) return;
    if (Array.isArray(value)) for (const item of value) visit(item, path, depth + 1);
    if (!isRecord(value)) return;
    const types = typesOf(value);
    if (types.length > 0) things.push({ types, path, data: value });
    visit(value['@graph'], path, depth + 1);
    visit(value['mainEntity'], `${path}.mainEntity`, depth + 1);
    visit(value['mainEntityOfPage'], `${path}.mainEntityOfPage`, depth + 1);
  };
  for (const value of jsonLd) visit(value, root, 0);
  return things;
}

/** A text, or the name of the object that stands in its place. */
export function nameIn(value: Json | undefined): string {
  if (typeof value === 'string') return cutLine(decoded(value), 500);
  if (Array.isArray(value)) return nameIn(value[0]);
  return isRecord(value) ? nameIn(value['name'] ?? value['@value']) : '';
}

/** An address, or the address of the image object that stands in its place. */
export function addressIn(value: Json | undefined): string {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return addressIn(value[0]);
  return isRecord(value) ? addressIn(value['url'] ?? value['contentUrl'] ?? value['@id']) : '';
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  '#39': "'",
  '#039': "'",
};

/** JSON-LD is no HTML, yet many sites escape it as if it were. */
function decoded(text: string): string {
  return text
    .replace(/&(amp|lt|gt|quot|apos|nbsp|#0?39);/g, (all, name: string) => ENTITIES[name] ?? all)
    .replace(/&#(\d{2,6});/g, (all, code: string) =>
      Number(code) < 0x110000 ? String.fromCodePoint(Number(code)) : all,
    )
    .replace(/<\/?[a-z][^<>]*>/gi, '');
}

const ARTICLE =
  /^(?:Article|NewsArticle|BlogPosting|LiveBlogPosting|Report|TechArticle|ScholarlyArticle|AnalysisNewsArticle|OpinionNewsArticle|ReportageNewsArticle|ReviewNewsArticle|BackgroundNewsArticle|SocialMediaPosting|DiscussionForumPosting|AdvertiserContentArticle|SatiricalArticle|Review|Recipe|HowTo|PodcastEpisode)$/;
const PRODUCT = /^(?:Product|ProductGroup|IndividualProduct|ProductModel|SomeProducts|Vehicle|Car|Book)$/;

export const isArticle = (thing: Thing): boolean => thing.types.some((type) => ARTICLE.test(type));
export const isProduct = (thing: Thing): boolean => thing.types.some((type) => PRODUCT.test(type));

/** What the page is about, as it states itself: its articles and products first, then the page itself. */
export function subjectsOf(things: readonly Thing[]): Thing[] {
  const pages = things.filter((t) =>
    t.types.some((type) => /^(?:WebPage|ItemPage|AboutPage|QAPage|VideoObject)$/.test(type)),
  );
  return [...things.filter(isArticle), ...things.filter(isProduct), ...pages];
}
