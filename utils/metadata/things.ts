import { cutLine, fold } from '../lib/text';
import { pageKey } from '../lib/url';
import type { Json } from '../model';

/** One JSON-LD or microdata object that says what it is, and its path for `from`. */
export interface Thing {
  types: string[];
  path: string;
  data: Readonly<Record<string, Json>>;
}

export const isRecord = (value: Json | undefined): value is Record<string, Json> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const asList = (value: Json | undefined): Json[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];

const typesOf = (data: Record<string, Json>): string[] =>
  asList(data['@type'])
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/#:]/, ''));

/**
 * All typed objects on the upper levels: the scripts themselves, their arrays, graphs and main entities, and what an action
 * is about: some shops state their product within a `BuyAction`.
 */
export function thingsOf(jsonLd: readonly Json[], root: string): Thing[] {
  const things: Thing[] = [];
  const visit = (value: Json | undefined, path: string, depth: number): void => {
    if (depth > 4 || things.length > 300) return;
    if (Array.isArray(value)) for (const item of value) visit(item, path, depth + 1);
    if (!isRecord(value)) return;
    const types = typesOf(value);
    if (types.length > 0) things.push({ types, path, data: value });
    visit(value['@graph'], path, depth + 1);
    visit(value['object'], `${path}.object`, depth + 1);
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

/**
 * The names of all people that a property names: texts, objects and lists of both. An object that only points
 * (`{"@id": "…#/schema/person/1"}`) is looked up among the things of the page. What says that it is a firm counts only
 * with `firms`.
 */
export function peopleIn(value: Json | undefined, things: readonly Thing[], firms: boolean): string[] {
  return asList(value).flatMap((item) => {
    if (!isRecord(item)) return Array.isArray(item) ? peopleIn(item, things, firms) : [nameIn(item)];
    if (!firms && typesOf(item).some((type) => /Organi[sz]ation$|^Corporation$/.test(type))) return [];
    if (Array.isArray(item['name'])) return item['name'].map(nameIn);
    const name = nameIn(item) || [item['givenName'], item['familyName']].map(nameIn).join(' ').trim();
    if (name !== '') return [name];
    const id = item['@id'];
    const meant =
      typeof id === 'string' ? things.find((t) => t.data['@id'] === id && 'name' in t.data) : undefined;
    return meant && meant.data !== item ? peopleIn({ ...meant.data, '@id': null }, [], firms) : [];
  });
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
};

/** JSON-LD is no HTML, yet many sites escape it as if it were. */
function decoded(text: string): string {
  return text
    .replace(/&([a-z]+);/g, (all, name: string) => ENTITIES[name] ?? all)
    .replace(/&#(\d{2,6});/g, (all, code: string) =>
      Number(code) < 0x110000 ? String.fromCodePoint(Number(code)) : all,
    )
    .replace(/<\/?[a-z][^<>]*>/gi, '');
}

const ARTICLE = /^(?:\w*Article|(?!Job)\w+Posting|Report|Review|Recipe|HowTo|PodcastEpisode)$/;
const PRODUCT = /^(?:(?:Individual)?Product(?:Group|Model)?|SomeProducts|Vehicle|Car|Book)$/;

export const isArticle = (thing: Thing): boolean => thing.types.some((type) => ARTICLE.test(type));
export const isProduct = (thing: Thing): boolean => thing.types.some((type) => PRODUCT.test(type));

/** Products that are for sale, by their markup. Of several those that the tab's title names. */
export function soldIn(things: readonly Thing[], tabTitle: string): Thing[] {
  const sold = things.filter(
    (t) => isProduct(t) && ['offers', 'sku', 'hasVariant'].some((key) => key in t.data),
  );
  const named = sold.filter((t) => isNamedIn(tabTitle, t));
  return named.length > 0 ? named : sold;
}

/**
 * What the page is about, as it states itself: its articles and products first, then the page itself. Of several
 * articles those that the tab's title names come first, then a page's own; several reviews are its readers'. An article
 * that title, heading and address do not know is one that the page leads to.
 */
export function subjectsOf(
  things: readonly Thing[],
  { tabTitle, heading, url }: { tabTitle: string; heading: string; url: string },
): Thing[] {
  const ofType = (type: RegExp) => things.filter((thing) => thing.types.some((name) => type.test(name)));
  const reviews = ofType(/^Review$/);
  const articles = things.filter((t) => isArticle(t) && !(reviews.length > 1 && reviews.includes(t)));
  const named = articles.filter((t) => isNamedIn(tabTitle, t));
  const own = (thing: Thing) => {
    const stated = addressIn(thing.data['url'] ?? thing.data['mainEntityOfPage']);
    return !/\w\/./.test(stated) || isNamedIn(heading, thing) || pageKey(stated) === pageKey(url);
  };
  return [
    ...(named.length > 0 ? named : articles.filter(own)),
    ...things.filter(isProduct),
    ...ofType(/^(?:(?:Web|Item|About|QA)Page|VideoObject|CreativeWork)$/),
  ];
}

/** Whether the tab's title names a thing, or is part of its name. */
export function isNamedIn(tabTitle: string, { data }: Thing): boolean {
  const tab = fold(tabTitle);
  return [data['headline'], data['name']].map(nameIn).some((name) => {
    const own = fold(name);
    return own.length > 3 && (tab.includes(own) || (tab.length > 3 && own.includes(tab)));
  });
}
