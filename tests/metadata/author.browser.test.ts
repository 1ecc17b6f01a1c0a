import { describe, expect, test } from 'vitest';
import { readHtml } from '../platforms/open-page';

const PROSE = `<p>${'The till stood at the end of the long counter, and nobody knew why it was there. '.repeat(8)}</p>`;

const page = (head: string, byline = '', after = '') =>
  `<!doctype html><html lang="en"><head><title>How we halved our queue times</title>${head}</head><body>
  <header><a href="/">Example Roasters</a></header>
  <main><article><h1>How we halved our queue times</h1>${byline}${PROSE}${PROSE}${PROSE}</article>${after}</main></body></html>`;

const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const article = (author: unknown) => ld({ '@type': 'Article', author });
const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;

const authorOf = async (html: string) => (await readHtml(html)).fields.author?.value;

describe('markup for machines', () => {
  test.each([
    ['one object', article({ '@type': 'Person', name: 'Ada Sample' }), 'Ada Sample'],
    ['a text', article('By Ada Sample'), 'Ada Sample'],
    ['a list', article([{ name: 'Ada Sample' }, { name: 'Ben Muster' }]), 'Ada Sample, Ben Muster'],
    [
      'a list of names',
      article({ '@type': 'Person', name: ['Ada Sample', 'Ben Muster'] }),
      'Ada Sample, Ben Muster',
    ],
    ['given and family name', article({ givenName: 'Ada', familyName: 'Sample' }), 'Ada Sample'],
    ['a person and the site', article([{ name: 'Ada Sample' }, { name: 'Example News' }]), 'Ada Sample'],
    [
      'a pointer into the graph',
      ld({
        '@graph': [
          { '@type': 'WebPage', '@id': '#page', author: { '@id': '#/person/1' } },
          { '@type': ['Person'], '@id': '#/person/1', name: 'Ada Sample' },
        ],
      }),
      'Ada Sample',
    ],
    [
      'of several articles, the one that the page is',
      ld([
        { '@type': 'Article', headline: 'Another story altogether', author: 'Ben Muster' },
        { '@type': 'Article', headline: 'How we halved our queue times', author: 'Ada Sample' },
      ]),
      'Ada Sample',
    ],
    [
      'an article that the page only leads to',
      ld({
        '@type': 'Article',
        headline: 'Another story',
        url: 'https://example.com/other',
        author: 'Ben Muster',
      }) + meta('byl', 'By Ada Sample'),
      'Ada Sample',
    ],
    ['a medium’s account', meta('mediaid', '示例商业观察'), '示例商业观察'],
    ['meta', meta('author', 'Ada Sample'), 'Ada Sample'],
    ['a byline', meta('byline', 'Ada Sample'), 'Ada Sample'],
    ['a month in a name', meta('author', 'Ada Marathe'), 'Ada Marathe'],
    [
      'several tags',
      meta('citation_author', 'Sample, Ada') + meta('citation_author', 'Muster, Ben'),
      'Ada Sample, Ben Muster',
    ],
    [
      'a profile, then a name',
      meta('article:author', 'https://example.com/ada') + meta('dc.creator', 'Ada Sample'),
      'Ada Sample',
    ],
    ['a card', meta('twitter:label1', 'Written by') + meta('twitter:data1', 'Ada Sample'), 'Ada Sample'],
    [
      'a card of other things',
      meta('twitter:label1', 'Reading time') + meta('twitter:data1', 'Six Minutes'),
      undefined,
    ],
    ['an account', meta('twitter:creator', '@example'), undefined],
    [
      'reviews of readers',
      ld([
        { '@type': 'Review', author: 'Cleo' },
        { '@type': 'Review', author: 'Dora' },
      ]),
      undefined,
    ],
  ])('%s', async (_, head, want) => expect(await authorOf(page(head))).toBe(want));
});

describe('bylines', () => {
  test.each([
    ['rel=author', '<p>on March 10, 2026 by <a rel="author" href="/x">Ada Marathe</a></p>', 'Ada Marathe'],
    [
      'microdata',
      '<p itemprop="author" itemscope itemtype="https://schema.org/Person">By <b itemprop="name">Ada Sample</b></p>',
      'Ada Sample',
    ],
    [
      'microdata whose name is a link',
      '<div itemscope itemtype="https://schema.org/Article"><p itemprop="author" itemscope><a itemprop="name" href="#a">Ada Sample</a></p></div>',
      'Ada Sample',
    ],
    [
      'microdata that leads into the page',
      '<div itemscope itemtype="https://schema.org/Article"><p>By <a itemprop="author" href="#adasample">Ada Sample</a></p></div>',
      'Ada Sample',
    ],
    [
      'hCard',
      '<p>3. März 2026 <span class="byline"> | <span class="author vcard"><a class="url fn n" href="/blog/author/as1">Ada Sample</a></span></span></p>',
      'Ada Sample',
    ],
    ['h-entry', '<p><a class="p-author h-card" href="/x">Ada Sample</a></p>', 'Ada Sample'],
    ['a class', '<div class="c-byline__name">Ada Sample</div>', 'Ada Sample'],
    ['a name for tests', '<div><p data-testid="author-name">Ada Sample</p><p>Follow</p></div>', 'Ada Sample'],
    ['a class in a line', '<p>3 min · <span class="post-author">Ada Sample</span></p>', 'Ada Sample'],
    [
      'its links',
      '<p class="byline">Posted by <a href="/p/1">Ada Sample</a> and <a href="/p/2">Ben Muster</a>, our staff</p>',
      'Ada Sample, Ben Muster',
    ],
    [
      'a link to an author',
      '<div>March 10, 2026 <a href="/author/ada/">Ada Sample</a> <a href="/tag/x">Queues</a></div>',
      'Ada Sample',
    ],
    ['the footer of the article', '<footer><p class="vcard author">Ada Sample</p></footer>', 'Ada Sample'],
    ['print, a line each', '<p>By Ada Sample<br>Photographs by Ben Muster</p>', 'Ada Sample'],
    ['print', '<p>By Ada Sample and Ben Muster</p>', 'Ada Sample, Ben Muster'],
    ['a name below its "By"', '<div>By</div><div>Ada Sample</div><div>March 10, 2026</div>', 'Ada Sample'],
    [
      'a name beside its role and date, without a space',
      '<div itemprop="author"><span>Ada Sample</span><span>Head Barista</span><span>March 10, 2026</span></div>',
      'Ada Sample',
    ],
    [
      'two names in one mark',
      '<div itemprop="author"><a href="/a">Ada Sample</a> and <a href="/b">Ben Muster</a><em>Berlin</em></div>',
      'Ada Sample, Ben Muster',
    ],
    ['a name, then a place', '<p>By <a href="/a">Ada Sample</a> New Town Print Edition</p>', 'Ada Sample'],
    ['a network', '<a rel="author" href="https://plus.example/1">Google+</a>', undefined],
    ['a quoted post', '<blockquote><p class="author">Cleo Exempel</p></blockquote>', undefined],
    [
      'a bar named after comments, too',
      '<div class="byline-and-comments"><div><a class="byline" href="/a">Ada Sample</a></div></div>',
      'Ada Sample',
    ],
    ['a photographer', '<p class="img-author">Cleo Exempel</p>', undefined],
    [
      'a class in a line of that class',
      '<p class="byline">Opinion <span class="author">Ada Sample</span> <a href="mailto:a@example.com">a@example.com</a></p>',
      'Ada Sample',
    ],
    ['a tag', '<p class="byline">Follow us</p>', undefined],
  ])('%s', async (_, byline, want) => expect(await authorOf(page('', byline))).toBe(want));

  test('a login gives way to the name that is printed', async () => {
    const html = page(article({ '@type': 'Person', name: 'ada-s' }), '<p>By <a href="/x">Ada Sample</a></p>');
    expect(await authorOf(html)).toBe('Ada Sample');
  });

  test('a newsroom gives way to a person, and stays without one', async () => {
    const stated = meta('author', 'Example Newsroom');
    expect(await authorOf(page(stated, '<p>By Ada Sample</p>'))).toBe('Ada Sample');
    expect(await authorOf(page(stated))).toBe('Example Newsroom');
  });

  test('so does what bears the name of the site', async () => {
    const stated = meta('author', 'Ediciones Example') + meta('og:site_name', 'Example');
    expect(await authorOf(page(stated, '<p>By Ada Sample</p>'))).toBe('Ada Sample');
    expect(await authorOf(page(stated))).toBe('Ediciones Example');
  });

  test('nobody signs a wiki', async () => {
    const wiki = meta('generator', 'MediaWiki 1.45');
    expect(await authorOf(page(wiki, '<p>Written by Ada Sample</p>'))).toBeUndefined();
    expect(await authorOf(page(wiki + meta('author', 'Ada Sample')))).toBe('Ada Sample');
  });

  test('a person that is stated stays, whoever else is printed', async () => {
    expect(await authorOf(page(meta('author', 'Ada Sample'), '<p>By Ben Muster</p>'))).toBe('Ada Sample');
  });

  test('teasers and comments name the authors of other texts', async () => {
    const teaser =
      '<div><a href="/2"><h2>Another story</h2></a><span class="author">By <span class="authorname">Ben Muster</span></span></div>';
    const aside = `<aside><ul><li>${teaser}</li></ul></aside>`;
    const comments = '<div class="comments"><cite class="author fn">Cleo Exempel</cite></div>';
    expect(await authorOf(page(meta('author', 'AFP'), teaser + aside, comments))).toBe('AFP');
  });

  test.each([
    '<div class="related"><div itemprop="author"><b itemprop="name">Ben Muster</b></div></div>',
    '<div><h3><a href="/2">Another story</a></h3><a rel="author" href="/b">Ben Muster</a></div>',
    '<div class="post-comments"><p class="vcard author"><b class="fn">Ben Muster</b></p></div>',
    '<div class="sidebar"><a href="/author/ben/">Ben Muster</a></div>',
  ])('who is named nowhere but in %s is no author', async (after) =>
    expect(await authorOf(page('', '', after))).toBeUndefined(),
  );

  test('who signs what has a title of its own behind a short text', async () => {
    const short = (after: string) =>
      `<!doctype html><html lang="en"><head><title>How we halved our queue times</title></head><body><main>
      <h1>How we halved our queue times</h1>${'<p>The till stood at the end of the long counter, and nobody knew why it was there at all. </p>'.repeat(9)}${after}</main></body></html>`;
    const next = '<h3>Read next</h3><div><a href="/2">Another story</a><p>By Ben Muster</p></div>';
    expect(await authorOf(short(next))).toBeUndefined();
    expect(await authorOf(short(`<p>By Ada Sample</p>${next}`))).toBe('Ada Sample');
    expect(await authorOf(short('<h3>About the author</h3><p>By Ada Sample</p>'))).toBe('Ada Sample');
  });

  test('what stands before the word that names an author is none', async () => {
    const head = (by: string) =>
      page('')
        .replace('<h1>', `<div><a href="/s"><h2>Sample Stories</h2></a> ${by}<h1>`)
        .replace('</h1>', '</h1></div>');
    expect(await authorOf(head('<span>by</span> <h3><a href="/a">Ada</a></h3>'))).toBeUndefined();
    expect(await authorOf(page('', '<div>by <p><a href="/a">Ada Sample</a></p></div>'))).toBe('Ada Sample');
  });

  test('a paper beside a person is none', async () => {
    expect(await authorOf(page(meta('author', 'Ada Sample, USA TODAY')))).toBe('Ada Sample');
  });

  test('a box about the author, below its own heading', async () => {
    const box = '<div><h3>About the author</h3><a rel="author" href="/a">Ada Sample</a></div>';
    expect(await authorOf(page('', '', box))).toBe('Ada Sample');
  });

  test('a firm in the data gives way to a person that is printed, and stays without one', async () => {
    const firm = article({ '@type': 'Organization', name: 'Example Roasters Guild' });
    expect(await authorOf(page(firm, '<p>By Ada Sample</p>'))).toBe('Ada Sample');
    expect(await authorOf(page(firm))).toBe('Example Roasters Guild');
  });

  test('whoever edited a Chinese text gives way to its author, and stays without one', async () => {
    const html = page(meta('author', '李样例')).replaceAll(
      'at the end of the long counter',
      '在长长的柜台尽头',
    );
    const edited = html.replace('</article>', '<p>[ 责任编辑：李样例 ]</p></article>');
    expect(await authorOf(edited)).toBe('李样例');
    expect(await authorOf(edited.replace('</h1>', '</h1><p>作者：王示例</p>'))).toBe('王示例');
    expect(await authorOf(html.replace('</h1>', '</h1><p>作者：王示例</p>'))).toBe('李样例');
  });

  test('who signs a Korean text at its end', async () => {
    const html = `<html><head><title>겨울 신메뉴를 내놓은 카페</title></head><body><h1>겨울 신메뉴를 내놓은 카페</h1>
      ${`<p>${'매장은 세 가지 신메뉴를 선보였고 손님들은 길모퉁이까지 줄을 섰다. '.repeat(12)}</p>`.repeat(4)}<p>김보기 기자 ada@example.com</p></body></html>`;
    expect(await authorOf(html)).toBe('김보기');
  });

  test('who signs a Chinese text at its end', async () => {
    const html = `<html><head><title>示例咖啡推出冬季新品</title></head><body><h1>示例咖啡推出冬季新品</h1>
      ${`<p>${'门店推出了三款新品，排队的人一直到了街角。'.repeat(12)}</p>`.repeat(4)}<p>（作者：林小满 编辑：王五）</p></body></html>`;
    expect(await authorOf(html)).toBe('林小满');
  });

  test('the reporter of a Chinese report stands at its start', async () => {
    const html = `<html><head><title>示例咖啡推出冬季新品</title></head><body><h1>示例咖啡推出冬季新品</h1>
      <p>示例网11月22日讯（记者林小满 整合）${'门店推出了三款新品，排队的人一直到了街角。'.repeat(12)}</p><p>${'第二家门店在河边开业。'.repeat(20)}</p></body></html>`;
    expect(await authorOf(html)).toBe('林小满');
  });

  test('the one author whose page is linked', async () => {
    const card = '<section><a href="/author-bio.asp?author_id=1" title="x">Ada Sample</a></section>';
    expect(await authorOf(page('', '', card))).toBe('Ada Sample');
    expect(await authorOf(page('', '', card + card.replace('Ada Sample', 'Ben Muster')))).toBeUndefined();
  });
});
