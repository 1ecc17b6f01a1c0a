import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { captureByKey } from '../../scripts/browser/capture.mjs';
import { openDashboard } from '../../scripts/browser/library.mjs';
import { openTab, withZhibi } from './browser';

const FEED = 'https://blog.example.com/feed/';
const POST = 'https://blog.example.com/winter/?utm_source=feed';
const MAIL = 'https://wx.mail.qq.com/home/index?sid=zSecret&lang=zh#/read/ZC1';

const rss = `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<title>Example Café</title><link>https://blog.example.com</link><item><title>Winter menu</title>
<link>https://blog.example.com/winter/</link><dc:creator>Ada Sample</dc:creator><pubDate>Fri, 20 Nov 2026 08:00:00 +0000</pubDate></item>
</channel></rss>`;
const post = `<!doctype html><title>Winter menu</title><meta property="og:type" content="article">
<link rel="alternate" type="application/rss+xml" href="/feed/"><h1>Winter menu</h1>
<p class="byline">By Ada Sample</p><p>${'Our roasters tried every bean, and wrote down what they tasted. '.repeat(12)}</p>`;
const mail = readFileSync(join(import.meta.dirname, '../fixtures/platforms/webmail/qq.html'), 'utf8');

test('a feed in a tab is a channel with its posts, and a post of its site is the same post', async () => {
  const zhibi = await withZhibi();
  const dashboard = await openDashboard(zhibi);
  const page = await openTab(zhibi, FEED, { [FEED]: { body: rss, contentType: 'text/xml' }, [POST]: post });
  const feed = await captureByKey(page, dashboard);
  expect(feed.capture).toMatchObject({ kind: 'profile', title: 'Example Café', partial: [] });
  expect(feed.sighting?.subjects.map(({ keys }) => keys[0])).toEqual([
    'blog:channel:blog.example.com/feed',
    'blog:post:blog.example.com/winter',
  ]);
  await page.goto(POST);
  const { capture, sighting } = await captureByKey(page, dashboard);
  expect(capture).toMatchObject({ kind: 'article', pageKey: 'blog:post:blog.example.com/winter' });
  expect(sighting?.subjects[0]?.channelKeys).toEqual(['blog:channel:blog.example.com/feed']);
  expect(feed.sighting?.ids).toEqual(expect.arrayContaining(sighting?.ids ?? []));
});

test('of a webmail the opened message alone is kept, without its reader’s address or session', async () => {
  const zhibi = await withZhibi();
  const dashboard = await openDashboard(zhibi);
  const page = await openTab(zhibi, MAIL, { [MAIL.replace(/#.*/, '')]: mail });
  const kept = await captureByKey(page, dashboard);
  expect(kept.capture).toMatchObject({ platform: 'webmail', title: '冬季新品', author: 'Example Café' });
  expect(kept.content.text).toContain('满300减50');
  expect(JSON.stringify(kept)).not.toMatch(/me@example|zSecret|私事|preheader/);
});
