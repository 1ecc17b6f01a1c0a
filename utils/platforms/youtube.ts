/**
 * YouTube. Example: https://www.youtube.com/watch?v=Abc_def-123
 * Proved on served pages of 2021-01-07 to 2024-01-05 (`ytInitialPlayerResponse`, `ytInitialData`), and on what the site answers its own
 * page with (readers' tests, as all of these), which is the state that the page is served with: for a video (2026-09-21), a channel's
 * header and videos (2026-05-21), its home with playlists (2026-03-18), where only what stands in playlists names its channel, and shorts
 * (2025-07-12). Of the running page's elements these were pasted whole into public tests: the line of views and day (2024-07 and
 * 2025), shorts of a channel (2025), rows of a playlist (2026-09); the others come from public knowledge. Counts are cut off, not
 * rounded: 79,487 is shown as 79K, 2,457,619 as 2.4M; the like button's label and the player's state say the exact number. That
 * state says nought of a stream that is still to come (2022-07-14, beside "24 waiting").
 */
import type { SiteReader } from './base/site-reader';
import type { PlatformMeta } from './platform';
import { channel } from './youtube/channel';
import { listed, videosOfChannel } from './youtube/listed';
import { video } from './youtube/video';

export const meta: PlatformMeta = {
  id: 'youtube',
  name: { en: 'YouTube', zh: 'YouTube' },
  version: 2,
  hosts: ['youtube.com', 'youtu.be', 'youtube-nocookie.com'],
  cut: true,
  live: true,
};

const VIDEO = /^\/(?:shorts|live|embed|v|e)\/([\w-]{11})(?:\/|$)/;
/** Eleven signs long, but no videos. */
const NO_VIDEO = /^(?:videoseries|live_stream)$/;
const CHANNEL = /^\/(@[^/]{3,90}|channel\/UC[\w-]{22}|(?:c|user)\/[^/]{1,90})(?:\/(?!live$)\w*)?$/;
const LIST = /^\/(?:results|playlist|feed\/\w+|hashtag\/[^/]+|)$/;

export const reader = (): SiteReader => ({
  example: { url: 'https://youtu.be/Abc_def-123?t=4', kind: 'post', key: 'youtube:post:Abc_def-123' },
  proved: {
    post: {
      on: '2026-09-21',
      at: /\$\.|^ytd-watch-info-text/,
      what: ['title', 'author', 'published', 'views', 'likes', 'comments'],
    },
    profile: {
      on: '2026-05-21',
      at: /^\$\.(?:data\.header\.page|metadata\.lockup|overlayM|viewCountText|title\.simple|publishedTimeText)|^\.shortsLockup/,
      what: ['author', 'handle', 'bio', 'title', 'published', 'followers', 'posts', 'views'],
    },
  },
  address: ({ hostname, pathname, searchParams }) => {
    const [, named = hostname === 'youtu.be' ? pathname.slice(1) : ''] = VIDEO.exec(pathname) ?? [];
    const id = pathname === '/watch' ? (searchParams.get('v') ?? '') : named;
    if (/^[\w-]{11}$/.test(id) && !NO_VIDEO.test(id))
      return { kind: 'post', id, url: `https://www.youtube.com/watch?v=${id}` };
    if (hostname === 'youtu.be') return null;
    const [, path = ''] = CHANNEL.exec(decodeURIComponent(pathname)) ?? [];
    if (path !== '') {
      const name = path.startsWith('channel/') ? path.slice(8) : path.toLowerCase();
      return {
        kind: 'profile',
        id: name,
        url: `https://www.youtube.com/${path.startsWith('@') ? name : path}`,
      };
    }
    if (!LIST.test(pathname)) return null;
    const kept = ['search_query', 'list'].filter((key) => searchParams.has(key));
    const query = new URLSearchParams(kept.map((key) => [key, searchParams.get(key) ?? '']));
    return {
      kind: 'list',
      id: '',
      url: `https://www.youtube.com${pathname}${kept.length > 0 ? `?${query}` : ''}`,
    };
  },
  pages: {
    post: { main: video() },
    profile: { main: channel(), items: [videosOfChannel()] },
    list: { items: [listed()] },
  },
});
