import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { homeCurrency } from '../../utils/lib/currency';
import { type PriceOptions, readPrice } from '../../utils/lib/prices';

function read(raw: string, options: PriceOptions = {}): string {
  const price = readPrice(raw, { currency: homeCurrency(options.lang ?? null), ...options });
  return price
    ? [price.currency ?? '?', price.amount, ...(price.high ? ['to', price.high] : [])].join(' ')
    : 'null';
}

test.each([
  ['44.95', '? 44.95'],
  ['442', '? 442'],
  ['0.00', '? 0'],
  ['40 130', '? 40130'],
  ['1,099.99', '? 1099.99'],
  ['¥99', '¥ 99'],
  ['￥99.00', '¥ 99'],
  ['99元', 'CNY 99'],
  ['9.9元起', 'CNY 9.9'],
  ['价格：128元', 'CNY 128'],
  ['RMB 99', 'CNY 99'],
  ['1.2万元', 'CNY 12000'],
  ['12.98-15.98万', '? 129800 to 159800'],
  ['到手价¥199', '¥ 199'],
  ['券后¥99.9', '¥ 99.9'],
  ['包邮 ¥9.9', '¥ 9.9'],
  ['22000.00元/台', 'CNY 22000'],
  ['¥9.9-19.9', '¥ 9.9 to 19.9'],
  ['9.9-19.9', '? 9.9 to 19.9'],
  ['From 26 to 50 €', 'EUR 26 to 50'],
  ['$10 – $20', '$ 10 to 20'],
  ['US$1,299.00', 'USD 1299'],
  ['US$:12.99', 'USD 12.99'],
  ['$1,190.00 AUD', 'AUD 1190'],
  ['A$190.00', 'AUD 190'],
  ['HK$1,299', 'HKD 1299'],
  ['NT$ 1,299', 'TWD 1299'],
  ['COP 129.900', 'COP 129900'],
  ['$12.990 CLP', 'CLP 12990'],
  ['CLP $ 12.990', 'CLP 12990'],
  ['EGP 1,299.00', 'EGP 1299'],
  ['KES 1,299', 'KES 1299'],
  ['₦12,990', 'NGN 12990'],
  ['aed 129', 'AED 129'],
  // Words, not money.
  ['12 mad hats for the whole house', 'null'],
  ['Try 3 cups of it', 'null'],
  ['try 3 cups of it', 'null'],
  ['12 pen sets in this box', 'null'],
  ['1200港元', 'HKD 1200'],
  ['€', 'null'],
  ['1.299,00 €', 'EUR 1299'],
  ['1.299 €', 'EUR 1299'],
  ['4 835,50 €', 'EUR 4835.5'],
  ['225,00 € *', 'EUR 225'],
  ['129,00 € (-15%)', 'EUR 129'],
  ['.75 €', 'EUR 0.75'],
  ["CHF 1'049,95", 'CHF 1049.95'],
  ['50,- Kč', 'CZK 50'],
  ['£25.00 (tax incl.)', 'GBP 25'],
  ['£94.50 GBP', 'GBP 94.5'],
  ['₹1,23,456', 'INR 123456'],
  ['R$ 1.500,00', 'BRL 1500'],
  ['1,980円(税込)', 'JPY 1980'],
  ['12,000원', 'KRW 12000'],
  ['148.50 Inc GST', '? 148.5'],
  ['Our Price: $149.95', '$ 149.95'],
  ['1 400 Р', 'RUB 1400'],
  ['¥1,299.00起', '¥ 1299'],
  ['¥99元', 'CNY 99'],
  ['US $12.34 - 15.60', 'USD 12.34 to 15.6'],
  ['券后价 59.9元', 'CNY 59.9'],
  ['国补后到手价 3,499 元', 'CNY 3499'],
  ['平台加补后￥149.20', '¥ 149.2'],
  ['¥5,419 国补领后价', '¥ 5419'],
  ['优惠后 ¥99', '¥ 99'],
  ['平台补贴¥500', 'null'],
  ['优惠¥30', 'null'],
  ['官方指导价 12.98万', '? 129800'],
  ['新人专享价：¥9.9', '¥ 9.9'],
  ['税込2,178円', 'JPY 2178'],
  ['2,178円〜', 'JPY 2178'],
  ['Rs.50', 'INR 50'],
  ['Rs.1,29,999', 'INR 129999'],
  ['Rp.12.900', 'IDR 12900'],
  ['12,99 € inkl. MwSt. zzgl. Versand', 'EUR 12.99'],
  ['12,99 €¹', 'EUR 12.99'],
  ['$12.99*', '$ 12.99'],
  ['à partir de 19,99 €', 'EUR 19.99'],
  ['1\u202f299,00 €', 'EUR 1299'],
  ['C $12.99', 'CAD 12.99'],
  ['99,00 $US', 'USD 99'],
  ['单买价 ¥39', '¥ 39'],
  ['PLUS价 ¥88', '¥ 88'],
  ['粉丝价¥99', '¥ 99'],
  ['旗舰店价 ¥99', '¥ 99'],
  ['特別価格 1,980円', 'JPY 1980'],
  ['Lowest price $19.99', '$ 19.99'],
  ['Starts at $19.99', '$ 19.99'],
  ['Buy It Now $19.99', '$ 19.99'],
  ['Prix conseillé 19,99 €', 'EUR 19.99'],
  ['PVPR: 19,99 €', 'EUR 19.99'],
  ['inkl. MwSt. 19,99 €', 'EUR 19.99'],
  ['百亿补贴后¥3899', '¥ 3899'],
  ['판매가 24,800원', 'KRW 24800'],
  ['от 2 490 ₽', 'RUB 2490'],
  ['M.R.P.: ₹2,499', 'INR 2499'],
  ['US $12.99 or Best Offer', 'USD 12.99'],
  ['Sonderpreis 24,99 €', 'EUR 24.99'],
  ['Por R$ 24,90', 'BRL 24.9'],
])('readPrice %s is %s', (raw, expected) => {
  expect(read(raw)).toBe(expected);
});

test.each([
  '',
  '免费',
  'Free!',
  '1.234',
  '$1.299',
  '1.2.3',
  '15.08.2017',
  '2025-03-05',
  '¥199 ¥299',
  '¥199¥299',
  '69 TL 41.90 TL',
  '1250€ 600',
  '满300减50',
  '立减50元',
  '定金50元',
  '月供¥99',
  '-$5',
  '- $44.99',
  '$9.99 & Under',
  'Free Shipping on Orders $49+',
  '40% OFF',
  '8折',
  '第2件半价',
  '3-5',
  '10-20',
  '$4.99 - $3.99',
  '10 ft',
  '138 0013 8000',
  '5 € 6 $',
  'iPhone 15',
  '3 pieces',
  '1,5,9',
  '99 Luftballons',
  '定金¥100 尾款¥899',
  '押金¥99',
  '首付 3万元',
  '至高¥500',
  '优惠¥30',
  '补贴¥500',
  '再买99元',
  '99元以内',
  '加1元换购',
  '赠价值299元礼品',
  '9.9元+100积分',
  '快递10元',
  '送料550円',
  '−¥20',
  'Versand 4,99 €',
  'zzgl. 4,99 € Versand',
  'frais de port 4,99 €',
  '$5 cashback',
  '$5 gift card',
  'worth $50',
  'Versandkostenfrei ab 29 €',
  'Livraison offerte dès 29 €',
  'spare 10 €',
  'économisez 10 €',
  'Gutschein 10 €',
  'zzgl. 5,99 € Versandkosten',
  'Pfand 0,25 €',
  'mtl. 19,99 €',
  '5 € offerts',
  'dès 50 € d’achat',
  'Cupom de R$ 5',
  '5,000원 할인',
  '쿠폰 5,000원',
  'скидка 500 ₽',
  '$10 credit',
  '$1.99 fee',
  '$10 less',
  'Win $100',
  'plus $5',
  '补差价¥10',
  '已降价200元',
  '换购价¥1',
  '第二件价¥49',
  '每期价¥99',
  '赠品价值¥99',
  '$5 off price',
  'trade-in price $5',
  'davon MwSt. 3,19 €',
  '추가 5,000원',
  '$0.25 per count',
  '$41.58/mo',
  'Get $5 back',
  '$25 & up',
  '4 payments of $12.50',
  '12x de R$ 108,33',
  '$1.2M',
  '$5K',
  '€1 Mio.',
  '$1.25/oz',
  '12,99 € pro 100 g',
  '1.799 €/l',
  '0.999 €',
  '7.2 CNY/USD',
  '$12⁹⁹',
  '12,99¹ €',
  '€²12,99',
  '¥1xx',
  '¥9*',
  '¥?9',
  '9块9',
])('says nothing of %j', (raw) => {
  expect(read(raw)).toBe('null');
});

describe('readPrice', () => {
  it('learns whose a shared sign is from the page', () => {
    expect(read('$5', { currency: 'CAD' })).toBe('CAD 5');
    expect(read('$5', { lang: 'en-AU' })).toBe('AUD 5');
    expect(read('¥5', { lang: 'zh-CN' })).toBe('CNY 5');
    expect(read('¥5', { lang: 'ja' })).toBe('JPY 5');
    expect(read('5元', { lang: 'zh-TW' })).toBe('TWD 5');
    expect(read('5元', { lang: 'zh-Hant-HK' })).toBe('HKD 5');
    expect(read('$5', { lang: 'en-SG' })).toBe('SGD 5');
    expect(read('$5', { lang: 'fr-CA' })).toBe('CAD 5');
    expect(read('$ 12.990', { lang: 'es-CL' })).toBe('CLP 12990');
    expect(read('$ 129.900', { lang: 'es-co' })).toBe('COP 129900');
    expect(read('$5', { lang: 'co' })).toBe('$ 5');
    expect(read('¥5', { lang: 'zh-Hans-CN' })).toBe('CNY 5');
    expect(read('¥5', { lang: 'ja-JP' })).toBe('JPY 5');
    expect(read('5 €', { currency: 'USD' })).toBe('EUR 5');
  });

  it('reads back what a shop of any country prints', () => {
    const cents = fc.integer({ min: 0, max: 99_999_999 });
    const shops = fc.constantFrom<[string, string]>(
      ['en-US', 'USD'],
      ['de-DE', 'EUR'],
      ['fr-FR', 'EUR'],
      ['en-GB', 'GBP'],
      ['de-CH', 'CHF'],
      ['en-IN', 'INR'],
      ['pt-BR', 'BRL'],
      ['zh-CN', 'CNY'],
    );
    fc.assert(
      fc.property(cents, shops, (n, [lang, currency]) => {
        const shown = new Intl.NumberFormat(lang, { style: 'currency', currency }).format(n / 100);
        expect([shown, readPrice(shown, { lang, currency })]).toEqual([
          shown,
          { raw: shown, amount: n / 100, currency },
        ]);
      }),
    );
  });

  it('never throws, and never makes a number up', () => {
    const piece = fc.oneof(
      fc.constantFrom('1', '9', '.', ',', '¥', '€', '$', '元', '万', '-', ' ', 'off', '减'),
      fc.string({ maxLength: 2 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
        const price = readPrice(pieces.join(''));
        expect(price === null || (Number.isFinite(price.amount) && price.amount >= 0)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
