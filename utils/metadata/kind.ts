import type { Fields, PageKind } from '../model';
import type { Sources } from './sources';
import { isArticle, isProduct } from './things';

/** The prose that a page must hold to be the article that it says it is, or that its date or author makes of it. */
const STATED_ARTICLE = 250;
const DATED_ARTICLE = 450;

/** What the page proves to be: by its own markup, and for articles by enough prose. Otherwise `page`. */
export function kindOf(page: Sources, fields: Fields): PageKind {
  const type = page.meta.values.get('og:type')?.value.toLowerCase() ?? '';
  const priced = ['product:price:amount', 'og:price:amount', 'product:price', 'product:availability'].some(
    (n) => page.meta.values.has(n),
  );
  const products = page.things.filter(
    (thing) => isProduct(thing) && ('offers' in thing.data || 'sku' in thing.data),
  );
  const articles = page.things.filter(isArticle);
  if (
    (/^(?:og:)?product(?:\.item)?$/.test(type) && (priced || products.length > 0)) ||
    (products.length === 1 && articles.length === 0)
  )
    return 'product';
  const { prose } = page.main;
  if (prose < STATED_ARTICLE) return 'page';
  if (/^(?:og:)?article$/.test(type) || articles.length === 1) return 'article';
  if (
    ['article:published_time', 'article:author', 'article:section', 'parsely-pub-date'].some((n) =>
      page.meta.values.has(n),
    )
  )
    return 'article';
  const dated = fields.published !== undefined && fields.published.from !== 'address';
  const signed = fields.author !== undefined;
  const linked = page.main.weight > 0 ? page.main.linkedWeight / page.main.weight : 1;
  return (dated || signed) && prose >= DATED_ARTICLE && linked < 0.3 && page.heading() !== null
    ? 'article'
    : 'page';
}
