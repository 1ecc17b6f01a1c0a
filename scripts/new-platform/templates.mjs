/**
 * A reader that works on the fixture beside it, to be changed mark by mark.
 * @param {{ id: string, host: string, name: string }} site
 */
export function readerOf({ id, host, name }) {
  const said = name.includes("'") ? JSON.stringify(name) : `'${name}'`;
  return `/**
 * ${name}. Example: https://${host}/post/1234567
 * Marks not verified on a real page yet.
 */
import { count } from './base/numbers';
import { first } from './base/parts';
import type { SiteReader } from './base/site-reader';
import type { SubjectSpec } from './base/subject-spec';
import { attr, lines, link, text } from './base/tries';
import type { PlatformMeta } from './platform';

export const meta: PlatformMeta = {
  id: '${id}',
  name: { en: ${said}, zh: ${said} },
  version: 1,
  hosts: ['${host}'],
  cut: null,
};

const post: SubjectSpec = {
  kind: 'post',
  parts: first('article'),
  // The page's own post has the id of the address; what is listed names its own.
  ids: [],
  // Read only to compare: a page that still shows the post before is not this one's.
  whose: [attr('a:has(time)', 'href', /^\\/post\\/(\\d+)/)],
  channelIds: [attr('[rel="author"]', 'href', /\\/([\\w.-]+)\\/?$/)],
  url: (id) => \`https://${host}/post/\${id}\`,
  fields: {
    author: [text('[rel="author"]')],
    authorUrl: [link('[rel="author"]')],
    text: [lines('[itemprop="articleBody"]')],
  },
  published: [attr('time', 'datetime'), text('time')],
  readings: { likes: count([text('[aria-label="Likes"]')]) },
};

export const reader = (): SiteReader => ({
  example: { url: 'https://${host}/post/1234567', kind: 'post', key: '${id}:post:1234567' },
  proved: {},
  address: ({ pathname }) => {
    const [, id] = /^\\/post\\/(\\d+)/.exec(pathname) ?? [];
    return id ? { kind: 'post', id, url: \`https://${host}/post/\${id}\` } : null;
  },
  pages: { post: { main: post } },
});
`;
}

/** @param {{ id: string, host: string }} site */
export function fixtureOf({ id, host }) {
  const html = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Second cup half price</title></head>
<body>
<article>
  <a rel="author" href="/examplecafe">Example Café</a>
  <a href="/post/1234567"><time datetime="2026-11-20T09:30:00Z">2 days ago</time></a>
  <div itemprop="articleBody">Second cup half price until Sunday.</div>
  <span aria-label="Likes">1,234</span>
  <span aria-label="Likes" style="display: none">9,999,999</span>
</article>
</body>
</html>
`;
  const page = {
    url: `https://${host}/post/1234567`,
    kind: 'post',
    subjects: [
      {
        keys: [`${id}:post:1234567`],
        channelKeys: [`${id}:channel:examplecafe`],
        author: 'Example Café',
        text: 'Second cup half price until Sunday.',
        published: '2026-11-20T09:30:00Z',
        readings: { likes: [1234, 1234] },
      },
    ],
  };
  return { html, json: `${JSON.stringify(page, null, 2)}\n` };
}
