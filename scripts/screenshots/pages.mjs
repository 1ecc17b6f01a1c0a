/**
 * Invented campaign pages for the README's pictures: what each shows, and what an operator would write about it.
 * @typedef {{ url: string, site: string, lang: string, title: string, lead: string, cards: [string, string][], hue: number, day: number,
 *   brand: boolean, tags: string[], note: string, price?: string }} Staged
 * `day` counts back from the evening of the pictures; `brand` makes a brand of the page's site on the way; `price` makes
 * it a product page, whose numbers are read.
 */

/** @type {Staged[]} */
export const staged = [
  {
    url: 'https://coffee-a.example/weekend',
    site: '示例咖啡 A',
    lang: 'zh-CN',
    title: '秋冬新品买一送一，门店实测 5 款',
    lead: '周末到店两人同行，第二杯免费。活动仅限会员，每人每日一次。',
    cards: [
      ['生椰拿铁', '¥19.9'],
      ['桂花燕麦', '¥22'],
      ['炭烧美式', '¥15'],
    ],
    hue: 22,
    day: 0,
    brand: true,
    tags: ['玩法/买一送一', '拉新'],
    note: '抢周末两人同行的场景，推动到店；我们可以测第二杯半价。',
  },
  {
    url: 'https://coffee-b.example/member-day',
    site: '示例咖啡 B',
    lang: 'zh-CN',
    title: '会员日 9.9 元券，限量 10 万张',
    lead: '满 30 元可用，11 月 22 日至 24 日。新会员再送一张 5 元券。',
    cards: [
      ['会员券', '¥9.9'],
      ['新人券', '¥5'],
      ['门槛', '满 30'],
    ],
    hue: 216,
    day: 0,
    brand: true,
    tags: ['优惠券', '会员日'],
    note: '门槛比上次低（上次满 40）。',
  },
  {
    url: 'https://tea-c.example/',
    site: '示例茶饮 C',
    lang: 'zh-CN',
    title: '官网首页：联名款上线预告',
    lead: '与城市博物馆的联名系列将于 12 月 1 日上线，三款杯身，集齐可换徽章。',
    cards: [
      ['杯身 1', '12-01'],
      ['杯身 2', '12-05'],
      ['杯身 3', '12-12'],
    ],
    hue: 274,
    day: 1,
    brand: true,
    tags: ['联名', '预热'],
    note: '',
  },
  {
    url: 'https://coffee-a.example/product/coconut',
    site: '示例咖啡 A',
    lang: 'zh-CN',
    title: '生椰拿铁 500ml · 旗舰店',
    lead: '券后 ¥9.9，每人限购两件，满两件包邮。',
    cards: [
      ['原价', '¥19.9'],
      ['店铺优惠', '−¥4'],
      ['优惠券', '−¥6'],
    ],
    hue: 48,
    day: 2,
    brand: false,
    tags: ['到手价'],
    note: '到手价 9.9 = 19.9 − 店铺 4 − 券 6。',
    price: '19.9',
  },
  {
    url: 'https://own-brand.example/autumn',
    site: '我方示例',
    lang: 'zh-CN',
    title: '我方秋季会员计划说明',
    lead: '积分 2 倍，生日月赠饮一杯。',
    cards: [
      ['积分', '×2'],
      ['赠饮', '1 杯'],
      ['有效期', '90 天'],
    ],
    hue: 168,
    day: 3,
    brand: false,
    tags: ['会员日'],
    note: '',
  },
  {
    url: 'https://bench.example/blog/loyalty-without-coupons',
    site: 'Example Roasters',
    lang: 'en',
    title: 'Loyalty without coupons: what six months taught us',
    lead: 'We removed every discount from the app and asked members to vote for the next drink instead.',
    cards: [
      ['Votes', '41,200'],
      ['Repeat visits', '+8 %'],
      ['Discounts', '0'],
    ],
    hue: 340,
    day: 4,
    brand: true,
    tags: ['增长/留存'],
    note: '不打折的会员体系，值得拆解。',
  },
];

/** @param {Staged} page */
export function htmlOf({ site, lang, title, lead, cards, hue, price }) {
  const boxes = cards.map(([name, value]) => `<li><b>${value}</b><span>${name}</span></li>`).join('');
  const product = {
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: title,
    aggregateRating: { '@type': 'AggregateRating', ratingValue: '4.8', reviewCount: '2316' },
    offers: { '@type': 'Offer', price, priceCurrency: 'CNY' },
  };
  const told = price ? `<script type="application/ld+json">${JSON.stringify(product)}</script>` : '';
  return `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>${title}</title>
<meta property="og:site_name" content="${site}">${told}
<style>body{margin:0;font:18px/1.7 system-ui,"Noto Sans CJK SC",sans-serif;color:#222;background:hsl(${hue} 40% 96%)}
header{padding:88px 96px;color:#fff;background:linear-gradient(120deg,hsl(${hue} 62% 32%),hsl(${hue + 24} 68% 52%))}
h1{margin:0 0 16px;font-size:44px;line-height:1.25}p{margin:0;max-width:40em}
ul{list-style:none;display:flex;gap:24px;margin:-40px 96px 0;padding:0}
li{flex:1;background:#fff;border-radius:12px;padding:32px;box-shadow:0 8px 32px rgb(0 0 0/.1)}
b{display:block;font-size:36px;color:hsl(${hue} 62% 32%)}span{color:#666}article{padding:48px 96px}</style>
<header><h1>${title}</h1><p>${lead}</p></header><ul>${boxes}</ul><article><p>${lead}</p></article></html>`;
}
