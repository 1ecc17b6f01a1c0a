import { readPrice } from '../../lib/prices';
import { metaValue } from '../../metadata/meta-tags';
import type { Sources } from '../../metadata/sources';
import { addressIn, asList, isProduct, isRecord, nameIn, soldIn, type Thing } from '../../metadata/things';
import type { Found, Json } from '../../model';

/** What a page's markup states about the one product that it is about. */
export interface StatedProduct {
  title: Found<string> | null;
  sku: Found<string> | null;
  shop: Found<string> | null;
  image: Found<string> | null;
  availability: Found<string> | null;
  currency: string | null;
  /** Of each offer, lowest and highest; most often one and the same. */
  prices: { low: number; high: number; from: string }[];
  rating: Found<number> | null;
  reviews: Found<number> | null;
  /** What was used, for a fragment. */
  data: Json;
}

type Rec = Readonly<Record<string, Json>>;
const CODE = /^[A-Z]{3}$/;

/** A number as markup writes it: 17.99, "1,299.00". */
function numberIn(value: Json | undefined): number | null {
  if (typeof value === 'number') return Number.isFinite(value) && value >= 0 ? value : null;
  if (typeof value !== 'string') return null;
  const read = readPrice(value.trim());
  return read && read.high === undefined ? read.amount : null;
}

/** The product of the page by its markup: exactly one thing, or Open Graph's. Several products are a list. */
export function statedProduct(page: Sources): StatedProduct | null {
  const things = soldIn(page.things, page.tabTitle);
  const [only, ...others] = things;
  const isSame = ({ data }: Thing) => nameIn(data['name']) === nameIn(only?.data['name']);
  if (only && others.every(isSame)) {
    // What keeps a shop's reviews states the product once more, with nothing but its rating.
    const more = page.things.filter((thing) => thing !== only && isProduct(thing) && isSame(thing));
    const all = [...more, only];
    const path = all.map((thing) => thing.path).join(' + ');
    return ofThing({ ...only, path, data: Object.assign({}, ...all.map(({ data }) => data)) });
  }
  return things.length === 0 ? ofMeta(page) : null;
}

function ofThing({ data, path }: Thing): StatedProduct {
  const found = (from: string, value: string): Found<string> | null =>
    value === '' ? null : { value, from: `${path}.${from}` };
  const offers = [data, ...asList(data['hasVariant'])]
    .filter(isRecord)
    .flatMap((one) => asList(one['offers']).filter(isRecord));
  const inner = offers.flatMap((offer) => [offer, ...asList(offer['offers']).filter(isRecord)]);
  const stated = inner.map((offer) => nameIn(offer['availability']).trim()).filter(Boolean);
  const rating = asList(data['aggregateRating']).find(isRecord);
  return {
    title: found('name', nameIn(data['name'])),
    sku: found('sku', nameIn(data['sku']) || nameIn(data['productID']) || nameIn(data['mpn'])),
    shop: found('offers.seller', nameIn(inner.find((offer) => 'seller' in offer)?.['seller'])),
    image: found('image', addressIn(data['image'])),
    availability: found('offers.availability', same(stated).replace(/^.*\/(?=.)/, '')),
    currency: same(inner.flatMap(currencyIn)) || null,
    prices: inner.flatMap((offer) => pricesIn(offer, `${path}.offers`)),
    ...ratingIn(rating, path),
    data: { ...data },
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
  const listed = /list|strikethrough|msrp|srp/i;
  return asList(offer['priceSpecification'])
    .filter(isRecord)
    .filter((one) => !listed.test(nameIn(one['priceType'])) && !isOtherDeal(one));
}

/** What a litre costs, or what members pay. */
const isOtherDeal = (one: Rec): boolean => 'referenceQuantity' in one || 'validForMemberTier' in one;

function pricesIn(offer: Rec, from: string): StatedProduct['prices'] {
  if (isOtherDeal(offer)) return [];
  const [low, high] = [numberIn(offer['lowPrice']), numberIn(offer['highPrice'])];
  if (low !== null) return [{ low, high: Math.max(low, high ?? low), from: `${from}.lowPrice` }];
  const own = offer['price'] ?? specifications(offer)[0]?.['price'];
  const price = numberIn(own);
  return price === null ? [] : [{ low: price, high: price, from: `${from}.price` }];
}

function ratingIn(rating: Rec | undefined, path: string): Pick<StatedProduct, 'rating' | 'reviews'> {
  const value = numberIn(rating?.['ratingValue']);
  const best = numberIn(rating?.['bestRating']) ?? 5;
  const count = numberIn(rating?.['reviewCount']) ?? numberIn(rating?.['ratingCount']);
  const from = `${path}.aggregateRating`;
  return {
    rating: value !== null && value > 0 && value <= best ? { value, from: `${from}.ratingValue` } : null,
    reviews:
      count !== null && Number.isSafeInteger(count) ? { value: count, from: `${from}.reviewCount` } : null,
  };
}

function ofMeta({ meta }: Sources): StatedProduct | null {
  const amount = metaValue(meta, 'product:price:amount og:price:amount');
  const availability = metaValue(meta, 'product:availability og:availability') ?? null;
  const price = numberIn(amount?.value);
  if (price === null && !availability) return null;
  const code = metaValue(meta, 'product:price:currency og:price:currency')?.value ?? '';
  return {
    title: metaValue(meta, 'og:title') ?? null,
    sku: metaValue(meta, 'product:retailer_item_id product:sku') ?? null,
    shop: null,
    image: metaValue(meta, 'og:image') ?? null,
    availability,
    currency: CODE.test(code) ? code : null,
    prices: amount && price !== null ? [{ low: price, high: price, from: amount.from }] : [],
    rating: null,
    reviews: null,
    data: null,
  };
}
