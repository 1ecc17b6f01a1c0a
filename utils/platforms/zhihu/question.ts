import { count } from '../base/numbers';
import { either, first } from '../base/parts';
import type { SubjectSpec } from '../base/subject-spec';
import { attr, changed, json, lines, text } from '../base/tries';
import { ANSWER, COMMENTS, withEntity } from './entity';
import { urlOf } from './ids';

/** A question, without its answers. */
export const question: SubjectSpec = {
  kind: 'post',
  parts: withEntity(
    either(first('#zh-single-question-page'), first('.QuestionPage'), first('.QuestionHeader')),
    'questions',
  ),
  foreign: `${ANSWER}, .List-item, .AnswerItem, .AnswerCard, #zh-question-related-questions, ${COMMENTS}`,
  ids: [],
  whose: [
    attr('', 'data-urltoken', /^\d+$/),
    attr(':scope > meta[itemprop="url"]', 'content', /\/question\/(\d+)$/, true),
    attr('a[href*="/question/"]', 'href', /\/question\/(\d+)\/(?:followers|log)$/),
  ].map((number) => changed(number, (id) => `question/${id}`)),
  url: urlOf,
  fields: {
    title: [text('.zm-item-title'), text('.QuestionHeader-title'), json('title')],
    text: [lines('#zh-question-detail .zm-editable-content'), lines('.QuestionHeader-detail .RichText')],
  },
  published: [json('created'), attr(':scope > meta[itemprop="dateCreated"]', 'content', undefined, true)],
  readings: {
    answers: count(
      [
        text('#zh-question-answer-num'),
        text('.List-headerText', /\d[\d,]* 个回答/),
        text('.QuestionMainAction', /\d[\d,]* 个回答/),
      ],
      { exact: [attr('#zh-question-answer-num', 'data-num'), json('answerCount')] },
    ),
    followers: count(
      [
        text('.zh-question-followers-sidebar a[href$="/followers"] strong'),
        text('.QuestionFollowStatus .NumberBoard-item', /^关注者\s*(\d.*)/),
      ],
      { exact: [json('followerCount')] },
    ),
    views: count(
      [
        text('.zm-side-section .zg-gray-normal', /被浏览\s*(\d[\d,]*)\s*次/),
        text('.QuestionFollowStatus .NumberBoard-item', /^被浏览\s*(\d.*)/),
      ],
      { exact: [attr('meta[itemprop="visitsCount"]', 'content', undefined, true), json('visitCount')] },
    ),
    comments: count([
      text('#zh-question-meta-wrap [name="addcomment"]', /\d+ 条评论/),
      text('.QuestionHeader-Comment button', /\d[\d,]* 条评论/),
    ]),
  },
};
