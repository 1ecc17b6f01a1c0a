/** An answer, pin or video in a list or by itself: `.zm-item-answer` of 2015 and today's `.ContentItem`. */

import { media } from '../base/media';
import { count } from '../base/numbers';
import { each, either } from '../base/parts';
import type { SubjectSpec } from '../base/subject-spec';
import { attr, changed, json, label, lines, link, oneOf, text, when } from '../base/tries';
import { ANSWER, COMMENTS } from './entity';
import { idIn, idInZop, urlOf } from './ids';

const VOTE = '.VoteButton--up, .VoteButton[aria-label^="赞同"]';

export const post: SubjectSpec = {
  kind: 'post',
  parts: either(each(ANSWER), each('.ContentItem'), each('.HotItem')),
  foreign: COMMENTS,
  ids: [
    oneOf(
      changed(attr('', 'data-atoken', /^\d+$/), (token) => `answer/${token}`),
      changed(attr('', 'data-zop'), idInZop),
      changed(attr('.ContentItem-title a, .HotItem-content > a, .ContentItem-time a', 'href'), idIn),
    ),
  ],
  channelIds: [
    oneOf(
      attr('.zm-item-answer-author-wrap a', 'href', /\/(?:people|org)\/([^/?#]+)/),
      attr('.AuthorInfo-name a', 'href', /\/(?:people|org)\/([^/?#]+)/),
      json('author.urlToken'),
    ),
  ],
  url: urlOf,
  fields: {
    title: [
      text('.ContentItem-title'),
      text('.Post-Title'),
      text('.HotItem-title'),
      attr('', 'data-zop', /"title":"([^"\\]+)"/),
      json('question.title'),
      json('title'),
    ],
    author: [
      text('.zm-item-answer-author-wrap a:not(.zm-item-link-avatar)'),
      text('.zm-item-answer-author-wrap', /^匿名用户|^知乎用户/),
      text('.AuthorInfo-name .UserLink-link'),
      attr('.AuthorInfo meta[itemprop="name"]', 'content', undefined, true),
      json('author.name'),
      // A card of a column has no head.
      attr('', 'data-zop', /"authorName":"([^"\\]+)"/),
    ],
    authorUrl: [link('.zm-item-answer-author-wrap a'), link('.AuthorInfo-name a')],
    text: [
      lines('.zm-item-rich-text .zm-editable-content'),
      lines('.RichContent-inner [itemprop="text"], .RichContent-inner .RichText'),
      lines('.RichContent-inner'),
      lines('.Post-RichText'),
    ],
  },
  published: [
    attr('', 'data-created', /^\d{10}$/),
    json('createdTime'),
    json('created'),
    attr(
      ':scope > :is(meta[itemprop="dateCreated"], meta[itemprop="datePublished"])',
      'content',
      undefined,
      true,
    ),
    attr('.answer-date-link', 'data-tip', /发布于\s*(.+)/),
    text('.answer-date-link', /发布于\s*(.+)/),
    attr('.ContentItem-time [data-tooltip]', 'data-tooltip', /发布于\s*(.+)/),
    text('.ContentItem-time', /发布于\s*([^・·]+)/),
  ],
  format: [
    when('.ZVideoItem, .VideoAnswerPlayer', 'video'),
    when('.Post-Title', 'article'),
    when('', 'text'),
  ],
  media: media('.RichContent-inner figure img, .Post-RichText figure img', [
    'data-original',
    'data-actualsrc',
    'src',
  ]),
  readings: {
    likes: count(
      [
        text('.zm-votebar .up .count'),
        text(VOTE, /^(?:已?赞同\s*)?(\d.*)/),
        // A card of a search draws its button alone.
        label(VOTE, /^已?赞同\s*(\d.*)/),
      ],
      {
        exact: [
          attr('.zm-item-vote-info', 'data-votecount'),
          json('voteupCount'),
          attr(':scope > meta[itemprop="upvoteCount"]', 'content', undefined, true),
        ],
      },
    ),
    saves: count(
      [
        text('.ContentItem-actions button', /收藏\s*(\d[\d,.]*\s*万?)$/),
        // Since 2025 its drawing and its number alone, beside one like it for 喜欢.
        text('.ContentItem-actions button[aria-label="收藏"]', /^\d[\d,.]*\s*万?$/),
      ],
      { exact: [json('favlistsCount')] },
    ),
    comments: count(
      [
        text('.zm-item-meta [name="addcomment"]', /\d[\d,.]*\s*[千万KkWw]?\s*条评论/),
        text('.ContentItem-actions button, .BottomActions-CommentBtn', /\d[\d,.]*\s*[千万KkWw]?\s*条评论/),
      ],
      {
        exact: [
          json('commentCount'),
          attr(':scope > meta[itemprop="commentCount"]', 'content', undefined, true),
        ],
      },
    ),
  },
};
