/** A forum 吧, which is a channel: its head of 2020, in the page or in a comment of it. */

import { count } from '../base/numbers';
import { either, first } from '../base/parts';
import type { SubjectSpec } from '../base/subject-spec';
import { text } from '../base/tries';
import { commented, inMarkup } from '../base/written';

export const forum: SubjectSpec = {
  kind: 'channel',
  parts: either(
    first('.head_card:has(.card_title_fname), .card_top:has(.card_title_fname)'),
    first('.head_main:has(.card_title_fname), .head_content:has(.card_title_fname)'),
    inMarkup(commented('code.pagelet_html'), first('.card_title:has(.card_title_fname)')),
  ),
  ids: [text('.card_title_fname', /^(.+?)吧?$/)],
  // Addresses write the name with or without the word for a forum.
  whose: [text('.card_title_fname', /^(.+?)吧?$/), text('.card_title_fname')],
  url: forumUrl,
  fields: {
    title: [text('.card_title_fname')],
    author: [text('.card_title_fname')],
    bio: [text('.card_slogan')],
  },
  readings: { followers: count([text('.card_menNum')]), posts: count([text('.card_infoNum')]) },
};

export function forumUrl(name: string): string {
  return `https://tieba.baidu.com/f?kw=${encodeURIComponent(name)}`;
}
