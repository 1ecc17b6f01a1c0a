import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseBrandList } from '../../utils/lib/brand-list';

/** `name (other names) domains addresses`, one brand a line. */
function parse(text: string): string[] {
  return parseBrandList(text).map(({ name, names, domains, addresses }) =>
    [name, ...(names.length > 0 ? [`(${names.join(', ')})`] : []), ...domains, ...addresses].join(' '),
  );
}

test.each<[string, string, string[]]>([
  ['nothing', '', []],
  ['blank lines and marks', '\n \n---\n、，\n', []],
  ['one name a line', '示例咖啡\n样例茶饮\r\nExample Coffee', ['示例咖啡', '样例茶饮', 'Example Coffee']],
  [
    'names on one line',
    '示例咖啡、样例茶饮，假想果汁；虚构奶茶',
    ['示例咖啡', '样例茶饮', '假想果汁', '虚构奶茶'],
  ],
  [
    'English names on one line',
    'Example Coffee, Sample Tea; Made-Up Juice',
    ['Example Coffee', 'Sample Tea', 'Made-Up Juice'],
  ],
  [
    'courtesy around a list',
    '大家好，麻烦看一下这几家：\n示例咖啡\n谢谢咖啡 example.com\n谢谢大家！🙏\n辛苦了～\n以上',
    ['示例咖啡', '谢谢咖啡 example.com'],
  ],
  [
    'courtesy on a list’s own line',
    'Hi all, please check these: Example Coffee, Sample Tea; thanks in advance!\nBest regards\n麻烦看一下：示例咖啡、样例茶饮，谢谢',
    ['Example Coffee', 'Sample Tea', '示例咖啡', '样例茶饮'],
  ],
  [
    'names that begin like courtesy',
    '多谢小馆\nThanks Kitchen\nHello\n以上书店\n好的生活',
    ['多谢小馆', 'Thanks Kitchen', 'Hello', '以上书店', '好的生活'],
  ],
  ['a company form after a comma', 'Example Coffee, Inc., Sample Tea', ['Example Coffee', 'Sample Tea']],
  [
    'addresses',
    'https://www.example.com/about\nexample.org\nwww.example.net',
    ['example example.com', 'example example.org', 'example example.net'],
  ],
  ['name and address', '示例咖啡 https://www.example.com', ['示例咖啡 example.com']],
  ['no space before a bare address', '示例咖啡example.com', ['示例咖啡 example.com']],
  ['address and name', 'https://www.example.com 示例咖啡', ['示例咖啡 example.com']],
  [
    'name, dash, address',
    '示例咖啡 - example.com\n样例茶饮：sample-tea.cn\n假想果汁→https://juice.example.org',
    ['示例咖啡 example.com', '样例茶饮 sample-tea.cn', '假想果汁 example.org'],
  ],
  ['no space before the address', '示例咖啡https://example.com/', ['示例咖啡 example.com']],
  [
    'other names in brackets',
    '示例咖啡（Example Coffee）https://example.com',
    ['示例咖啡 (Example Coffee) example.com'],
  ],
  ['several in brackets', '示例咖啡(Example Coffee、示咖)', ['示例咖啡 (Example Coffee, 示咖)']],
  ['an address in brackets', '示例咖啡（https://example.com）', ['示例咖啡 example.com']],
  ['a name in brackets after the address', 'example.com（示例咖啡）', ['示例咖啡 example.com']],
  ['a slash', '示例咖啡/Example Coffee', ['示例咖啡 (Example Coffee)']],
  [
    'bullets',
    '- 示例咖啡\n• 样例茶饮\n* 假想果汁\n  · 虚构奶茶',
    ['示例咖啡', '样例茶饮', '假想果汁', '虚构奶茶'],
  ],
  [
    'numbers',
    '1. 示例咖啡\n2、样例茶饮\n3）假想果汁\n④虚构奶茶\n（5）编造面包\n六、杜撰火锅',
    ['示例咖啡', '样例茶饮', '假想果汁', '虚构奶茶', '编造面包', '杜撰火锅'],
  ],
  ['numbers on one line', '1、示例咖啡 2、样例茶饮 3、假想果汁', ['示例咖啡', '样例茶饮', '假想果汁']],
  ['a number before an address', '1.example.com\n2.sample.org', ['example example.com', 'sample sample.org']],
  ['a name that starts with a number', '361示例\n7-Sample\n58.com', ['361示例', '7-Sample', '58 58.com']],
  ['a title', '我们的竞品：\n示例咖啡', ['示例咖啡']],
  ['a title with its date', '竞品名单（2026 Q4 更新）\n示例咖啡', ['示例咖啡']],
  ['a slash before the address', '示例茶饮 C/ https://tea.example.com', ['示例茶饮 C example.com']],
  [
    'what role it has',
    '标杆：Sample Notes\t notes.sample.org\n友商: 样例茶饮',
    ['Sample Notes sample.org', '样例茶饮'],
  ],
  [
    'a handle with its site',
    '微博@示例茶饮\n小红书 @样例咖啡 sample.org',
    ['示例茶饮', '样例咖啡 sample.org'],
  ],
  [
    'cells',
    '示例咖啡\thttps://example.com\t主要竞品，注意价格\n样例茶饮\tsample-tea.cn\t',
    ['示例咖啡 example.com', '样例茶饮 sample-tea.cn'],
  ],
  [
    'cells with a header',
    '序号\t品牌\t英文名\t官网\t备注\n1\t示例咖啡\tExample Coffee\texample.com\t重点',
    ['示例咖啡 (Example Coffee) example.com'],
  ],
  ['cells in quotes', '"示例咖啡"\t"https://example.com"', ['示例咖啡 example.com']],
  [
    'a Markdown table',
    '| Brand | URL |\n|---|:--|\n| Example Coffee | [site](https://example.com) |',
    ['Example Coffee example.com'],
  ],
  [
    'a table with commas',
    'Brand,URL,Notes\nExample Coffee,example.com,main\nSample Tea,sample.org,',
    ['Example Coffee example.com', 'Sample Tea sample.org'],
  ],
  [
    'pairs on one line',
    '示例咖啡 example.com, 样例茶饮 sample-tea.cn',
    ['示例咖啡 example.com', '样例茶饮 sample-tea.cn'],
  ],
  [
    'pairs split by commas',
    '示例咖啡, example.com, 样例茶饮, sample-tea.cn',
    ['示例咖啡 example.com', '样例茶饮 sample-tea.cn'],
  ],
  ['addresses on one line', 'example.com, sample.org', ['example example.com', 'sample sample.org']],
  ['two endings of one name', '示例咖啡, example.com, example.cn', ['示例咖啡 example.com example.cn']],
  ['handles', '@examplecoffee\n示例咖啡 @example_cn', ['examplecoffee', '示例咖啡 (example_cn)']],
  ['full width', '１．示例咖啡　ｈｔｔｐｓ：／／ｅｘａｍｐｌｅ．ｃｏｍ', ['示例咖啡 example.com']],
  ['quotes', '“示例咖啡”\n「样例茶饮」', ['示例咖啡', '样例茶饮']],
  ['labels', '品牌：示例咖啡 官网：https://example.com', ['示例咖啡 example.com']],
  ['an account', '示例咖啡 https://weibo.com/examplecoffee', ['示例咖啡 https://weibo.com/examplecoffee']],
  [
    'an account alone',
    'https://www.youtube.com/@examplecoffee',
    ['examplecoffee https://www.youtube.com/@examplecoffee'],
  ],
  [
    'a shop with a host of its own',
    '示例咖啡 https://example.tmall.com/shop',
    ['示例咖啡 example.tmall.com'],
  ],
  [
    'a shop page',
    '示例咖啡 https://detail.tmall.com/item.htm?id=1',
    ['示例咖啡 https://detail.tmall.com/item.htm?id=1'],
  ],
  [
    'site and accounts',
    '示例咖啡 example.com https://weibo.com/a、https://x.com/b',
    ['示例咖啡 example.com https://weibo.com/a https://x.com/b'],
  ],
  [
    'duplicates',
    '示例咖啡\n示例咖啡 \n示例咖啡 example.com\nExample Coffee www.example.com',
    ['示例咖啡 (Example Coffee) example.com'],
  ],
  ['mail addresses', '示例咖啡 hi@example.com', ['示例咖啡']],
  ['dots that are no address', 'Node.js\nDr.Sample\nNo.1 Example', ['Node.js', 'Dr.Sample', 'No.1 Example']],
  ['broken addresses', 'https://.a\nhttps://\nhttps://a..b', []],
  ['a domain in Chinese', '示例.中国', ['示例 xn--fsq092h.xn--fiqs8s']],
])('%s', (_, text, brands) => {
  expect(parse(text)).toEqual(brands);
});

/** `role name`, one brand a line; `-` where the list does not say the role. */
function roles(text: string): string[] {
  return parseBrandList(text).map(({ name, role }) => `${role ?? '-'} ${name}`);
}

test.each<[string, string, string[]]>([
  ['none', '示例咖啡', ['- 示例咖啡']],
  [
    'before a name',
    '标杆：示例咖啡\n对标: 样例茶饮\nBenchmark: Sample Notes\n竞品：假想果汁\n友商：虚构奶茶\n自家：编造面包 bread.example.com',
    [
      'benchmark 示例咖啡',
      'benchmark 样例茶饮',
      'benchmark Sample Notes',
      'competitor 假想果汁',
      'competitor 虚构奶茶',
      'own 编造面包',
    ],
  ],
  ['one’s own', '我们：示例咖啡', ['own 示例咖啡']],
  ['the product at hand', '本品：示例咖啡', ['own 示例咖啡']],
  ['whose competitors they are', '我们的竞品：示例咖啡', ['competitor 示例咖啡']],
  [
    'before all that follow on a line',
    '标杆：示例咖啡、样例茶饮；主要竞品：假想果汁；本品：虚构奶茶',
    ['benchmark 示例咖啡', 'benchmark 样例茶饮', 'competitor 假想果汁', 'own 虚构奶茶'],
  ],
  ['in brackets, of that one alone', '示例咖啡（标杆）、样例茶饮', ['benchmark 示例咖啡', '- 样例茶饮']],
  [
    'as a title, up to the next',
    '标杆：\n示例咖啡\n样例茶饮\n竞品\n假想果汁\n其他：\n虚构奶茶',
    ['benchmark 示例咖啡', 'benchmark 样例茶饮', 'competitor 假想果汁', '- 虚构奶茶'],
  ],
  ['one’s own as a title, of one alone', '自家：\n示例咖啡\n样例茶饮', ['own 示例咖啡', '- 样例茶饮']],
  [
    'in a column',
    '品牌\t官网\t类型\n示例咖啡\texample.com\t标杆\n样例茶饮\tsample.org\t竞品',
    ['benchmark 示例咖啡', 'competitor 样例茶饮'],
  ],
  ['in the first column', '标杆\t示例咖啡\texample.com', ['benchmark 示例咖啡']],
  ['a name that begins like one', '对标咖啡\n我们茶饮', ['- 对标咖啡', '- 我们茶饮']],
  ['told twice of one brand', '示例咖啡\n标杆：示例咖啡', ['benchmark 示例咖啡']],
])('the role: %s', (_, text, told) => {
  expect(roles(text)).toEqual(told);
});

test.each<[string, string, string[]]>([
  ['who adds one', '示例咖啡\n小王：还有那个样例茶饮', ['示例咖啡', '样例茶饮']],
  ['whoever adds one', 'Ann: also the Sample Tea\n陈示例：另外那家示例咖啡', ['Sample Tea', '示例咖啡']],
  [
    'who is known as a person',
    '小王：示例咖啡、样例茶饮\n李总 10:32：假想果汁',
    ['示例咖啡', '样例茶饮', '假想果汁'],
  ],
  ['nobody', '还有那个示例咖啡', ['示例咖啡']],
  ['who speaks of a role', '小王：还有那个示例咖啡\n我们：还有样例茶饮', ['示例咖啡', '样例茶饮']],
  ['who and when on a line of its own', '小王 2026/11/30 10:32\n示例咖啡', ['示例咖啡']],
  [
    'no other name of a brand',
    '示例咖啡 example.com\n示例员工：示例果汁 example.com',
    ['示例咖啡 example.com'],
  ],
  [
    'a brand, not a person',
    '小米：mi.example.com\n示例咖啡：also known as Sample',
    ['小米 example.com', '示例咖啡:also known as Sample'],
  ],
])('who speaks: %s', (_, text, brands) => {
  expect(parse(text)).toEqual(brands);
});

describe('parseBrandList', () => {
  it('never throws, stays bounded, and names every brand', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '\n',
        '\t',
        '，',
        '、',
        '|',
        '"',
        '（',
        '）',
        'https://',
        'example.com',
        'weibo.com/',
        '示例',
        '@',
        '1.',
        ' ',
        '品牌',
        '[',
      ),
      fc.string({ maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const brands = parseBrandList(pieces.join(''));
        for (const { name, names, domains, addresses } of brands) {
          expect(name.trim()).not.toBe('');
          expect(names).not.toContain(name);
          expect(domains.every((domain) => !domain.includes('/') && !domain.startsWith('www.'))).toBe(true);
          expect(addresses.every((address) => /^https?:\/\//i.test(address))).toBe(true);
        }
        const domains = brands.flatMap((brand) => brand.domains);
        expect(new Set(domains).size).toBe(domains.length);
      }),
      { numRuns: 1000 },
    );
    expect(parseBrandList('a.example.com,'.repeat(50_000)).length).toBeLessThanOrEqual(500);
    expect(parseBrandList('示例\n'.repeat(50_000))).toHaveLength(1);
  });

  it.each([
    ['(', 200_000],
    ['a@', 100_000],
    ['a.', 100_000],
    ['1.', 100_000],
    ['1, ', 60_000],
    ['1. a ', 40_000],
    [' ', 200_000],
    ['示例咖啡 example.com\n', 10_000],
    ['https://', 25_000],
    ['"', 200_000],
    ['[a](', 50_000],
  ])('takes %j, however often', (piece, times) => {
    expect(parseBrandList(`${piece.repeat(times)}!`).length).toBeLessThanOrEqual(500);
  });

  it('finds every name of a clean list, in order', () => {
    const name = fc.stringMatching(/^[一-龟]{2,6}$/).filter((n) => !/品牌|名|[一二三四五六七八九十]/.test(n));
    const separator = fc.constantFrom('\n', '、', '，', '; ', '\r\n');
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 20 }), separator, (names, mark) => {
        expect(parseBrandList(names.join(mark)).map((brand) => brand.name)).toEqual(names);
      }),
    );
  });
});
