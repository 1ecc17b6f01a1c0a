/**
 * Facebook. Example: https://www.facebook.com/examplecafe/posts/123456789012345
 * No whole page has proved anything yet. Pieces have, pasted as they were into public projects: a card of a page's posts of
 * 2025-10-10 (`aria-posinset` with its words), what leads to the reactions of a post (2025 or soon after, in Vietnamese: the
 * label stands for the ear alone, a step deeper than the number), and two cards of a feed of September 2026, in Portuguese:
 * the bare numbers in the buttons, the like's being that of all reactions (`Haha: 9 pessoas` counts one kind of them); a post
 * that is passed on, with its own name, words and picture in the card of whoever does (`__tn__` of its links ends in `-y-R`);
 * a comment below each (`data-commentid`, and what answers it outside its article); the card's own link only once it is
 * pointed at, so that a card without a picture has none. All else is unverified, known from public projects (GitHub, 2024 to
 * 2026-09): the labels of comments (`Comment by …`), the links to followers, reels. After `All reactions:` a number may stand
 * twice, once `aria-hidden` (or names in its place). A share link (/share/…) is known only as resolved.
 */
import type { SiteReader } from './base/site-reader';
import { attr, inAddress, text } from './base/tries';
import { channel } from './facebook/channel';
import { idOf } from './facebook/ids';
import { item, post } from './facebook/post';
import type { PlatformMeta } from './platform';

export const meta: PlatformMeta = {
  id: 'facebook',
  name: { en: 'Facebook', zh: 'Facebook' },
  version: 2,
  hosts: ['facebook.com'],
  live: true,
  cut: null,
};

const NAME =
  /^\/(?:(?:people|pages?|pg)\/[^/]+\/(\d{6,20})|([\w.-]{3,60}))(?:\/(?:about|photos|videos|reels|posts|reels_tab|mentions)?)?\/?$/;
/** First segments of the site's own pages. */
const NO_ACCOUNT =
  /^(?:watch|reel|reels|stories|groups|events|marketplace|gaming|login|recover|checkpoint|help|settings|messages|notifications|friends|search|photo|photos|photo\.php|permalink\.php|story\.php|video\.php|home\.php|index\.php|profile\.php|share|sharer|sharer\.php|hashtag|pages|people|policies|privacy|legal|business|ads|ads_library|bookmarks|saved|memories|live|fundraisers|games|public|plugins|dialog|l\.php|feed|me|two_step_verification)$/i;
const LIST = /^\/(?:home\.php|hashtag\/[^/]+|groups\/[^/]+|search\/(?:posts|top|videos)|watch)?\/?$/;
const SITE = 'https://www.facebook.com';

export const reader = (): SiteReader => ({
  example: {
    url: 'https://m.facebook.com/story.php?story_fbid=123456789012345&id=100001234567890',
    kind: 'post',
    key: 'facebook:post:123456789012345',
  },
  proved: {
    profile: { on: '2025-10-10', at: /^:is\(div, span\):not\(:has\(\*\)\)$/, what: ['text', 'likes'] },
    list: { on: '2026-09-01', at: /_button"\]\)$/, what: ['author', 'text', 'likes', 'comments', 'shares'] },
  },
  address: (url) => {
    const { hostname, pathname, search, searchParams } = url;
    if (!/^(?:(?:www|m|web|mbasic|[a-z]{2}-[a-z]{2})\.)?facebook\.com$/.test(hostname)) return null;
    if (/^\/(?:login|checkpoint|recover|two_step_verification)\b/.test(pathname))
      return { kind: 'wall', id: '', url: '' };
    const post = idOf(url);
    if (post) return { kind: 'post', id: post.id, url: `${SITE}${post.path}` };
    const numbered = /^\/profile\.php$/.test(pathname)
      ? /^\d+$/.exec(searchParams.get('id') ?? '')?.[0]
      : null;
    const [, number, name = ''] = NAME.exec(pathname) ?? [];
    const id = numbered ?? number ?? (NO_ACCOUNT.test(name) ? '' : name.toLowerCase());
    if (id !== '') {
      const path = /^\d+$/.test(id) ? `profile.php?id=${id}` : id;
      return { kind: 'profile', id, url: `${SITE}/${path}` };
    }
    return LIST.test(pathname) ? { kind: 'list', id: '', url: `${SITE}${pathname}${search}` } : null;
  },
  barriers: [
    {
      kind: 'wall',
      tries: [
        inAddress(/^https:\/\/[\w-]*\.?facebook\.com\/(?:login|checkpoint|recover|two_step_verification)\b/),
        // It says the same of what was deleted and of what is merely hidden from whoever looks: never that it is gone.
        text(
          'h2, h1, [role="main"] span, #content span',
          /^This (?:content|page) isn['’]t available|^(?:你)?(?:暂时|目前)无法查看此(?:内容|主页)|^目前無法查看此(?:內容|頁面)/,
        ),
        // The form alone, with nothing behind it.
        attr('body:not(:has([role="main"], [role="article"], [data-ad-rendering-role])) #login_form', 'id'),
      ],
    },
  ],
  pages: {
    post: { main: post() },
    profile: { main: channel(), items: [item()] },
    list: { items: [item()] },
  },
});
