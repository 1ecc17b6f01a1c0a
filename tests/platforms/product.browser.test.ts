import { expect, test } from 'vitest';
import { readHtml } from './open-page';

interface Given {
  offer?: object;
  product?: object;
  head?: string;
  body: string;
  lang?: string;
}

const page = ({ offer, product, head = '', body, lang = 'en' }: Given) => `<!doctype html>
<html lang="${lang}"><head><title>Example Mill</title>${head}
<script type="application/ld+json">${JSON.stringify({
  '@type': 'Product',
  name: 'Example Mill',
  sku: 'EM-3',
  offers: {
    '@type': 'Offer',
    price: '89.00',
    priceCurrency: 'EUR',
    availability: 'https://schema.org/InStock',
    ...offer,
  },
  ...product,
})}</script></head><body>${body}</body></html>`;

const facts = async (given: Given) => {
  const { subjects, own, kind } = await readHtml(page(given), 'https://shop.example.com/mill?utm_source=x');
  const [subject] = subjects;
  const readings = (subject?.readings ?? []).map(({ metric, low, high, unit }) => [metric, low, high, unit]);
  return { kind, own, keys: subject?.keys, availability: subject?.fields.availability?.value, readings };
};

const MILL = '<header><h1>Example Shop</h1></header><h1>Example Mill</h1>';

test('a product is a subject of its own, its numbers are those that the page prints', async () => {
  const body = `${MILL}<p><s>€ 120.00</s> <b>€ 89.00</b></p><p>4.6 out of 5 (1,204 reviews)</p>`;
  const product = { aggregateRating: { ratingValue: 4.6, reviewCount: '1204' } };
  expect(await facts({ body, product })).toEqual({
    kind: 'product',
    own: true,
    keys: ['web:product:shop.example.com/mill'],
    availability: 'InStock',
    readings: [
      ['price', 89, 89, 'EUR'],
      ['listPrice', 120, 120, 'EUR'],
      ['rating', 4.6, 4.6, null],
      ['reviews', 1204, 1204, null],
    ],
  });
});

const noPrice: [string, Given][] = [
  ['a forged price below the shown one', { offer: { price: 9 }, body: `${MILL}<p>€ 89.00</p>` }],
  [
    'a price that only a suggestion prints',
    { offer: { price: 49 }, body: `${MILL}<p>€ 89.00</p><ul><li><a href="/b">Filter € 49.00</a></li></ul>` },
  ],
  [
    'a price that only a list of others prints',
    { offer: { price: 49 }, body: `${MILL}<p>€ 89.00</p><div class="related-products">€ 49.00</div>` },
  ],
  ['a price that is hidden', { offer: { price: 49 }, body: `${MILL}<p>€ 89.00</p><p hidden>€ 49.00</p>` }],
  [
    'the struck price in place of the price',
    { offer: { price: 120 }, body: `${MILL}<p><del>€ 120.00</del> € 89.00</p>` },
  ],
  ['another currency', { offer: { priceCurrency: 'USD' }, body: `${MILL}<p>€ 89.00</p>` }],
  ['a bare price that says otherwise', { offer: { price: 9 }, lang: 'zh', body: `${MILL}<p>价格 99.00</p>` }],
  ['several prices and none printed', { offer: { price: [1, 2] }, body: MILL }],
  [
    'a price of forty digits',
    { offer: { price: '9'.repeat(40) }, body: `${MILL}<p>€ ${'9'.repeat(40)}</p>` },
  ],
];

test.each(noPrice)('no reading: %s', async (_what, given) => {
  expect((await facts(given)).readings).toEqual([]);
});

test('markup alone is believed where the page prints nothing against it', async () => {
  expect((await facts({ body: MILL })).readings).toEqual([['price', 89, 89, 'EUR']]);
});

test('variants: the one whose price is printed', async () => {
  const offers = [
    { '@type': 'Offer', price: 89, priceCurrency: 'EUR' },
    { '@type': 'Offer', price: 99, priceCurrency: 'EUR' },
  ];
  const { readings } = await facts({ product: { offers }, body: `${MILL}<p>99,00 €</p>`, lang: 'de' });
  expect(readings).toEqual([['price', 99, 99, 'EUR']]);
});

test('variants of a group: the one whose price is printed', async () => {
  const hasVariant = [89, 99].map((price) => ({
    '@type': 'Product',
    offers: { '@type': 'Offer', price, priceCurrency: 'EUR', availability: 'https://schema.org/InStock' },
  }));
  const product = { '@type': 'ProductGroup', offers: undefined, hasVariant };
  const { availability, readings } = await facts({ product, body: `${MILL}<p>99,00 €</p>`, lang: 'de' });
  expect(readings).toEqual([['price', 99, 99, 'EUR']]);
  expect(availability).toBe('InStock');
});

test('the page prints what the markup does not say: in stock', async () => {
  const offer = { availability: undefined };
  const of = async (after: string) =>
    (await facts({ offer, body: `${MILL}<p>€ 89.00</p>${after}` })).availability;
  expect(await of('<p>In stock</p>')).toBe('InStock');
  expect(await of('<p>In stock</p><p>Sold out online</p>')).toBeUndefined();
  expect(await of('<p>Rarely in stock in spring</p>')).toBeUndefined();
});

test('a span of offers is a span only where both ends are printed', async () => {
  const offers = { '@type': 'AggregateOffer', lowPrice: 89, highPrice: 99, priceCurrency: 'EUR' };
  const read = async (price: string) =>
    (await facts({ product: { offers }, body: `${MILL}<p>${price}</p>` })).readings;
  expect(await read('€89.00 to €99.00')).toEqual([['price', 89, 99, 'EUR']]);
  expect(await read('€89.00')).toEqual([['price', 89, 89, 'EUR']]);
});

test('of several prices the lowest, which says that there are higher ones', async () => {
  const read = async (offers: object, shown: string) =>
    (await facts({ product: { offers }, body: `${MILL}<p>${shown}</p>` })).readings;
  const span = { '@type': 'AggregateOffer', lowPrice: 89, highPrice: 99, priceCurrency: 'EUR' };
  expect(await read(span, '€89.00+')).toEqual([['price', 89, null, 'EUR']]);
  expect(await read(span, '€89.00+ <s>€120.00+</s>')).toEqual([['price', 89, null, 'EUR']]);
  const one = { price: 89, priceCurrency: 'EUR' };
  expect(await read(one, '€89.00')).toEqual([['price', 89, 89, 'EUR']]);
  expect(await read(one, '€89.00</p><p>Orders of €89.00+ ship free')).toEqual([['price', 89, 89, 'EUR']]);
});

test('a rating and a number of reviews that the page contradicts are left out', async () => {
  const product = { aggregateRating: { ratingValue: 4.9, reviewCount: 9000 } };
  const body = `${MILL}<p>€ 89.00</p><p>3.2 out of 5 stars, 12 reviews</p>`;
  expect((await facts({ body, product })).readings).toEqual([['price', 89, 89, 'EUR']]);
});

const UNSEEN = 'position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0, 0, 0, 0)';

test('of a span whose upper end alone is printed, that end', async () => {
  const offers = { '@type': 'AggregateOffer', lowPrice: 89, highPrice: 99, priceCurrency: 'EUR' };
  const read = async (shown: string) =>
    (await facts({ product: { offers }, body: `${MILL}${shown}` })).readings;
  expect(await read('<p>€99.00</p><p>Open-box from €89.00</p>')).toEqual([['price', 99, 99, 'EUR']]);
  expect(await read('<p>€89.00</p><p>Was <s>€99.00</s></p>')).toEqual([
    ['price', 89, 89, 'EUR'],
    ['listPrice', 99, 99, 'EUR'],
  ]);
});

const otherSums: [string, Given][] = [
  ['where shipping is free', { body: `${MILL}<p>Free shipping over €89.00</p><p>€ 109.00</p>` }],
  ['what members pay', { body: `${MILL}<p>Members pay €89.00</p><p>€ 109.00</p>` }],
  ['what subscribers pay', { body: `${MILL}<p>Subscribe &amp; save 18% <b>€89.00</b></p><p>€ 109.00</p>` }],
  ['what is saved', { body: `${MILL}<p>Save €89.00</p><p>€ 109.00</p>` }],
  ['one of several payments', { body: `${MILL}<p>4 payments of €89.00</p><p>€ 356.00</p>` }],
  ['what was asked before', { body: `${MILL}<p>Was €89.00</p><p>Now €69.00</p>` }],
  ['what is only recommended', { body: `${MILL}<p>UVP 89,00 €</p><p>69,00 €</p>`, lang: 'de' }],
];

test.each(otherSums)('no price: %s', async (_what, given) => {
  expect((await facts(given)).readings).toEqual([]);
});

test('a price that is called regular is the price where no lower one is asked', async () => {
  const body = `${MILL}<p>Regular price €89.00</p><p>or 4 times €22.25</p>`;
  expect((await facts({ body })).readings).toEqual([['price', 89, 89, 'EUR']]);
});

test('an offer for members is not the price', async () => {
  const member = { price: 79, priceCurrency: 'EUR', validForMemberTier: { name: 'Gold' } };
  const offers = [member, { price: 89, priceCurrency: 'EUR' }];
  const { readings } = await facts({ product: { offers }, body: `${MILL}<p>€79.00</p><p>€89.00</p>` });
  expect(readings).toEqual([['price', 89, 89, 'EUR']]);
});

test('a struck price of something else farther down is no list price', async () => {
  const bundle = '<h3>Bundle</h3><h4>Mill and filters</h4><p><s>€140.00</s> €110.00</p>';
  const { readings } = await facts({ body: `${MILL}<p>€ 89.00</p><p>Add to cart</p>${bundle}` });
  expect(readings).toEqual([['price', 89, 89, 'EUR']]);
});

const lists: [string, string][] = [
  ['called so', '<p>Was <b>€120.00</b></p><p>Now €89.00</p>'],
  ['struck by a style', '<p>€89.00 <b style="text-decoration: line-through">€120.00</b></p>'],
  [
    'beside a price that says that there is one',
    '<p class="with-list-price">€89.00</p><p><s>€120.00</s></p>',
  ],
];

test.each(lists)('a list price: %s', async (_what, shown) => {
  const price = ['price', 89, 89, 'EUR'];
  expect((await facts({ body: MILL + shown })).readings).toEqual([price, ['listPrice', 120, 120, 'EUR']]);
});

test('words that run into an amount, since only styles part them', async () => {
  const read = async (shown: string) => (await facts({ body: `${MILL}<p>${shown}</p>` })).readings;
  const price = [['price', 89, 89, 'EUR']];
  expect(await read('<i>As low as</i><b>€89.00</b><i>Regular</i>')).toEqual(price);
  expect(await read('<b>89,00 €</b><i>inkl. MwSt.</i>')).toEqual(price);
  expect(await read('<i>reduced from</i><s>EUR 99.00</s><i>to</i><b>EUR 89.00</b>')).toEqual([
    ...price,
    ['listPrice', 99, 99, 'EUR'],
  ]);
});

test('a product within the action of buying it, with the lowest price of thirty days before a price in pieces', async () => {
  const html = `<!doctype html><html lang="de"><head><title>Example Mill kaufen</title>
<script type="application/ld+json">${JSON.stringify({
    '@type': 'BuyAction',
    object: {
      '@type': 'Product',
      name: 'Example Mill',
      sku: '2800001',
      aggregateRating: { ratingValue: '4.6', ratingCount: '119' },
      offers: {
        '@type': 'Offer',
        price: 349,
        priceCurrency: 'EUR',
        priceSpecification: [
          { price: 299, priceType: 'https://schema.org/StrikethroughPrice', priceCurrency: 'EUR' },
          { price: '349', priceCurrency: 'EUR', validForMemberTier: { name: 'Loyalty member' } },
        ],
        addOn: [{ '@type': 'Offer', name: 'Garantie', price: 89.99, priceCurrency: 'EUR' }],
      },
    },
  })}</script></head><body><h1>Example Mill</h1>
<p class="strike"><span>Tiefstpreis (30 Tage): </span><span aria-hidden="true" style="text-decoration:line-through">299,– €</span><span>299,00€</span></p>
<div><div><span aria-hidden="true">349,</span><div><span aria-hidden="true">–</span></div><span aria-hidden="true"> €</span></div><span>349,00€</span></div>
<p><button>inkl. MwSt. zzgl. Versand</button></p></body></html>`;
  const { subjects } = await readHtml(html, 'https://shop.example.com/de/product/_mill-2800001.html');
  expect(
    subjects.map(({ readings }) => readings.map(({ metric, low, unit }) => [metric, low, unit])),
  ).toEqual([
    [
      ['price', 349, 'EUR'],
      ['rating', 4.6, null],
      ['reviews', 119, null],
    ],
  ]);
});

test('a dash in place of cents is money without a currency', async () => {
  const read = async (shown: string, offer = { price: 1299, priceCurrency: 'SEK' }) =>
    (await facts({ offer, body: `${MILL}<p>${shown}</p><p>Fri frakt över 500 kr</p>` })).readings;
  expect(await read('1 299:-')).toEqual([['price', 1299, 1299, 'SEK']]);
  expect(await read('1’299.–')).toEqual([['price', 1299, 1299, 'SEK']]);
  expect(await read('1 399:-')).toEqual([]);
  expect(await read('1299')).toEqual([]);
});

test('nobody asks nothing: a price of zero that is not printed', async () => {
  expect((await facts({ offer: { price: 0 }, body: `${MILL}<p>Ask us</p>` })).readings).toEqual([]);
});

test('a rating and reviews that are printed shorter than they are stated', async () => {
  const product = { aggregateRating: { ratingValue: 4.6267, reviewCount: 1243 } };
  const read = async (shown: string) =>
    (await facts({ product, body: `${MILL}<p>€ 89.00</p><p>${shown}</p>` })).readings.slice(1);
  const both = [
    ['rating', 4.6267, 4.6267, null],
    ['reviews', 1243, 1243, null],
  ];
  expect(await read('4.6 out of 5 · 1.2K reviews')).toEqual(both);
  expect(await read('4.63 out of 5 · 1,243 reviews')).toEqual(both);
  expect(await read('4.4 out of 5 · 2.1K reviews')).toEqual([]);
});

test('what keeps the reviews states the product once more', async () => {
  const rated = {
    '@type': 'Product',
    name: 'Example Mill',
    aggregateRating: { ratingValue: 4.8, reviewCount: 127 },
  };
  const head = `<script type="application/ld+json">${JSON.stringify(rated)}</script>`;
  expect((await facts({ head, body: `${MILL}<p>€ 89.00</p>` })).readings).toEqual([
    ['price', 89, 89, 'EUR'],
    ['rating', 4.8, 4.8, null],
    ['reviews', 127, 127, null],
  ]);
});

test('a label for variants that are sold out does not say that this is', async () => {
  const body = `${MILL}<p>€ 89.00</p><label>Red <i>Variant sold out or unavailable</i></label>`;
  expect((await facts({ body })).availability).toBe('InStock');
});

test('raised cents, with a point or without one, are cents', async () => {
  const read = async (cents: string) => {
    const shown = `<span style="${UNSEEN}">price €5.69</span><b style="font-size: 32px; line-height: 1">€5</b>${cents}`;
    return (await facts({ offer: { price: 5.69 }, body: `${MILL}<p>${shown}</p>` })).readings;
  };
  expect(await read('<sup style="font-size: 14px">69</sup>')).toEqual([['price', 5.69, 5.69, 'EUR']]);
  expect(await read('<i style="opacity: 0">.</i><sup style="font-size: 14px">69</sup>')).toHaveLength(1);
});

test('digits in another order than they are written are no price', async () => {
  const turned = '€<span style="display: inline-flex; flex-direction: row-reverse"><b>6</b><b>5</b></span>';
  const read = async (price: number) =>
    (await facts({ offer: { price }, body: `${MILL}<p>${turned}</p>` })).readings;
  expect(await read(65)).toEqual([]);
  expect(await read(6)).toEqual([]);
});

test('a rating that only stars and screen readers say, or that is printed with more decimals', async () => {
  const product = { aggregateRating: { ratingValue: 4.5, reviewCount: 12 } };
  const read = async (shown: string) =>
    (await facts({ product, body: `${MILL}<p>€ 89.00</p><p>${shown} 12 reviews</p>` })).readings.slice(1);
  const both = [
    ['rating', 4.5, 4.5, null],
    ['reviews', 12, 12, null],
  ];
  expect(await read(`<i style="${UNSEEN}">4.5 out of 5</i>★★★★★`)).toEqual(both);
  expect(await read('Rated 4.50 out of 5,')).toEqual(both);
  expect(await read('★★★☆☆')).toEqual([['reviews', 12, 12, null]]);
  expect(await read('★ 3.9 ·')).toEqual([['reviews', 12, 12, null]]);
});

test('in stock by the markup, sold out in print: not known', async () => {
  expect(
    (await facts({ body: `${MILL}<p>€ 89.00</p><button>Sold out</button>` })).availability,
  ).toBeUndefined();
});

test('several products are a list, not this page’s price', async () => {
  const other = `<script type="application/ld+json">{"@type":"Product","name":"Filter","offers":{"price":5,"priceCurrency":"EUR"}}</script>`;
  expect((await facts({ body: `${MILL}<p>€ 5.00</p>`, head: other })).readings).toEqual([]);
});

test('Open Graph states a price', async () => {
  const html = `<html><head><title>Example Mill</title><meta property="og:type" content="product"><meta property="og:title" content="Example Mill">
<meta property="product:price:amount" content="17.99"><meta property="product:price:currency" content="USD"></head>
<body><h2>Example Mill</h2><p>Free shipping over $40</p><span>$17.99</span></body></html>`;
  const { subjects } = await readHtml(html, 'https://shop.example.com/mill');
  expect(subjects[0]?.readings.map(({ metric, low, unit }) => [metric, low, unit])).toEqual([
    ['price', 17.99, 'USD'],
  ]);
});

test('promotions are those that stand close to the product, not in links or bars', async () => {
  const body = `<nav>Free delivery over €50</nav>${MILL}<p>€ 89.00</p><p>Spend €100, save €10</p><footer>20% off</footer>`;
  const { subjects } = await readHtml(page({ body }), 'https://shop.example.com/mill');
  const raw = 'Spend €100, save €10';
  expect(subjects[0]?.promotions).toEqual([
    { raw, mechanic: '满减', threshold: 100, value: 10, line: raw, at: 0 },
  ]);
});

test('of a line with several struck prices each is known by where it stands', async () => {
  const body = `${MILL}<p><s>€ 140.00</s> <s>€ 120.00</s> now <b>€ 89.00</b></p>`;
  expect((await facts({ body })).readings).toEqual([
    ['price', 89, 89, 'EUR'],
    ['listPrice', 140, 140, 'EUR'],
  ]);
});

const notThePrice: [string, Given][] = [
  ['a mark of another currency', { body: `${MILL}<p>$89.00</p>` }],
  ['the middle one of three prices', { body: `${MILL}<p>Sale price €89.00</p><p>Final price €71.20</p>` }],
  ['what was asked before, in Spanish', { body: `${MILL}<p>Antes 89,00 €</p><p>69,00 €</p>`, lang: 'es' }],
  ['what others are said to ask', { body: `${MILL}<p>Compare at €89.00</p><p>€69.00</p>` }],
  [
    'what is called former on a line of its own',
    { body: `${MILL}<div>Was</div><div>€89.00</div><div>Today</div><div>€69.00</div>` },
  ],
  ['the lowest of 30 days', { body: `${MILL}<p>30 Tage Bestpreis: 89,00 €</p><p>95,00 €</p>`, lang: 'de' }],
  ['a bid', { body: `${MILL}<p>Current bid €89.00</p>` }],
  ['nothing', { offer: { price: 0 }, body: `${MILL}<p>€0.00 due today</p><p>€89.00</p>` }],
  [
    'the lowest of offers whose highest is not stated',
    { offer: { '@type': 'AggregateOffer', price: undefined, lowPrice: 49, offerCount: 7 }, body: MILL },
  ],
];

test.each(notThePrice)('no price either: %s', async (_what, given) => {
  expect((await facts(given)).readings).toEqual([]);
});

test('of sizes with prices of their own, the one that is printed once more', async () => {
  const offers = [64, 89].map((price) => ({ '@type': 'Offer', price, priceCurrency: 'EUR' }));
  const read = async (shown: string) =>
    (await facts({ product: { offers }, body: `${MILL}${shown}` })).readings;
  const sizes = '<div>Small €64.00</div><div>Large €89.00</div>';
  const large = [['price', 89, 89, 'EUR']];
  expect(await read(`${sizes}<p>€89.00</p>`)).toEqual(large);
  expect(await read(`<p>€89.00</p>${sizes}`)).toEqual(large);
  expect(await read(sizes)).toEqual([]);
});

test('variants that are stated one by one, by the same name, have several prices', async () => {
  const other = { '@type': 'Product', name: 'Example Mill', offers: { price: 64, priceCurrency: 'EUR' } };
  const head = `<script type="application/ld+json">${JSON.stringify(other)}</script>`;
  expect((await facts({ head, body: MILL })).readings).toEqual([]);
  expect((await facts({ head, body: `${MILL}<p>€64.00</p>` })).readings).toEqual([['price', 64, 64, 'EUR']]);
});

test('a regular price and a sale price are two prices', async () => {
  const priceSpecification = [
    { priceType: 'https://schema.org/RegularPrice', price: 120, priceCurrency: 'EUR' },
    { priceType: 'https://schema.org/SalePrice', price: 89, priceCurrency: 'EUR' },
  ];
  const offer = { price: undefined, priceSpecification };
  const read = async (body: string) => (await facts({ offer, body })).readings;
  expect(await read(MILL)).toEqual([]);
  expect(await read(`${MILL}<p><s>€120.00</s> €89.00</p>`)).toEqual([
    ['price', 89, 89, 'EUR'],
    ['listPrice', 120, 120, 'EUR'],
  ]);
});

test('the lowest price of 30 days is no list price, though it is struck', async () => {
  const lowest = '<p>Niedrigster Preis der letzten 30 Tage: <s>99,00 €</s></p>';
  const read = async (shown: string) =>
    (await facts({ body: `${MILL}<p>89,00 €</p>${lowest}${shown}`, lang: 'de' })).readings;
  const price = ['price', 89, 89, 'EUR'];
  expect(await read('')).toEqual([price]);
  expect(await read('<p>UVP <s>120,00 €</s></p>')).toEqual([price, ['listPrice', 120, 120, 'EUR']]);
});

const contradicted: [string, object, string, unknown[]][] = [
  ['of how many stars', { ratingValue: 5, reviewCount: 12 }, '3.2 out of 5, 12 reviews', ['reviews', 12]],
  ['that nobody gave', { ratingValue: 5, reviewCount: 0 }, 'No reviews yet', ['reviews', 0]],
  [
    'beside a number of something else',
    { ratingValue: 4.5, reviewCount: 12 },
    '4.5 out of 5, 3 reviews, 12 months of warranty',
    ['rating', 4.5],
  ],
];

test.each(contradicted)('a rating or its reviews: %s', async (_what, aggregateRating, shown, left) => {
  const { readings } = await facts({
    product: { aggregateRating },
    body: `${MILL}<p>€ 89.00</p><p>${shown}</p>`,
  });
  expect(readings.slice(1).map(([metric, low]) => [metric, low])).toEqual([left]);
});

test('stock that the page contradicts is not known', async () => {
  const read = async (said: string, availability = 'InStock') =>
    (await facts({ offer: { availability }, body: `${MILL}<p>€ 89.00</p><p>${said}</p>` })).availability;
  expect(await read('In stock', 'OutOfStock')).toBeUndefined();
  expect(await read('Uitverkocht')).toBeUndefined();
  expect(await read('Temporarily unavailable')).toBeUndefined();
});
