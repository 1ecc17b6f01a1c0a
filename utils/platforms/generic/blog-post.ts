import * as dom from '../../lib/html';
import { pageKey, siteOf } from '../../lib/url';
import type { Sources } from '../../metadata/sources';
import type { Fields, SubjectRead } from '../../model';

/** Keys and platform are those of `blog.ts`: the feed lists the same posts. */
const ID = 'blog';
const FEEDS =
  'link[rel~="alternate"]:is([type="application/rss+xml"], [type="application/atom+xml"], [type="application/feed+json"])';

/** The first feed of the page's own site that is not one of its comments; '' where it has none. */
function feedOf({ document, url, base }: Sources): string {
  const stated = Array.from(dom.queryAll(document, FEEDS), (link) => dom.attribute(link, 'href') ?? '');
  const feeds = stated.flatMap((href) => (URL.canParse(href, base) ? [new URL(href, base).href] : []));
  const own = feeds.find((feed) => siteOf(feed) === siteOf(url) && !/comments/i.test(feed));
  return own === undefined ? '' : pageKey(own);
}

/**
 * The post that an article of a site with a feed is: the feed is its channel. What the page prints of comments nobody
 * has proved, so it has no readings. Null where the page links to no feed.
 */
export function blogPostOf(page: Sources, fields: Fields): SubjectRead | null {
  const feed = feedOf(page);
  const { title, author, published, image, canonicalUrl } = fields;
  const key = pageKey(page.url, canonicalUrl?.value);
  if (feed === '' || key === '' || !title) return null;
  return {
    kind: 'post',
    platform: ID,
    keys: [`${ID}:post:${key}`],
    url: canonicalUrl?.value ?? page.url,
    channelKeys: [`${ID}:channel:${feed}`],
    fields: { title, ...(author && { author }), ...(image && { image }) },
    published: published ?? null,
    format: 'article',
    media: [],
    hashtags: [],
    mentions: [],
    readings: [],
    promotions: [],
    placement: null,
    fragment: null,
  };
}
