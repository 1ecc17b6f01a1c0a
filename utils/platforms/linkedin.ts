/**
 * LinkedIn, read when the user clicks and never else. Example: https://www.linkedin.com/posts/examplecafe_winter-activity-7000000000000000001-abcd
 * Proved as shown to people who are not signed in: on saved articles of 2016 and 2022, a company's page of 2024-01-31 and a
 * post's page of 2026-06-06; as shown to members: on a company's head of April 2025, kept whole in a reader's tests, and on the
 * posts of a person, saved 2026-04-19 (a crawler's tests), with the card beside them. What else members see comes from public
 * knowledge, the layout of May 2026 (linkedin/opened.ts) from what open readers of it wrote down.
 */
import { lower } from './base/names';
import type { SiteReader } from './base/site-reader';
import { article } from './linkedin/article';
import { channel } from './linkedin/channel';
import { opened } from './linkedin/opened';
import { post } from './linkedin/post';
import type { PlatformMeta } from './platform';

export const meta: PlatformMeta = {
  id: 'linkedin',
  name: { en: 'LinkedIn', zh: '领英' },
  version: 3,
  hosts: ['linkedin.com', 'linkedin.cn'],
  bare: true,
  cut: null,
};

const ARTICLE = /^\/pulse\/([^/]{3,300})\/?$/;
const POST =
  /^\/(?:posts\/.*-(?:activity|ugcPost|share)-|feed\/update\/urn:li:(?:activity|ugcPost|share):|embed\/feed\/update\/urn:li:(?:activity|ugcPost|share):)(\d{15,22})/;
const PROFILE =
  /^\/(in|company|school|showcase)\/([^/]{2,120})(?:\/(?:posts|about|recent-activity.*|mycompany)?)?\/?$/;

export const reader = (): SiteReader => ({
  example: {
    url: 'https://cn.linkedin.com/posts/examplecafe_winter-activity-7000000000000000001-abcd?trk=x',
    kind: 'post',
    key: 'linkedin:post:7000000000000000001',
  },
  proved: {
    article: { on: '2022-07-01', what: ['title', 'author', 'published', 'likes', 'comments'] },
    post: {
      on: '2026-06-06',
      at: /data-num-|\$\.ld\.|feed-actor-name|main-feed-activity-card/,
      what: ['author', 'text', 'published', 'likes', 'comments'],
    },
    profile: {
      on: '2026-04-19',
      at: /^h1$|^\.org-top-card-summary-info-list__info-item|^\.top-card-layout__first-subline$|recent-activity-top-card|^\.update-components|^\.social-details-social-counts__(?:reactions-count|item button)|(?:^|, )\.social-details-social-counts__comments/,
      what: ['author', 'followers', 'bio', 'text', 'published', 'likes', 'comments', 'shares'],
    },
  },
  address: ({ pathname }) => {
    const path = decodeURIComponent(pathname);
    const [, urn = ''] = POST.exec(path) ?? [];
    if (urn !== '')
      return { kind: 'post', id: urn, url: `https://www.linkedin.com/feed/update/urn:li:activity:${urn}/` };
    const [, slug = ''] = ARTICLE.exec(path) ?? [];
    if (slug !== '') return { kind: 'article', id: slug, url: `https://www.linkedin.com/pulse/${slug}` };
    const [, what = '', name = ''] = PROFILE.exec(path) ?? [];
    if (name !== '')
      return {
        kind: 'profile',
        id: `${what}/${lower(name)}`,
        url: `https://www.linkedin.com/${what}/${lower(name)}/`,
      };
    return path === '/feed/' ? { kind: 'list', id: '', url: 'https://www.linkedin.com/feed/' } : null;
  },
  pages: {
    article: { main: article() },
    post: { main: opened() },
    profile: { main: channel(), items: [post()] },
    list: { items: [post()] },
  },
});
