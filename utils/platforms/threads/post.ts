/**
 * A post and those below it, each in a container of its own; a quoted post is a container inside, which no real page
 * has shown. The page that one came from stays in the document, hidden.
 */

import { head } from '../base/head';
import { NUMBER } from '../base/labelled';
import { media } from '../base/media';
import { lower, withAt } from '../base/names';
import { count } from '../base/numbers';
import type { Try } from '../base/part';
import { each, first, withStates } from '../base/parts';
import type { SubjectSpec } from '../base/subject-spec';
import { attr, changed, json, lines, link, text, when } from '../base/tries';
import { CARD, NAMED, seen, thread } from './states';

const STAMP = 'a[href*="/post/"]:has(time)';
const CODE = /\/post\/([\w-]{8,30})/;
const NAME = /\/@([\w.]+)/;

/** The same in German, French, Spanish, Portuguese, Italian, Japanese and Korean, as Meta's sites say it. */
const LIKE = [
  'Gefällt mir',
  'J’aime',
  'Me gusta',
  'Curtir',
  'Mi piace',
  '「いいね！」',
  'いいね！',
  '좋아요',
];
const REPLY = ['Antworten', 'Répondre', 'Responder', 'Rispondi', '返信', '답글'];
const REPOST = ['Reposten', 'Republier', 'Repostear', 'Repostar', 'Ripubblica', '再投稿', '리포스트'];

/** What a page is served with: `3 likes, 1 reply. ` before the words, in 2023. */
const SERVED = /^(?:\S+ likes?, \S+ repl(?:y|ies)\. )?([\s\S]+)$/;
const counted = (before: string, word: string) =>
  json('head.og:description', new RegExp(`^${before}(\\d[\\d.,]*[KM]?) ${word}[.,] `));

/** The button with this drawing: what it shows is its count, and nothing where it is zero or hidden. */
const button = (...labels: string[]): Try =>
  text(
    labels
      .map(
        (name) => `:is(button, [role="button"]):is([aria-label="${name}"], :has(svg[aria-label="${name}"]))`,
      )
      .join(', '),
    new RegExp(`^${NUMBER}$`, 'i'),
  );

const spec: Omit<SubjectSpec, 'parts' | 'ids'> = {
  kind: 'post',
  foreign: `${CARD} ${CARD}`,
  channelIds: [changed(attr(STAMP, 'href', NAME), lower), changed(json('own.user.username'), lower)],
  url: (id) => `https://www.threads.com/t/${id}`,
  fields: {
    handle: [
      changed(attr(STAMP, 'href', NAME), withAt),
      changed(json('own.user.username'), withAt),
      json(...NAMED.handle),
    ],
    author: [text('a[href^="/@"] span'), json('own.user.username'), json(...NAMED.author)],
    authorUrl: [link('a[href^="/@"]', /^[^?]+?\/@[\w.]+/)],
    text: [
      // Without the counter of a thread, `1/2`.
      lines('[data-post-text], .x1a6qonq', 'span[dir="auto"] > div'),
      json('own.caption.text'),
      // No post's age and none of its counts, which stand in such spans too.
      lines('div > span[dir="auto"]:not(:has(time), [role="button"] *)'),
      json('head.og:description', SERVED),
    ],
  },
  published: [attr('time', 'datetime'), json('own.taken_at')],
  format: [when('video', 'video'), when('picture img', 'image'), when('', 'text')],
  media: media('picture img, video'),
  readings: {
    views: count([json('seen.views')]),
    likes: count(
      [
        button('Like', 'Unlike', '讚', '赞', '收回讚', '取消赞', ...LIKE),
        counted('', 'likes?(?=, \\S+ repl)'),
      ],
      {
        exact: [json('own.like_count')],
      },
    ),
    comments: count(
      [
        button('Reply', 'Comment', '回覆', '回复', '评论', ...REPLY),
        counted('\\S+ likes?, ', 'repl(?:y|ies)'),
      ],
      {
        exact: [json('own.text_post_app_info.direct_reply_count')],
      },
    ),
    shares: count([button('Repost', 'Undo repost', '轉發', '转发', '轉貼', ...REPOST)], {
      exact: [json('own.text_post_app_info.repost_count')],
    }),
  },
};

export const post = (): SubjectSpec => ({
  ...spec,
  parts: withStates(
    first(CARD, ({ address }) => `a[href*="/post/${address.id}"]:has(time)`),
    { own: thread, seen, head },
  ),
  ids: [],
  whose: [attr(STAMP, 'href', CODE)],
});

export const item = (): SubjectSpec => ({ ...spec, parts: each(CARD), ids: [attr(STAMP, 'href', CODE)] });
