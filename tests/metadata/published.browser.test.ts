import { expect, test } from 'vitest';
import { readHtml } from '../platforms/open-page';

const PROSE = `<p>${'The till stood at the end of the long counter, and nobody knew why it was there. '.repeat(8)}</p>`;
const page = (byline: string, after = '') =>
  `<!doctype html><html lang="en"><head><title>How we halved our queue times</title></head><body>
  <main><article><h1>How we halved our queue times</h1>${byline}${PROSE}${PROSE}</article>${after}</main></body></html>`;
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
])('%s', async (_, html, want) => expect(await publishedOf(html)).toBe(want));
