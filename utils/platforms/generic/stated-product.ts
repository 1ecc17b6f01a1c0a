import { readPrice } from '../../lib/prices';
import { metaValue } from '../../metadata/meta-tags';
import type { Sources } from '../../metadata/sources';
import { addressIn, asList, isProduct, isRecord, nameIn, soldIn, type Thing } from '../../metadata/things';
import type { Found, Json } from '../../model';

export type Stated<T> = Found<T> | null | undefined;

/** What a page's markup states about the one product that it is about. */
export interface StatedProduct {
  title: Stated<string>;
  sku: Stated<string>;
  shop?: Stated<string>;
  image: Stated<string>;
  availability: Stated<string>;
  currency: string | null;
  /** Of each offer, lowest and highest; most often one and the same. */
  prices: { low: number; high: number; from: string }[];
  rating?: Stated<number>;
  reviews?: Stated<number>;
  /** What was used, for a fragment. */
  data: Json;
}

type Rec = Readonly<Record<string, Json>>;
const CODE = /^[A-Z]{3}$/;

/** A number as markup writes it: 17.99, "1,299.00". */
function numberIn(value: Json | undefined): number | null {
  if (typeof value === 'number') return value >= 0 && value < Infinity ? value : null;
  if (typeof value !== 'string') return null;
  const read = readPrice(value);
  return read && !read.high ? read.amount : null;
}

/** The product of the page by its markup: exactly one thing, or Open Graph's. Several products are a list. */
export function statedProduct(page: Sources): StatedProduct | null {
  const things = soldIn(page.things, page.tabTitle);
  const [only, ...others] = things;
  const isSame = ({ data }: Thing) => nameIn(data['name']) === nameIn(only?.data['name']);
  if (only && others.every(isSame)) {
    // What keeps a shop's reviews states the product once more, with nothing but its rating.
    const all = page.things.filter((thing) => isProduct(thing) && isSame(thing)).reverse();
    const path = all.map((thing) => thing.path).join(' + ');
    // Or each of its variants, by one name.
    const offers = all.flatMap(({ data }) => asList(data['offers']));
    return ofThing({ ...only, path, data: Object.assign({}, ...all.map(({ data }) => data), { offers }) });
  }
  return only ? null : ofMeta(page);
}

function ofThing({ data, path }: Thing): StatedProduct {
  const found = <T>(from: string, value: T | false | null): Found<T> | null =>
    value ? { value, from: `${path}.${from}` } : null;
  const offers = [data, ...asList(data['hasVariant'])]
    .filter(isRecord)
    .flatMap((one) => asList(one['offers']).filter(isRecord));
  const inner = offers.flatMap((offer) => [offer, ...asList(offer['offers']).filter(isRecord)]);
  const stated = inner.map((offer) => nameIn(offer['availability'])).filter(Boolean);
  const rated = asList(data['aggregateRating']).find(isRecord);
  const rating = numberIn(rated?.['ratingValue']);
  const best = numberIn(rated?.['bestRating']) ?? 5;
  const count = numberIn(rated?.['reviewCount']) ?? numberIn(rated?.['ratingCount']);
  return {
    title: found('name', nameIn(data['name'])),
    sku: found('sku', nameIn(data['sku']) || nameIn(data['productID']) || nameIn(data['mpn'])),
    shop: found('offers.seller', nameIn(inner.find((offer) => 'seller' in offer)?.['seller'])),
    image: found('image', addressIn(data['image'])),
    availability: found('offers.availability', same(stated).replace(/^.*\/(?=.)/, '')),
    currency: same(inner.flatMap(currencyIn)) || null,
    prices: inner.flatMap((offer) => pricesIn(offer, `${path}.offers`)),
    // Of what nobody has rated, some shops state the best of ratings.
    rating: found('aggregateRating.ratingValue', count !== 0 && rating && rating <= best && rating),
    reviews: Number.isSafeInteger(count)
      ? { value: count as number, from: `${path}.aggregateRating.reviewCount` }
      : null,
    data,
  };
}

/** What all of them are; '' where they differ. */
const same = ([first = '', ...others]: string[]): string =>
  others.every((other) => other === first) ? first : '';

function currencyIn(offer: Rec): string[] {
  const own = [offer, ...specifications(offer)].map((one) => nameIn(one['priceCurrency']));
  return own.filter((code) => CODE.test(code));
}

function specifications(offer: Rec): Rec[] {
  const listed = /list|strike|srp/i;
  return asList(offer['priceSpecification'])
    .filter(isRecord)
    .filter((one) => !listed.test(nameIn(one['priceType'])) && !isOtherDeal(one));
}

/** What a litre costs, or what members pay. */
const isOtherDeal = (one: Rec): boolean => 'referenceQuantity' in one || 'validForMemberTier' in one;

function pricesIn(offer: Rec, from: string): StatedProduct['prices'] {
  if (isOtherDeal(offer)) return [];
  const [low, high] = [numberIn(offer['lowPrice']), numberIn(offer['highPrice'])];
  if (low) return [{ low, high: Math.max(low, high ?? Infinity), from: `${from}.lowPrice` }];
  return ('price' in offer ? [offer] : specifications(offer)).flatMap((one) => {
    const price = numberIn(one['price']);
    // Nothing is what is stated where nobody sells.
    return price ? [{ low: price, high: price, from: `${from}.price` }] : [];
  });
}

function ofMeta({ meta }: Sources): StatedProduct | null {
  const amount = metaValue(meta, 'product:price:amount og:price:amount');
  const availability = metaValue(meta, 'product:availability og:availability');
  const price = numberIn(amount?.value);
  if (!price && !availability) return null;
  const code = `${metaValue(meta, 'product:price:currency og:price:currency')?.value}`;
  return {
    title: metaValue(meta, 'og:title'),
    sku: metaValue(meta, 'product:retailer_item_id product:sku'),
    image: metaValue(meta, 'og:image'),
    availability,
    currency: CODE.test(code) ? code : null,
    prices: amount && price ? [{ low: price, high: price, from: amount.from }] : [],
    data: null,
  };
}
