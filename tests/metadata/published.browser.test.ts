import { expect, test } from 'vitest';
import { readHtml } from '../platforms/open-page';

const PROSE = `<p>${'The till stood at the end of the long counter, and nobody knew why it was there. '.repeat(8)}</p>`;
const page = (byline: string, after = '') =>
  `<!doctype html><html lang="en"><head><title>How we halved our queue times</title></head><body>
  <main><article><h1>How we halved our queue times</h1>${byline}${PROSE}${PROSE}</article>${after}</main></body></html>`;
const above = (before: string, byline = '', head = '') =>
  page(byline).replace('<h1>', `${before}<h1>`).replace('</head>', `${head}</head>`);
const publishedOf = async (html: string) => (await readHtml(html)).fields.published?.value.wall;

test.each([
  [
    'the time of a change stands before the one of publication',
    page(
      '<p>Updated <time datetime="2026-11-22">Nov 22</time> Published <time datetime="2026-11-20">Nov 20</time></p>',
    ),
    '2026-11-20',
  ],
  [
    'a change alone',
    page('<p>By Ada Sample Updated <time datetime="2026-11-22">Nov 22</time></p>'),
    undefined,
  ],
  [
    'a time that says itself that it is a change',
    page('<p><time datetime="2026-11-22">Updated Nov 22</time></p>'),
    undefined,
  ],
  [
    'comments mark their times as publications',
    page(
      '',
      '<ol class="comment-list"><li><time pubdate datetime="2026-11-21">Nov 21</time> Fine!</li></ol>',
    ),
    undefined,
  ],
  [
    'so do teasers',
    page('', '<div class="related"><time itemprop="datePublished" datetime="2026-11-21">Nov 21</time></div>'),
    undefined,
  ],
  [
    'and small parts with a heading of their own',
    page('', '<div><h3>Another story</h3><time pubdate datetime="2026-11-21">Nov 21</time></div>'),
    undefined,
  ],
  [
    'a bar with a count of comments as a heading',
    page('<div><p>2026-11-20 09:30 Example News</p><h5><a href="#c">12 comments</a></h5></div>'),
    '2026-11-20T09:30:00',
  ],
  ['the page’s own mark', page('<time pubdate datetime="2026-11-20">Nov 20</time>'), '2026-11-20'],
  [
    'today’s date above the title is the site’s calendar',
    above('<p>2026年11月23日</p>', '<p>2026-11-20 09:30</p>'),
    '2026-11-20T09:30:00',
  ],
  [
    'so is one with the day of the week',
    above('<p>vendredi 6 novembre 2026</p>', '<p>Publié le 3 novembre 2026</p>'),
    '2026-11-03',
  ],
  ['which dates the page where nothing else does', above('<p>Friday, November 20, 2026</p>'), '2026-11-20'],
  ['but not as today', above('<p>Monday, November 23, 2026</p>'), undefined],
  [
    'a line above the title that leads to other news',
    above(
      '<p>Breaking: <a href="/b">The second till has fallen over</a> <time datetime="2026-11-22">1 day ago</time></p>',
      '<p>By Ada Sample | November 20, 2026</p>',
    ),
    '2026-11-20',
  ],
  [
    'a line above the title that leads to the author',
    above('<p>By <a href="/ada">Ada Sample of Example</a> | Posted 2026-11-20</p>'),
    '2026-11-20',
  ],
  [
    'markup knows the day, the page prints the time too',
    above('', '<p>2026-11-20 09:30:05</p>', '<meta name="publishdate" content="2026-11-20">'),
    '2026-11-20T09:30:05',
  ],
  [
    'markup knows the day, the page prints another',
    above('', '<p>2026-11-21 09:30:05</p>', '<meta name="publishdate" content="2026-11-20">'),
    '2026-11-20',
  ],
  [
    'the footer of the article',
    page(`${PROSE}<footer><time class="entry-date" datetime="2026-11-20">November 20</time></footer>`),
    '2026-11-20',
  ],
  [
    'what a picture shows stands before it',
    page(
      '<p>Ada Sample, who keeps the shop at the end of the street, is pictured behind her new till in the old town on Friday, November 6, 2026.</p><p>November 20, 2026 11:45 AM</p>',
    ),
    '2026-11-20T11:45:00',
  ],
  ['how long ago', above('', '<p>3 days ago</p>'), '2026-11-20'],
  [
    'a date at the end of the text',
    page(PROSE.repeat(4), '<div>Source: Example News, published 2026-11-20 18:06</div>'),
    '2026-11-20T18:06:00',
  ],
  [
    'a link to another story there',
    page(PROSE.repeat(4), '<div><a href="/b">The second till has fallen over</a>, posted 2026-11-20</div>'),
    undefined,
  ],
  ['half past seven in the evening', page('<p>November 20, 2026 7:30 PM</p>'), '2026-11-20T19:30:00'],
  [
    'a sign between day and hour, in the mark as well',
    page('<p><time datetime="November 20, 2026 - 10:58PM">Friday</time></p>'),
    '2026-11-20T22:58:00',
  ],
  ['a day that cannot be a month', page('<p>Published: 11/20/2026 2:27 AM</p>'), '2026-11-20T02:27:00'],
  ['a day that may be a month', page('<p>Published: 03/04/2026</p>'), undefined],
  [
    'the same in France',
    page('<p>Publié le 03/04/2026 à 18h45</p>').replace('lang="en"', 'lang="fr"'),
    '2026-04-03T18:45:00',
  ],
  [
    'the same where a system says en-US unasked',
    page('<p>Published: 03/04/2026</p>').replace('lang="en"', 'lang="en-US"'),
    undefined,
  ],
  [
    'a value in place of a content',
    above('', '', '<meta itemprop="datePublished" value="2026-11-20 20:09:00.0">'),
    '2026-11-20T20:09:00',
  ],
  ['the day to display', above('', '', '<meta name="DisplayDate" content="2026-11-20">'), '2026-11-20'],
  [
    'a heading of the site, which the tab names too',
    page('<div><p>By Ada Sample, November 20, 2026</p></div>')
      .replace('<main>', '<header><h1>Example News</h1></header><main>')
      .replace('</title>', ' | Example News</title>'),
    '2026-11-20',
  ],
  [
    'a wiki, which tells of days',
    above('', '<p>Opened November 20, 2006</p>', '<meta name="generator" content="MediaWiki 1.45">'),
    undefined,
  ],
])('%s', async (_, html, want) => expect(await publishedOf(html)).toBe(want));
