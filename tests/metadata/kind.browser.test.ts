import { describe, expect, test } from 'vitest';
import { readHtml } from '../platforms/open-page';

const PAGE = 'https://example.com/harvest';
const SENTENCE = 'Our roasters tried every bean of the new harvest, and wrote down what they tasted. ';
const paragraphs = (number: number, sentences = 4) => `<p>${SENTENCE.repeat(sentences)}</p>`.repeat(number);
const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>The new harvest</title>${head}</head><body>
  <ul><li><a href="/">Home</a></li><li><a href="/shop">Shop</a></li></ul>${body}</body></html>`;
const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const teaser = (n: number) =>
  `<div class="card"><h2><a href="/${n}">The story number ${n}</a></h2><p>${SENTENCE.repeat(2)}</p></div>`;
const teasers = [1, 2, 3, 4, 5, 6, 7].map(teaser).join('');

const kindOf = async (html: string, url = PAGE) => (await readHtml(html, url)).kind;

describe('is an article', () => {
  test.each([
    ['long prose in one piece, unsigned', page(`<h1>The new harvest</h1>${paragraphs(6)}`)],
    ['the same without any heading', page(paragraphs(6))],
    [
      'paragraphs apart by line breaks alone',
      page(`<div>${`${SENTENCE.repeat(3)}<br><br>`.repeat(6)}</div>`),
    ],
    [
      'short prose under the address of an article',
      page(`<h1>The new harvest</h1>${paragraphs(2)}`),
      'https://example.com/blog/the-new-harvest',
    ],
    [
      'short prose filed under its day',
      page(`<h1>The new harvest</h1>${paragraphs(2)}`),
      'https://example.com/2026/11/the-new-harvest',
    ],
    [
      'a dated text among links that lead elsewhere',
      page(
        `<div><h1>The new harvest</h1><p>November 20, 2026</p>${paragraphs(2)}<div>${'<a href="/x">Another story of another shop, and more</a><br>'.repeat(8)}</div></div>`,
      ),
    ],
    [
      'one of several articles that it states, named by the tab',
      page(
        paragraphs(2) +
          ld([
            { '@type': 'NewsArticle', headline: 'The new harvest' },
            { '@type': 'NewsArticle', headline: 'Another story altogether' },
          ]),
      ),
    ],
    [
      'what a wiki tells',
      page(`<h1>The new harvest</h1>${paragraphs(2)}`),
      'https://example.com/wiki/The_new_harvest',
    ],
    ['news by its type', page(paragraphs(2), '<meta property="og:type" content="news">')],
    [
      'long Chinese prose',
      page(
        `<h1>新豆上市</h1>${`<p>${'门店推出了三款新品，排队的人一直到了街角。'.repeat(5)}</p>`.repeat(4)}`,
      ),
    ],
  ])('%s', async (_, html, url = PAGE) => expect(await kindOf(html, url)).toBe('article'));
});

describe('is a product', () => {
  const offer = (name: string) => ({ '@type': 'Product', name, offers: {} });
  test.each([
    ['by its data', page(paragraphs(2) + ld(offer('Harvest blend')))],
    [
      'the one of several that the tab names',
      page(paragraphs(2) + ld([offer('The new harvest'), offer('A jug')])),
    ],
    ['stated twice', page(paragraphs(2) + ld([offer('The new harvest'), offer('The new harvest')]))],
    [
      'in variants',
      page(
        paragraphs(2) +
          ld({ '@type': 'ProductGroup', name: 'The new harvest', hasVariant: [offer('250 g')] }),
      ),
    ],
  ])('%s', async (_, html) => expect(await kindOf(html)).toBe('product'));
});

describe('is no article', () => {
  test.each([
    ['a front page', page(`<h1>The new harvest</h1>${paragraphs(6)}`), 'https://example.com/'],
    ['a front page in a language', page(paragraphs(6)), 'https://example.com/en/'],
    ['a list of teasers', page(`<h1>All stories</h1>${teasers}`)],
    [
      'a list of dated and signed teasers',
      page(
        `<h1>The new harvest</h1>${teasers.replaceAll('</h2>', '</h2><p>November 20, 2026 by Ada Sample</p>')}`,
      ),
    ],
    [
      'a list that calls itself an article',
      page(`<h1>All stories</h1>${teasers}`, '<meta property="og:type" content="article">'),
    ],
    [
      'a front page that lists articles as data',
      page(
        `<h1>The new harvest</h1>${teasers}`,
        ld([
          { '@type': 'BlogPosting', headline: 'The story number 1' },
          { '@type': 'BlogPosting', headline: 'The story number 2' },
        ]),
      ),
    ],
    [
      'a thread of a forum',
      page(
        `<h1>The new harvest</h1>${[1, 2, 3, 4, 5, 6].map((n) => `<div class="message"><div class="user">member${n}</div><div>November ${n}, 2026</div><div>${SENTENCE.repeat(2)}</div></div>`).join('')}`,
      ),
    ],
    [
      'a product without markup',
      page(`<h1>The new harvest</h1><p>€ 12.90</p><p>In stock</p>${paragraphs(4)}`),
    ],
    [
      'a product by its address',
      page(`<h1>The new harvest</h1>${paragraphs(4)}`),
      'https://example.com/products/harvest',
    ],
    [
      'a product by its data, though prose describes it',
      page(
        `<h1>The new harvest</h1>${paragraphs(4)}` +
          ld([
            { '@type': 'Product', name: 'A', offers: {} },
            { '@type': 'Product', name: 'B', offers: {} },
          ]),
      ),
    ],
    ['a few lines', page(`<h1>The new harvest</h1>${paragraphs(2)}`)],
    [
      'results of a search',
      page(
        `<h1>harvest</h1><ol>${[1, 2, 3, 4, 5, 6, 7, 8].map((n) => `<li><h3><a href="https://other.example/${n}">Result ${n}</a></h3><div>November ${n}, 2026 - ${SENTENCE}</div></li>`).join('')}</ol>`,
      ),
      'https://example.com/search?q=harvest',
    ],
  ])('%s', async (_, html, url = PAGE) => expect(await kindOf(html, url)).toBe('page'));
});
