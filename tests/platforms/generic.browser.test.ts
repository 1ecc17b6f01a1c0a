import { describe, expect, test } from 'vitest';
import { readPage } from '../../utils/capture/read-page';
import { readSite } from '../../utils/platforms/base/read-site';
import type { PageInput } from '../../utils/platforms/platform';
import blog from '../fixtures/pages/blog.html?raw';
import clobbered from '../fixtures/pages/clobbered.html?raw';
import hidden from '../fixtures/pages/hidden.html?raw';
import layoutTable from '../fixtures/pages/layout-table.html?raw';
import product from '../fixtures/pages/product.html?raw';
import zhNews from '../fixtures/pages/zh-news.html?raw';
import { NOW, openPage, read, readHtml } from './open-page';

describe('a Chinese news page without any markup', () => {
  test('its printed date, author and title are found, and its language by its script', async () => {
    const { fields, kind } = await readHtml(zhNews, 'https://news.example.com/a/1.html');
    expect(fields.published?.value).toEqual({
      raw: '2026年11月22日 09:30',
      wall: '2026-11-22T09:30:00',
      zone: null,
      grain: 'minute',
    });
    expect(fields.author).toEqual({ value: '林小满', from: 'text pattern' });
    expect(fields.title).toEqual({ value: '示例咖啡推出冬季新品，三城门店同步上市', from: 'h1' });
    expect(fields.lang).toEqual({ value: 'zh', from: 'text script' });
    expect(kind).toBe('article');
  });

  test('its text is the article alone', async () => {
    const { text } = await readHtml(zhNews, 'https://news.example.com/a/1.html');
    const paragraphs = text.split('\n\n');
    expect(paragraphs).toHaveLength(4);
    expect(paragraphs[0]).toMatch(/^本报讯/);
    expect(paragraphs[3]).toMatch(/整个旺季。$/);
  });
});

describe('a blog article', () => {
  test('fields come from its markup, each with its place', async () => {
    const { fields, kind, openGraph } = await readHtml(blog);
    expect(fields).toEqual({
      title: { value: 'How we halved our queue times', from: 'meta[property="og:title"]' },
      author: { value: 'Ada Sample, Ben Muster', from: 'ld+json $.author' },
      siteName: { value: 'Example Roasters', from: 'meta[property="og:site_name"]' },
      published: {
        value: {
          raw: '2026-11-20T08:00:00+01:00',
          wall: '2026-11-20T08:00:00',
          zone: '+01:00',
          grain: 'minute',
        },
        from: 'ld+json $.datePublished',
      },
      lang: { value: 'en-GB', from: 'html[lang]' },
      description: { value: 'Two tills, one rule.', from: 'meta[name="description"]' },
      image: { value: 'https://example.com/img/queue.jpg', from: 'meta[property="og:image"]' },
      canonicalUrl: { value: 'https://example.com/blog/queue', from: 'link[rel="canonical"]' },
    });
    expect(kind).toBe('article');
    expect(openGraph['og:image']).toBe('/img/queue.jpg');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('Markdown keeps structure, escapes signs and links only where it is safe', async () => {
    const { markdown, text } = await readHtml(blog);
    expect(markdown).toBe(
      [
        'Last winter the line at our [first shop](https://example.com/shops/1) reached the door, and people left. We counted them: **one in five** went away.',
        '## What we tried',
        '- A second till, open from eight to ten.\n- A rule: *orders first*, payment later.\n\n  - Cards only at the second till.',
        '> The second till paid for itself in nine days.',
        '```js\nconst wait = people / tills;\nif (wait < 3) close();\n```',
        '| Week | Minutes |\n| --- | --- |\n| 46 | 7 \\| 8 |\n| 47 | 3 |',
        'Numbers \\* and \\_ and \\[brackets\\] stay as they are.\\\nA second line, with no link.',
        '![The second till](https://example.com/img/till.jpg)',
        'The second till, at opening.',
        '1\\. This is no list, and the paragraph is long enough, with a comma or two, to be read as prose.',
      ].join('\n\n'),
    );
    expect(text).not.toMatch(/twelve minutes|Tweet|Copyright|By Ada/);
  });

  test('the canonical address of another page of the site is not believed', async () => {
    const { fields } = await readHtml(blog, 'https://example.com/blog/another-one');
    expect(fields.canonicalUrl).toBeUndefined();
  });
});

test('a product is known by its price, and its microdata is kept', async () => {
  const { kind, fields, microdata } = await readHtml(product);
  expect(kind).toBe('product');
  expect(fields.title?.value).toBe('Mühle Modell 3');
  expect(microdata).toMatchObject([
    { '@type': 'Product', name: 'Mühle Modell 3', offers: { '@type': 'Offer', price: '89.00' } },
  ]);
});

test('what is hidden is not read', async () => {
  const { text } = await readHtml(hidden);
  expect(text.split('\n\n')).toHaveLength(2);
  expect(text).not.toMatch(/[Ss]ecret/);
});

test('a page that clobbers its own document is read all the same', async () => {
  const { text, fields } = await readHtml(clobbered);
  expect(fields.title?.value).toBe('Forms that bite');
  expect(text.split('\n\n').map((paragraph) => paragraph.split(' ', 3).join(' '))).toEqual([
    'A page may',
    'A careful reader',
  ]);
});

test('a layout of tables gives its text as paragraphs, without the menu', async () => {
  const { text } = await readHtml(layoutTable);
  expect(text).not.toMatch(/Index|Links/);
  expect(
    text
      .split('\n\n')
      .slice(-3)
      .map((paragraph) => paragraph.split(' ', 2).join(' ')),
  ).toEqual(['Paper filters', 'The thick', 'In the']);
});

test('an open shadow tree is read in place of its host, slots included', async () => {
  const page = await openPage(
    '<html><head><title>Shadow</title></head><body><main><x-post><p>The slotted paragraph stands in the light tree, and is shown where the slot is, after the first.</p></x-post></main></body></html>',
  );
  const root = page.querySelector('x-post')?.attachShadow({ mode: 'open' });
  const first = page.createElement('p');
  first.textContent =
    'The first paragraph stands in the shadow tree, and says so, at some length, with commas.';
  root?.append(first, page.createElement('slot'));
  expect(
    read(page)
      .text.split('\n\n')
      .map((p) => p.slice(0, 11)),
  ).toEqual(['The first p', 'The slotted']);
});

test('a selection is text and Markdown', async () => {
  const page = await openPage(blog);
  const list = page.querySelector('article ul');
  if (list) page.getSelection()?.selectAllChildren(list);
  const { selection } = read(page);
  expect(selection?.text).toMatch(/^A second till/);
  expect(selection?.markdown).toContain('*orders first*');
});

test('reading changes nothing', async () => {
  const page = await openPage(blog);
  const before = page.documentElement.outerHTML;
  read(page);
  expect(page.documentElement.outerHTML).toBe(before);
});

describe('prose without a date', () => {
  const words = 'Our roasters tried every bean of the new harvest, and wrote down what they tasted. '.repeat(
    8,
  );
  const kindOf = async (body: string) =>
    (await readHtml(`<title>Harvest</title><h1>Harvest</h1>${body}`)).kind;

  test('is an article where somebody signs it', async () => {
    expect(await kindOf(`<p class="byline">By Ada Sample</p><p>${words}</p><p>${words}</p>`)).toBe('article');
  });

  test('is a page where nobody does, or where there is little of it', async () => {
    expect(await kindOf(`<p>${words.slice(0, 400)}</p>`)).toBe('page');
    expect(await kindOf('<p class="byline">By Ada Sample</p><p>Our roasters tried every bean.</p>')).toBe(
      'page',
    );
  });
});

test('what else stands on the hosts of a search engine is not that engine’s', async () => {
  const { meta, reader } = await import('../../utils/platforms/baidu');
  const site = { meta, read: (input: PageInput) => readSite(meta, reader(), input) };
  const platformOf = async (url: string) => {
    const input = { document: await openPage(zhNews), url, now: NOW, zone: 'Asia/Shanghai' };
    return readPage(input, site).platform;
  };
  expect(await platformOf('https://baijiahao.baidu.com/s?id=1')).toBe('web');
  expect(await platformOf('https://www.baidu.com/s?wd=coffee')).toBe('baidu');
});
