import * as dom from '../../lib/html';
import { plain } from '../../lib/plain';
import { readPromotions } from '../../lib/promotions';
import { absolute } from '../../metadata/about-site';
import type { Sources } from '../../metadata/sources';
import type { Fields, Metric, ReadingRead, SubjectRead } from '../../model';
import { meta } from '../web';
import { type Money, type Printed, printedOf } from './printed-money';
import { type Stated, type StatedProduct, statedProduct } from './stated-product';

/** Amounts behind the product's name that may be its own: price, list price, saving, rate. */
const NEAR = 6;
/** Lines above the name that may hold them as well. */
const ABOVE = 3;
/** So many lines behind it are about it: what stands elsewhere is the shop's. */
const BEHIND = 20;
const LONGEST_PROMOTION = 60;
const SOLD_OUT =
  /(?<!variant )sold out|out of stock|ly unavailable|缺货|售罄|无货|已下架|ausverkauft|épuisé|agotado|uitverkocht|品切れ/i;
const IN_STOCK = /^(?:in stock|auf lager|en stock|有货|有貨|在庫あり)[.。!]?$/i;
const RATED =
  /\d(?:[.,]\d)? ?(?:(?:out )?(?:of|von|sur|de|\/) ?5|stars?\b|星|分)|\d ?★|★ ?[0-5](?:[.,]\d)?(?![\d.,])|☆/i;
const REVIEWED = /\d[\d.,' ]*(?:\w+ )?(?:reviews?|ratings?|Bewertungen|avis|opiniones|条评价|则评价|評価)/gi;
/** Of how many stars: no number of them. */
const SCALE = /(?:of|von|sur|de|\/) ?5/g;
/**
 * What an amount is called that is another sum: a threshold, a fee, a saving, a part, what members pay or a used one, a
 * bid, the lowest of 30 days.
 */
const OTHER_DEAL =
  /(?:ship|deliver|versand|subscri|save|payments|instal|member|\bused|refurb|open.box|\bbid|\b30 (?:d[aenií]|tag|jo|gi)).{0,25}$/i;
/** What a price is called that was asked before, or is only recommended. */
const BEFORE =
  /(?:\b(?:was|reg|regular|list|msrp|rrp|uvp|statt|before|compare at|antes)|original|ursprünglich|au lieu de|原[价價]|定価|小売価格)\D{0,9}$/i;
/** What the last of several prices is called, where each is lower than the one before. */
const NOW = /\b(?:now|final|jetzt|por)\D{0,9}$/i;
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
  if (!stated || !top || !key) return null;
  const printed = printedOf(top, stated.currency);
  const { text, lines } = printed;
  const name = stated.title && plain(stated.title.value);
  /** The line that prints the product's name; -1 where none does. */
  const at = name ? lines.findIndex((line) => line.includes(name.slice(0, 40))) : -1;
  const behind = lines.slice(at + 1, at < 0 ? 0 : at + 1 + BEHIND);
  const readings = [...pricesOf(stated, printed, at), ...ratingsOf(stated, text)];
  const { sku, shop } = stated;
  const address = stated.image && absolute(stated.image.value, page.base);
  const image = stated.image && address ? { ...stated.image, value: address } : null;
  const availability = availabilityOf(stated, text, behind);
  // A name that only the markup knows is not the product's on this page.
  const title = name && text.includes(name) ? stated.title : fields.title;
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
    media: address ? [address] : [],
    hashtags: [],
    mentions: [],
    readings,
    promotions: behind.filter((line) => line.length <= LONGEST_PROMOTION).flatMap(readPromotions),
    placement: null,
    fragment: { html: '', json: JSON.stringify(stated.data).slice(0, 300_000) },
  };
}

function reading(
  metric: Metric,
  raw: string,
  low: number,
  high: number | null,
  unit: string | null,
  from: string,
): ReadingRead {
  // All others real pages have proved.
  return { metric, raw, low, high, unit, from, conflict: null, unverified: metric === 'listPrice' };
}

/** Of the amounts that stand close to the product's name; where it is not printed, of the first of the page. */
function pricesOf({ prices, currency }: StatedProduct, printed: Printed, at: number): ReadingRead[] {
  const { text, lines, money } = printed;
  const near = money
    .filter((one) => one.line >= at - ABOVE)
    .slice(0, NEAR)
    .filter((one) => (currency === null || one.currency === currency) && !OTHER_DEAL.test(one.called));
  const offerOf = ({ struck, amount }: Money) =>
    prices.find(({ low, high }) => !struck && (low === amount || high === amount));
  const own = near.filter(offerOf);
  const times = ({ amount }: Money) => own.filter((one) => one.amount === amount).length;
  for (const [i, shown] of own.entries()) {
    const { amount, raw, line } = shown;
    const offer = offerOf(shown) as StatedProduct['prices'][number];
    // Both ends of a span stand side by side.
    const next = own[i + 1];
    const isSpan = next?.amount === offer.high && next.line === line;
    // Each size has a price of its own: the chosen one's is printed once more.
    if (!isSpan && own.some((one) => one.amount !== amount && times(one) >= times(shown))) continue;
    const beside = near.filter((one) => Math.abs(one.line - line) <= BESIDE);
    const label = shown.called || (lines[line - 1] as string);
    // The markup may go on stating what was asked before. A part of it that is paid by the month is no lower price.
    const isFormer = beside.some(
      (one) =>
        !one.struck &&
        one.amount < amount &&
        one.amount > amount * 0.4 &&
        (BEFORE.test(label) || NOW.test(one.called)),
    );
    if (isFormer) continue;
    const unit = shown.currency;
    // `$12.00+` is the lowest of several: what was asked before is not known of all of them.
    const high = lines[line]?.includes(`${raw}+`) ? null : isSpan ? offer.high : amount;
    const price = reading('price', raw, amount, high, unit, `text + ${offer.from}`);
    const list = high && beside.find((one) => (one.struck || BEFORE.test(one.called)) && one.amount > high);
    if (!list) return [price];
    return [price, reading('listPrice', list.raw, list.amount, list.amount, unit, 'text')];
  }
  const [only] = prices;
  if (!only || prices.some(({ low, high }) => low !== only.low || high !== low)) return [];
  const { low, from } = only;
  if (!prints(text, low, DASH) && (money.length > 0 || BARE_PRICE.test(text))) return [];
  return [reading('price', `${low}`, low, low, currency, from)];
}

/** Where no cents are printed, a dash says that it is money: 1299.–, 1 295:-. */
const DASH = '[.,:][-–—]';
/** A page without any currency may still print its price: 价格 99.00. */
const BARE_PRICE = /(?:pr(?:ice|ix|eis|ecio|ezzo)|[价價])\D{0,12}\d/i;

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
  const kept = (metric: Metric, stated: Stated<number>, said: string | undefined): ReadingRead[] => {
    if (!stated) return [];
    const { value, from } = stated;
    if (said && !prints(said, value) && !printsShort(said, value)) return [];
    return [reading(metric, `${value}`, value, value, null, from)];
  };
  return [
    ...kept('rating', rating, RATED.test(text) ? text.replace(SCALE, '') : ''),
    ...kept('reviews', reviews, text.match(REVIEWED)?.join('\n')),
  ];
}

/**
 * In stock by the markup, sold out by what is printed, or the reverse: then nothing is known. Where the markup is silent,
 * a line of its own behind the name says it.
 */
function availabilityOf(
  { availability }: StatedProduct,
  text: string,
  behind: readonly string[],
): Stated<string> {
  const isSoldOut = SOLD_OUT.test(text);
  const isInStock = behind.some((line) => IN_STOCK.test(line));
  if (availability) return (/^in/i.test(availability.value) ? isSoldOut : isInStock) ? null : availability;
  return isInStock && !isSoldOut ? { value: 'InStock', from: 'text' } : null;
}
