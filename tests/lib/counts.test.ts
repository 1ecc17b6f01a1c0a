import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type CountOptions, readCount } from '../../utils/lib/counts';

/** `low-high`, `low-` where open. */
function read(raw: string, options: CountOptions = {}): string {
  const count = readCount(raw, options);
  return count ? `${count.low}-${count.high ?? ''}` : 'null';
}

test.each([
  ['0', '0-0'],
  ['(35)', '35-35'],
  ['12,345', '12345-12345'],
  ['１２，３４５', '12345-12345'],
  ['1 234', '1234-1234'],
  ['1.234.567', '1234567-1234567'],
  ['12,34,567', '1234567-1234567'],
  ['1.2万', '11500-12499'],
  ['1.2 萬', '11500-12499'],
  ['3.4亿', '335000000-344999999'],
  ['3.4億', '335000000-344999999'],
  ['10万+', '100000-'],
  ['10w+', '100000-'],
  ['1.2w', '11500-12499'],
  ['99+', '99-'],
  ['1.2K', '1150-1249'],
  ['298K', '297500-298499'],
  ['3M', '2500000-3499999'],
  ['2万人付款', '15000-24999'],
  ['1万+人付款', '10000-'],
  ['200点以上', '200-'],
  ['4点', 'null'],
  ['超过1000人付款', '1000-'],
  ['1000多人付款', '1000-'],
  ['赞 1.2万', '11500-12499'],
  ['粉丝：1.2万', '11500-12499'],
  ['1.2万次播放', '11500-12499'],
  ['共 31 条评论', '31-31'],
  ['已售 1000+ 件', '1000-'],
  ['48 Comments', '48-48'],
  ['View all 46 comments', '46-46'],
  ['1K+ bought in past month', '1000-'],
  ['1.2m views', '1150000-1249999'],
  ['1,2 Mio. Aufrufe', '1150000-1249999'],
  ['631.781 visualizaciones', '631781-631781'],
  ['12.345 Aufrufe', '12345-12345'],
  ['1,2 M de vues', '1150000-1249999'],
  ['12 345 vues', '12345-12345'],
  ['1,2 mi de visualizações', '1150000-1249999'],
  ['1.2万回視聴', '11500-12499'],
  ['조회수 1.2만회', '11500-12499'],
  ['3천', '2500-3499'],
  ['7,8 тыс. просмотров', '7750-7849'],
  ['1\u202f234', '1234-1234'],
  ["1'234'567", '1234567-1234567'],
  ['3,4 Mio.', '3350000-3449999'],
  ['12,5 Tsd. Aufrufe', '12450-12549'],
  ['1,5 Millionen Aufrufe', '1450000-1549999'],
  ['2 milhões de inscritos', '1500000-2499999'],
  ['2 millones de vistas', '1500000-2499999'],
  ['1,2 Mln di visualizzazioni', '1150000-1249999'],
  ['1,2 k d’abonnés', '1150-1249'],
  ['12 mentions J’aime', '12-12'],
  ['12 Mi piace', '12-12'],
  ['3億回視聴', '250000000-349999999'],
  ['1,234 件のレビュー', '1234-1234'],
  ['チャンネル登録者数 12.3万人', '122500-123499'],
  ['좋아요 1.2천개', '1150-1249'],
  ['1.2 lakh views', '115000-124999'],
  ['over 1,000 sold', '1000-'],
  ['8K+ bought in the past month', '8000-'],
  ['超10万人付款', '100000-'],
  ['1.2万粉', '11500-12499'],
  ['获赞与收藏 1.2万', '11500-12499'],
  ['粉丝 65w', '645000-654999'],
  ['4K videos', '3500-4499'],
  ['2千万', '15000000-24999999'],
  ['1.2百万', '1150000-1249999'],
  ['3百', '250-349'],
  ['1.2천만회', '11500000-12499999'],
  ['百万+', '1000000-'],
  ['播放量 1.2万', '11500-12499'],
  ['总售3.5万件', '34500-35499'],
  ['1.5万人想买', '14500-15499'],
  ['99 人正在看', '99-99'],
  ['觀看次數：1.2萬次', '11500-12499'],
  ['345 則留言', '345-345'],
  ['👍 1.2万', '11500-12499'],
  ['❤️ 345', '345-345'],
  ['▲ 123', '123-123'],
  ['月售9999+', '9999-'],
  ['1.2万人在线', '11500-12499'],
  ['345 лайков', '345-345'],
  ['いいね！ 123', '123-123'],
  ['リポスト12件', '12-12'],
  ['2 people found this helpful', '2-2'],
  ['500+ connections', '500-'],
  ['1.5 Cr views', '14500000-15499999'],
  ['1.2bn', '1150000000-1249999999'],
  ['12,3 Tausend', '12250-12349'],
  ['1,2 Milliarden Aufrufe', '1150000000-1249999999'],
  ['1,2 milhão de inscritos', '1150000-1249999'],
  ['1,2 миллиона просмотров', '1150000-1249999'],
  ['1 abonné', '1-1'],
  ['1 Kommentar', '1-1'],
  ['123 комментария', '123-123'],
  ['No comments yet', '0-0'],
  ['暂无评论', '0-0'],
  ['Keine Kommentare', '0-0'],
  ['Aucun commentaire', '0-0'],
  ['コメントはまだありません', '0-0'],
  ['댓글 없음', '0-0'],
  ['1,234 stars', '1234-1234'],
])('readCount %s is %s', (raw, expected) => {
  expect(read(raw)).toBe(expected);
});

test.each([
  '',
  '转发',
  '评论',
  '赞',
  'Like',
  '1.234',
  '1.5',
  '4.8',
  '4/5',
  '1.2.3',
  '12,34',
  '50%',
  '#1',
  '第3名',
  '3天前',
  '5分钟',
  '2小时',
  '12:30',
  '2025-03-05',
  '¥99',
  '$5',
  '9.9元',
  'iPhone 15',
  '888 MB',
  '5G',
  '3m',
  '3w',
  '6B',
  '-5',
  '1e5',
  'Infinity',
  '9999999999999999',
  '1.23456万',
  '3 hours ago',
  '3 of 5',
  '1亿2000万',
  '4.5 out of 5 stars',
  '满300减50',
  '7折',
  '138 0013 8000',
  '10-20',
  '10²',
  '1,234¹',
  '①',
  '½',
  '+12',
  '+1.2万',
  '~1,234',
  '−12',
  '27 in',
  '12 mi',
  '12 mil',
  '12 mil.',
  '3位',
  '暂无',
  '没有更多评论',
  'No more',
  'No show',
  'Comments are closed',
  '2 md',
  '65W',
  '1.5 m',
  '3 more',
  'View 3 more comments',
  '12 others',
  '5 stars',
  '4.8分',
  '4K 视频',
  '98.5%好评',
  '第12名',
  '1.2.3',
  'v2',
  '400-800-1234',
  '16:9',
  'NaN',
  '1234567890123456789012345678901234567890',
])('says nothing of %j', (raw) => {
  expect(read(raw)).toBe('null');
});

describe('readCount', () => {
  it('asks the language what a dot means', () => {
    expect(read('1.234', { lang: 'de' })).toBe('1234-1234');
    expect(read('12.345 Aufrufe', { lang: 'de-AT' })).toBe('12345-12345');
    expect(read('1.234', { lang: 'en' })).toBe('null');
    expect(read('1.234', { lang: 'not a language' })).toBe('null');
    expect(read('3w', { lang: 'zh-CN' })).toBe('25000-34999');
    expect(read('1,2 mi', { lang: 'pt-BR' })).toBe('1150000-1249999');
    expect(read('12 mil', { lang: 'es' })).toBe('11500-12499');
    expect(read('1.2Cr', { lang: 'en-IN' })).toBe('11500000-12499999');
    expect(read('2 Md', { lang: 'fr' })).toBe('1500000000-2499999999');
  });

  it('knows that a unit is another one elsewhere', () => {
    expect(read('1,2 B', { lang: 'tr' })).toBe('null'); // bin, a thousand
    expect(read('1,2 M', { lang: 'id' })).toBe('null'); // miliar, a billion
    expect(read('12 mil', { lang: 'en' })).toBe('null');
    expect(read('12 mil.', { lang: 'cs' })).toBe('null');
    expect(read('65W', { lang: 'zh' })).toBe('null');
  });

  it('knows that some sites cut, and that it may not be known', () => {
    expect(read('1.2万', { cut: true })).toBe('12000-12999');
    expect(read('1.2万', { cut: null })).toBe('11500-12999');
    expect(read('1,234', { cut: true })).toBe('1234-1234');
  });

  it('holds the number that a rounding or cutting site shortened', () => {
    const units = fc.constantFrom<[string, number]>(['K', 1e3], ['万', 1e4], ['M', 1e6], ['亿', 1e8]);
    fc.assert(
      fc.property(
        units,
        fc.integer({ min: 10, max: 9999 }),
        fc.integer({ min: 0, max: 2 }),
        (unit, n, places) => {
          const [name, size] = unit;
          const exact = Math.round((n / 100) * size) + 7;
          for (const cut of [false, true]) {
            const scaled = (exact / size) * 10 ** places;
            const kept = cut ? Math.floor(scaled) : Math.round(scaled);
            if (kept === 0) continue;
            const shown = `${(kept / 10 ** places).toFixed(places)}${name}`;
            const { low, high } = readCount(shown, { cut }) ?? { low: -1, high: -1 };
            expect([shown, low <= exact, exact <= (high ?? 0)]).toEqual([shown, true, true]);
          }
        },
      ),
    );
  });

  it('never throws, and its range is whole and ordered', () => {
    const piece = fc.oneof(
      fc.constantFrom('1', '2', '.', ',', '万', 'K', '+', ' ', '评论', '%', '0'),
      fc.string({ maxLength: 2 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const count = readCount(pieces.join(''));
        if (!count) return;
        expect(Number.isSafeInteger(count.low) && count.low >= 0).toBe(true);
        expect(count.high === null || count.high >= count.low).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
