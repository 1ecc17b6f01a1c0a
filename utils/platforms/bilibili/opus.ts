/** A post of words and pictures (图文 and 动态), on a page of its own. Its counts stand beside it, not in it. Unverified. */

import { media } from '../base/media';
import { count } from '../base/numbers';
import { first, state, withStates } from '../base/parts';
import { at } from '../base/path';
import { servedAs } from '../base/served-as';
import type { SubjectSpec } from '../base/subject-spec';
import { allTexts, always, attr, json, lines, text, when } from '../base/tries';
import { opus, SPACE } from './ids';

const detail = state('__INITIAL_STATE__', 'detail');
const CARD = '.bili-dyn-item__main';
const PUB = '.opus-module-author__pub__text';

/** A button beside the post, or below it on the older page; exact in the state. */
const button = (name: string, old: string, stated = name) =>
  count(
    [text(`.side-toolbar__action.${name} .side-toolbar__action__text`), text(`.bili-dyn-action.${old}`)],
    {
      exact: [json(`own.modules.*.module_stat.${stated}.count`)],
    },
  );

export const post = (): SubjectSpec => ({
  kind: 'post',
  parts: withStates(first('.opus-detail, .bili-opus-view, .card:has(> .bili-dyn-item), .bili-dyn-item'), {
    own: { find: detail, owns: (json, { address }) => `opus/${at(json, 'id_str')}` === address.id },
  }),
  foreign:
    '.bili-tabs, .bili-comment-container, bili-comments, .reply-list, .comment-list, .bili-dyn-content__orig.reference, .bili-dyn-item__reference, .opus-module-recommend, .bili-video-card',
  ids: [],
  whose: [
    servedAs({
      all: (look) => [detail(look)],
      id: (json) => `opus/${at(json, 'id_str')}`,
      words: 'modules.*.module_author.pub_time',
      shown: [text(PUB, /^.+?(?=[\s·]+[\d.]+万?\s*浏览$|$)/)],
    }),
  ],
  channelIds: [
    json('own.modules.*.module_author.mid'),
    attr('.opus-module-author a[href*="space.bilibili.com"], .bili-dyn-item__avatar a', 'href', SPACE),
  ],
  url: (id) => opus(id),
  fields: {
    title: [text('.opus-module-title__text'), json('own.modules.*.module_title.text')],
    author: [
      text('.opus-module-author__name'),
      text(`${CARD} .bili-dyn-title__text`),
      json('own.modules.*.module_author.name'),
    ],
    text: [lines('.opus-module-content'), lines(`${CARD} .bili-rich-text__content`)],
  },
  // 编辑于 is when it was changed; `pub_ts` stays when it was published, and is in the id, too.
  published: [
    json('own.modules.*.module_author.pub_ts'),
    text(PUB, /^(?!编辑于).+?(?=[\s·]+[\d.]+万?\s*浏览$|$)/),
    text('.bili-dyn-time', /^[^·编]+/),
  ],
  format: [
    when('.opus-module-title__text', 'article'),
    when('.opus-module-top__album img, .bili-album img, .opus-module-content img', 'image'),
    always('text'),
  ],
  media: media('.opus-module-top__album img, .bili-album img, .opus-module-content img'),
  hashtags: allTexts('.opus-module-topic__title, .bili-topic-title'),
  readings: {
    // Some posts print their views behind the date.
    views: count([text(PUB, /[\s·]([\d.]+万?)\s*浏览$/)]),
    likes: button('like', 'like'),
    comments: button('comment', 'comment'),
    shares: button('forward', 'forward'),
    saves: button('favorite', 'favorite'),
    coins: button('coin', 'coin'),
  },
});
