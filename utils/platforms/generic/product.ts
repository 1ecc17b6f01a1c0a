import * as dom from '../../lib/html';
import { plain } from '../../lib/plain';
import { readPromotions } from '../../lib/promotions';
import { absolute } from '../../metadata/about-site';
import type { Sources } from '../../metadata/sources';
import type { Fields, Found, Metric, ReadingRead, SubjectRead } from '../../model';
import { meta } from '../web';
import { type Money, type Printed, printedOf } from './printed-money';
import { type StatedProduct, statedProduct } from './stated-product';

/** Amounts behind the product's name that may be its own: price, list price, saving, rate. */
const NEAR = 6;
/** Lines above the name that may hold them as well. */
const ABOVE = 3;
/** So many lines behind it are about it: what stands elsewhere is the shop's. */
const BEHIND = 20;
const LONGEST_PROMOTION = 60;
const SOLD_OUT =
  /(?<!variant )sold out|out of stock|currently unavailable|缺货|售罄|无货|已下架|ausverkauft|épuisé|agotado|品切れ/i;
const IN_STOCK = /^(?:in stock|auf lager|en stock|有货|有貨|在庫あり)[.。!]?$/i;
const RATED =
  /\d(?:[.,]\d)?\s*(?:\/\s*5|out of 5|stars?\b|von 5|sur 5|de 5|星|分)|\d ?★|★ ?[0-5](?:[.,]\d)?(?![\d.,])|☆/i;
const REVIEWED = /\d\s*(?:\w+\s)?(?:reviews?|ratings?|Bewertungen|avis|opiniones|条评价|则评价|評価)/i;
/** What an amount is called that is another sum: a threshold, a fee, a saving, a part, what members pay or a used one. */
const OTHER_DEAL =
  /(?:ship|deliver|versand|subscri|save|payments|instal|member|\bused|refurb|open.box).{0,25}$/i;
/** What a price is called that was asked before, or is only recommended. */
const BEFORE =
  /(?:\b(?:was|reg|regular|list|msrp|rrp|uvp|statt)|original|ursprünglich|au lieu de|原[价價]|定価|小売価格)\D{0,9}$/i;
/** So many lines apart a list price may stand; farther off it is another product's. */
const BESIDE = 3;

/**
 * The product that a page without a reader of its own is about. Its markup says which number is what; the number
 * counts only if the page prints it too, or prints nothing that contradicts it: markup is not seen by people, and may
 * be old or forged. `key` is what makes two pages the same one.
 */
export function productOf(page: Sources, fields: Fields, key: string): SubjectRead | null {
  const stated = statedProduct(page);
  const top = dom.bodyOf(page.document);
  if (!stated || !top || key === '') return null;
  const printed = printedOf(top, stated.currency);
  const text = printed.lines.join('\n');
  const readings = [...pricesOf(stated, printed), ...ratingsOf(stated, text)];
  const { sku, shop } = stated;
  const address = stated.image && absolute(stated.image.value, page.base);
  const image = stated.image && address ? { ...stated.image, value: address } : null;
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
    promotions: linesBehind(stated, printed)
      .filter((line) => line.length <= LONGEST_PROMOTION)
      .flatMap(readPromotions),
    placement: null,
    fragment: { html: '', json: JSON.stringify(stated.data).slice(0, 300_000) },
  };
}

function reading(
  metric: Metric,
  found: Omit<ReadingRead, 'metric' | 'unverified' | 'conflict'>,
): ReadingRead {
  // All others real pages have proved.
  return { metric, ...found, conflict: null, unverified: metric === 'listPrice' };
}

/** The line that prints the product's name; -1 where none does. */
function lineOfName({ title }: StatedProduct, lines: readonly string[]): number {
  const name = title ? plain(title.value).slice(0, 40) : '';
  return name === '' ? -1 : lines.findIndex((line) => line.includes(name));
}

/** The lines close behind the name. */
function linesBehind(stated: StatedProduct, { lines }: Printed): string[] {
  const at = lineOfName(stated, lines);
  return at < 0 ? [] : lines.slice(at + 1, at + 1 + BEHIND);
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
  for (const [i, shown] of near.entries()) {
    const { amount, raw, line } = shown;
    if (shown.struck || !fits(shown) || OTHER_DEAL.test(shown.called)) continue;
    const offer = prices.find(({ low, high }) => low === amount || high === amount);
    if (!offer) continue;
    const beside = near.filter((one) => Math.abs(one.line - line) <= BESIDE);
    // The markup may go on stating what was asked before. A part of it that is paid by the month is no lower price.
    const isLower = (one: Money) => !one.struck && one.amount < amount && one.amount > amount * 0.4;
    if (BEFORE.test(shown.called) && beside.some(isLower)) continue;
    const unit = currency ?? shown.currency;
    // Both ends of a span stand side by side.
    const next = near[i + 1];
    const isSpan = next?.amount === offer.high && next.line === line && !next.struck;
    const high = isSpan ? offer.high : amount;
    const price = reading('price', { raw, low: amount, high, unit, from: `text + ${offer.from}` });
    const list = beside.find(
      (one) => (one.struck || BEFORE.test(one.called)) && one.amount > high && fits(one),
    );
    if (!list) return [price];
    return [
      price,
      reading('listPrice', { raw: list.raw, low: list.amount, high: list.amount, unit, from: 'text' }),
    ];
  }
  const [only] = prices;
  if (!only?.low || prices.some(({ low, high }) => low !== only.low || high !== low)) return [];
  const { low, from } = only;
  const text = printed.lines.join('\n');
  if (!prints(text, low, DASH) && (printed.money.length > 0 || BARE_PRICE.test(text))) return [];
  return [reading('price', { raw: `${low}`, low, high: low, unit: currency, from })];
}

/** Where no cents are printed, a dash says that it is money: 1299.–, 1 295:-. */
const DASH = '[.,:][-–—]';
/** A page without any currency may still print its price: 价格 99.00. */
const BARE_PRICE = /(?:price|价|價|prix|preis|precio|prezzo)\D{0,12}\d/i;

/** Whether a number is printed, with any mark between its thousands, and what has to stand behind it. */
function prints(text: string, value: number, behind = ''): boolean {
  const form = value
    .toLocaleString('en', { maximumFractionDigits: 9 })
    .replace(/[.,]/g, (mark) => (mark === '.' ? '[.,]' : "[,. '’]?"));
  const zeros = Number.isInteger(value) ? '(?:[.,]0+)?' : '0*';
  return new RegExp(`(?<![\\d.,])${form}${zeros}${behind}(?![\\d]|[.,]\\d)`).test(text);
}

/** Whether a rating or a number of reviews is printed shorter than it is stated: 4.6 for 4.62, 1.2K for 1243. */
const printsShort = (text: string, value: number): boolean =>
  value < 1000
    ? [...text.matchAll(/\d[.,]\d\d?(?!\d)/g)].some(
        ([shown]) => Math.abs(Number(shown.replace(',', '.')) - value) < 0.06,
      )
    : new RegExp(`(?<![\\d.,])${Math.floor(value / 1000)}(?:[.,]\\d)? ?K`, 'i').test(text);

function ratingsOf({ rating, reviews }: StatedProduct, text: string): ReadingRead[] {
  const found: ReadingRead[] = [];
  const keep = (metric: Metric, stated: Found<number> | null, other: RegExp) => {
    if (!stated) return;
    const { value, from } = stated;
    if (!prints(text, value) && other.test(text) && !printsShort(text, value)) return;
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
function availabilityOf(stated: StatedProduct, printed: Printed): Found<string> | null {
  const { availability } = stated;
  const text = printed.lines.join('\n');
  if (availability)
    return /^in.?stock$/i.test(availability.value) && SOLD_OUT.test(text) ? null : availability;
  return linesBehind(stated, printed).some((line) => IN_STOCK.test(line)) && !SOLD_OUT.test(text)
    ? { value: 'InStock', from: 'text' }
    : null;
}
