import * as dom from '../../lib/html';
import { plain } from '../../lib/plain';
import { readPromotions } from '../../lib/promotions';
import { safeLink } from '../../lib/url';
import type { Sources } from '../../metadata/sources';
import type { Fields, Found, Metric, Promotion, ReadingRead, SubjectRead } from '../../model';
import { meta } from '../web';
import { type Money, type Printed, printedOf } from './printed-money';
import { type StatedProduct, statedProduct } from './stated-product';

/** Amounts behind the product's name that may be its own: price, list price, saving, rate. */
const NEAR = 6;
/** Lines above the name that may hold them as well. */
const ABOVE = 3;
const PROMOTION_LINES = 20;
const LONGEST_PROMOTION = 60;
const SOLD_OUT =
  /sold out|out of stock|currently unavailable|缺货|售罄|无货|已下架|ausverkauft|épuisé|agotado|品切れ/i;
const IN_STOCK = /^(?:in stock|auf lager|en stock|有货|有貨|在庫あり)[.。!]?$/i;
const RATED =
  /\d(?:[.,]\d)?\s*(?:\/\s*5|out of 5|stars?\b|von 5|sur 5|de 5|星|分)|\d ?★|★ ?[0-5](?:[.,]\d)?(?![\d.,])|☆/i;
const REVIEWED = /\d\s*(?:\w+\s)?(?:reviews?|ratings?|Bewertungen|avis|opiniones|条评价|则评价|評価)/i;
/** What real pages have proved. */
const PROVED: readonly Metric[] = ['price', 'rating', 'reviews'];

/**
 * The product that a page without a reader of its own is about. Its markup says which number is what; the number
 * counts only if the page prints it too, or prints nothing that contradicts it: markup is not seen by people, and may
 * be old or forged. `key` is what makes two pages the same one.
 */
export function productOf(page: Sources, fields: Fields, key: string): SubjectRead | null {
  const stated = statedProduct(page);
  const top = dom.bodyOf(page.document);
  if (!stated || !top || key === '') return null;
  const printed = printedOf(top);
  const text = printed.lines.join('\n');
  const readings = [...pricesOf(stated, printed), ...ratingsOf(stated, text)];
  const { sku, shop } = stated;
  const image = stated.image && absolute(stated.image, page.base);
  const availability = availabilityOf(stated, printed);
  // A name that only the markup knows is not the product's on this page.
  const named = stated.title && text.includes(plain(stated.title.value)) ? stated.title : null;
  const title = named ?? fields.title;
  return {
    kind: 'product',
    platform: meta.id,
    keys: [`${meta.id}:product:${key}`],
    url: fields.canonicalUrl?.value ?? page.url,
    channelKeys: [],
    fields: {
      ...(title && { title }),
      ...(sku && { sku }),
      ...(shop && { shop }),
      ...(image && { image }),
      ...(availability && { availability }),
    },
    published: null,
    format: null,
    media: image ? [image.value] : [],
    hashtags: [],
    mentions: [],
    readings,
    promotions: promotionsOf(stated, printed),
    placement: null,
    fragment: { html: '', json: JSON.stringify(stated.data).slice(0, 300_000) },
  };
}

function reading(
  metric: Metric,
  found: Omit<ReadingRead, 'metric' | 'unverified' | 'conflict'>,
): ReadingRead {
  return { metric, ...found, conflict: null, unverified: !PROVED.includes(metric) };
}

/** The line that prints the product's name; -1 where none does. */
function lineOfName({ title }: StatedProduct, lines: readonly string[]): number {
  const name = title ? plain(title.value).slice(0, 40) : '';
  return name === '' ? -1 : lines.findIndex((line) => line.includes(name));
}

/** Short lines close behind the name: what stands elsewhere is the shop's, not this product's. */
function promotionsOf(stated: StatedProduct, printed: Printed): Promotion[] {
  const at = lineOfName(stated, printed.lines);
  const near = at < 0 ? [] : printed.lines.slice(at + 1, at + 1 + PROMOTION_LINES);
  return near.filter((line) => line.length <= LONGEST_PROMOTION).flatMap(readPromotions);
}

/** Amounts that stand close to the product's name; the first of the page, where the name is not printed. */
function nearMoney(stated: StatedProduct, printed: Printed): Money[] {
  const at = lineOfName(stated, printed.lines);
  return printed.money.filter(({ line }) => line >= at - ABOVE).slice(0, NEAR);
}

function pricesOf(stated: StatedProduct, printed: Printed): ReadingRead[] {
  const near = nearMoney(stated, printed);
  const { prices, currency } = stated;
  const fits = ({ currency: code }: Money) =>
    currency === null || code === currency || /^(?:\$|¥|kr)$/.test(code ?? '');
  for (const shown of near) {
    if (shown.struck || !fits(shown)) continue;
    const offer = prices.find(({ low, high }) => low === shown.amount || high === shown.amount);
    if (!offer) continue;
    const unit = currency ?? shown.currency;
    const { low, from } = offer;
    const high = near.some(({ amount }) => amount === offer.high) ? offer.high : low;
    const price = reading('price', { raw: shown.raw, low, high, unit, from: `text + ${from}` });
    const list = near.find((one) => one.struck && one.amount > high && fits(one));
    if (!list) return [price];
    const { amount, raw } = list;
    return [
      price,
      reading('listPrice', { raw, low: amount, high: amount, unit, from: 'text, struck through' }),
    ];
  }
  const [only, ...others] = prices;
  if (printed.money.length > 0 || !only || others.some(({ low }) => low !== only.low)) return [];
  if (BARE_PRICE.test(printed.lines.join('\n'))) return [];
  const { low, high, from } = only;
  return [
    reading('price', { raw: low === high ? `${low}` : `${low}–${high}`, low, high, unit: currency, from }),
  ];
}

/** A page without any currency may still print its price: 价格 99.00. */
const BARE_PRICE = /(?:price|价|價|prix|preis|precio|prezzo)\D{0,12}\d/i;

function prints(text: string, value: number): boolean {
  const forms = [
    String(value),
    value.toLocaleString('en'),
    value.toLocaleString('de'),
    String(value).replace('.', ','),
  ];
  const one = forms.map((form) => form.replace(/[.]/g, '\\.')).join('|');
  const zeros = Number.isInteger(value) ? '(?:[.,]0+)?' : '0*';
  return new RegExp(`(?<![\\d.,])(?:${one})${zeros}(?![\\d]|[.,]\\d)`).test(text);
}

function ratingsOf({ rating, reviews }: StatedProduct, text: string): ReadingRead[] {
  const found: ReadingRead[] = [];
  const keep = (metric: Metric, stated: Found<number> | null, other: RegExp) => {
    if (!stated || (!prints(text, stated.value) && other.test(text))) return;
    const { value, from } = stated;
    found.push(reading(metric, { raw: String(value), low: value, high: value, unit: null, from }));
  };
  keep('rating', rating, RATED);
  keep('reviews', reviews, REVIEWED);
  return found;
}

/**
 * In stock by the markup, sold out by what is printed: then nothing is known. Where the markup is silent, a line of its own
 * behind the name says it.
 */
function availabilityOf(stated: StatedProduct, { lines }: Printed): Found<string> | null {
  const { availability } = stated;
  const text = lines.join('\n');
  if (availability)
    return /^in.?stock$/i.test(availability.value) && SOLD_OUT.test(text) ? null : availability;
  const at = lineOfName(stated, lines);
  const near = at < 0 ? [] : lines.slice(at + 1, at + 1 + PROMOTION_LINES);
  return near.some((line) => IN_STOCK.test(line)) && !SOLD_OUT.test(text)
    ? { value: 'InStock', from: 'text' }
    : null;
}

function absolute({ value, from }: Found<string>, base: string): Found<string> | null {
  const link = URL.canParse(value, base) ? safeLink(new URL(value, base).href) : null;
  return link?.startsWith('http') ? { value: link, from } : null;
}
