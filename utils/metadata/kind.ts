import { attempt } from '../lib/html';
import type { Fields, PageKind } from '../model';
import { flowOf } from './flow';
import { metaValue } from './meta-tags';
import type { Sources } from './sources';
import { isArticle, isNamedIn, nameIn, soldIn } from './things';

/** The prose that a page must hold to be an article where it says so itself, or its date, author or address do. */
const STATED_ARTICLE = 250;
const DATED_ARTICLE = 450;
/** A page that says nothing of itself is an article where this much prose runs on in one piece. */
const PLAIN_ARTICLE = 900;

/** What the page proves to be: by its own markup, and for articles by enough prose. Otherwise `page`. */
export function kindOf(page: Sources, fields: Fields): PageKind {
  const type = page.meta.values.get('og:type')?.value.toLowerCase() ?? '';
  const priced =
    metaValue(page.meta, 'product:price:amount og:price:amount product:price product:availability') !==
    undefined;
  const products = soldIn(page.things, page.tabTitle);
  const articles = page.things.filter(isArticle);
  if (
    (/^(?:og:)?product(?:\.item)?$/.test(type) && (priced || products.length > 0)) ||
    (new Set(products.map(({ data }) => nameIn(data['name']))).size === 1 && articles.length === 0)
  )
    return 'product';
  const place = placeOf(page.url);
  if (page.main.prose < STATED_ARTICLE || place === 'front') return 'page';
  const flow = flowOf(page.main);
  if (flow.isList) return 'page';
  if (
    /^(?:og:)?(?:article|news|blog|blogpost|tumblr-feed:entry)$/.test(type) ||
    metaValue(page.meta, ARTICLES_OWN) ||
    articles.length === 1 ||
    articles.some((thing) => isNamedIn(page.tabTitle, thing))
  )
    return 'article';
  if (priced || products.length > 0 || place === 'shop') return 'page';
  return readsLikeArticle(page, fields, flow.share, place) ? 'article' : 'page';
}

const ARTICLES_OWN = 'article:published_time article:author article:section parsely-pub-date';

/** Prose that runs on in one piece: with a date, an author or an article's address, little of it is enough. */
function readsLikeArticle(page: Sources, fields: Fields, flow: number, place: Place): boolean {
  const { main, heading } = page;
  const linked = main.weight > 0 ? main.linkedWeight / main.weight : 1;
  const dated = fields.published !== undefined && fields.published.from !== 'address';
  const known = (dated || fields.author !== undefined) && heading() !== null;
  if (flow < (known ? 0.2 : 0.45)) return false;
  // What is linked beside one piece of prose leads elsewhere; it does not make a list of it.
  if (linked > (dated && flow > 0.5 ? 0.6 : 0.3)) return false;
  const least = known || place === 'article' ? DATED_ARTICLE : PLAIN_ARTICLE;
  return main.prose >= least && (known || !hasPrice(page));
}

type Place = 'front' | 'article' | 'shop' | null;

const FRONT = /^\/(?:[a-z]{2}(?:[-_][a-z]{2,4})?\/?|(?:index|default|home)(?:\.\w{3,5})?\/?)?$/i;
const SHOP = /\/(?:products?|produkte?|goods|shop|dp|category|collections?|search|tags?)\//i;
/** Directories, days and endings that sites file their articles under. */
const ARTICLE =
  /\/(?:articles?|artikel|news|blogs?|posts?|story|archives?|wiki|p)\/[^/]|\/(?:19|20)\d\d[/-]?[01]\d(?:[/-]|\d\d)|\.s?html?$/i;

/** What a page's address says of it. */
function placeOf(url: string): Place {
  const address = attempt(() => new URL(url), null);
  if (!address) return null;
  const { pathname, search, hash } = address;
  if (FRONT.test(pathname) && search === '' && !/^#[!/]/.test(hash)) return 'front';
  return SHOP.test(pathname) ? 'shop' : ARTICLE.test(pathname) ? 'article' : null;
}

const PRICE = /(?:[¥￥$€£]|RMB|EUR|USD)\s?\d|\d\s?(?:元|€|EUR|USD)/;

/** A short line near the title that holds a price, as shops without any markup print it. */
const hasPrice = (page: Sources): boolean =>
  page.lines().some(({ text, early }) => early && text.length < 40 && PRICE.test(text));
