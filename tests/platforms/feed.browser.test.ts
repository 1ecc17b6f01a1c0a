import { expect, test } from 'vitest';
import { readSite } from '../../utils/platforms/base/read-site';
import { meta, reader } from '../../utils/platforms/blog';
import { isFeed } from '../../utils/platforms/generic/is-feed';
import { NOW, readHtml } from './open-page';
import { ZONE } from './site-fixtures';

const FEED = 'https://blog.example.com/feed/';

const RSS = `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:atom="http://www.w3.org/2005/Atom" xmlns:slash="http://purl.org/rss/1.0/modules/slash/"><channel>
  <title>Example Café</title><atom:link href="https://blog.example.com/feed/" rel="self"/><link>https://blog.example.com</link>
  <description>What we brew.</description><item><title><![CDATA[Winter & more]]></title><link>https://blog.example.com/winter/</link>
  <comments>https://blog.example.com/winter/#comments</comments><dc:creator><![CDATA[Ada Sample]]></dc:creator>
  <pubDate>Fri, 20 Nov 2026 08:00:00 +0000</pubDate><guid isPermaLink="false">https://blog.example.com/?p=7</guid>
  <description><![CDATA[<p>Second cup <b>half price</b>.</p>]]></description><content:encoded><![CDATA[<p>Long.</p>]]></content:encoded>
  <slash:comments>12</slash:comments></item>
  <item><title>No address</title><author>mail@example.com</author></item></channel></rss>`;

const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:thr="http://purl.org/syndication/thread/1.0"><title>示例咖啡</title>
  <link href="https://evil.example.com/feed" rel="self"/><link href="https://blog.example.com/"/>
  <entry><title type="html">&lt;b&gt;冬季&lt;/b&gt;新品</title><link rel="replies" href="https://blog.example.com/c"/><link href="/winter/"/>
  <published>2026-11-20T09:30:00+08:00</published><updated>2026-11-21T09:30:00+08:00</updated>
  <author><name>林小满</name><email>a@example.com</email></author><summary>第二杯半价</summary><thr:total>3</thr:total></entry></feed>`;

const RDF = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
  <channel><title>Example Café</title><link>https://blog.example.com/</link></channel>
  <item><title>Winter</title><link>https://blog.example.com/winter/</link><dc:date>2026-11-20</dc:date></item></rdf:RDF>`;

/** As Chromium shows XML: a page of its own around what was served. */
const VIEWED = (xml: string) =>
  `<html xmlns="http://www.w3.org/1999/xhtml"><body><div id="webkit-xml-viewer-source-xml">${xml}</div><div class="header"/></body></html>`;

function read(xml: string) {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  expect(isFeed(document)).toBe(true);
  const found = readSite(meta, reader(), { document, url: FEED, now: NOW, zone: ZONE });
  if (found === null || found === 'silent') throw new Error('the feed was not read');
  return found.subjects.map(({ keys, fields, published, readings }) => ({
    keys,
    ...Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, value])),
    published: published && published.value.wall + (published.value.zone ?? ''),
    readings: readings.map(({ metric, low, high, unverified }) => [metric, low, high, unverified]),
  }));
}

test.each([
  ['as served', RSS],
  ['as Chromium shows it', VIEWED(RSS)],
])('RSS 2.0 %s', (_how, xml) => {
  expect(read(xml)).toEqual([
    {
      keys: ['blog:channel:blog.example.com/feed'],
      title: 'Example Café',
      author: 'Example Café',
      bio: 'What we brew.',
      authorUrl: 'https://blog.example.com',
      published: null,
      readings: [],
    },
    {
      keys: ['blog:post:blog.example.com/winter'],
      title: 'Winter & more',
      author: 'Ada Sample',
      text: 'Second cup half price.',
      published: '2026-11-20T08:00:00Z',
      readings: [['comments', 12, 12, true]],
    },
  ]);
});

test('Atom: what was published, not what was changed; the address of another site is not its own', () => {
  expect(read(ATOM)).toEqual([
    {
      keys: ['blog:channel:blog.example.com/feed'],
      title: '示例咖啡',
      author: '示例咖啡',
      authorUrl: 'https://blog.example.com/',
      published: null,
      readings: [],
    },
    {
      keys: ['blog:post:blog.example.com/winter'],
      title: '冬季新品',
      author: '林小满',
      text: '第二杯半价',
      published: '2026-11-20T09:30:00+08:00',
      readings: [['comments', 3, 3, true]],
    },
  ]);
});

test('RSS 1.0 lists its items beside the channel', () => {
  expect(read(RDF)).toMatchObject([
    { author: 'Example Café' },
    { keys: ['blog:post:blog.example.com/winter'], title: 'Winter', published: '2026-11-20' },
  ]);
});

test('a page that mentions a feed is none', () => {
  const page = new DOMParser().parseFromString('<feed><title>x</title></feed><pre>rss</pre>', 'text/html');
  expect(isFeed(page)).toBe(false);
});

const PROSE = 'Our roasters tried every bean of the new harvest, and wrote down what they tasted. '.repeat(8);
const article = (head: string) =>
  `<html><head><title>Harvest</title><meta property="og:type" content="article">${head}</head><body><h1>Harvest</h1><p class="byline">By Ada Sample</p><p>${PROSE}</p><p>12 comments</p></body></html>`;

test('an article of a site with a feed is a post of that feed', async () => {
  const { own, subjects } = await readHtml(
    article(
      '<link rel="alternate" type="application/rss+xml" href="https://elsewhere.example/feed"><link rel="alternate" type="application/rss+xml" href="/comments/feed/"><link rel="alternate" type="application/rss+xml" href="/feed/">',
    ),
  );
  expect(own).toBe(true);
  expect(subjects).toMatchObject([
    {
      keys: ['blog:post:example.com/blog/queue'],
      channelKeys: ['blog:channel:example.com/feed'],
      format: 'article',
      readings: [],
    },
  ]);
});

test('an article of a site without one is no subject', async () => {
  expect((await readHtml(article(''))).subjects).toEqual([]);
});
