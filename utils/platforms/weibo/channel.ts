/** A person or an organisation: the profile of 2017 and today's, which is unverified. */

import { count } from '../base/numbers';
import { either, first } from '../base/parts';
import type { SubjectSpec } from '../base/subject-spec';
import { attr, changed, text } from '../base/tries';
import { inMarkup } from '../base/written';
import { blocks } from './blocks';

/** Whose followers the page leads to. */
const UID = attr('a[href*="relate=fans"]', 'href', /\/(?:p\/\d{6}|u\/page\/follow\/|u\/)(\d{5,10})/);

export const channel: SubjectSpec = {
  kind: 'channel',
  parts: either(
    inMarkup(blocks(/Header|TriColumn/), first('body')),
    first('.WB_frame, :has(> .PCD_header)'),
    first('main:has([class*="ProfileHeader_"], a[href*="relate=fans"])'),
    first('.woo-panel-main:has([class*="ProfileHeader_"]), .woo-panel-main:has(a[href*="relate=fans"])'),
  ),
  foreign: 'article, aside, [class*="Main_side"], [class*="_sideBox"]',
  ids: [UID],
  whose: [UID, changed(text('h1.username, [class*="ProfileHeader_name"]'), (nick) => `n/${nick}`)],
  url: (id) => (/^\d+$/.test(id) ? `https://weibo.com/u/${id}` : `https://weibo.com/${id}`),
  fields: {
    author: [text('h1.username'), text('[class*="ProfileHeader_name"], div[class*="_name_"]')],
    bio: [text('.pf_intro', /^(?!.{0,2}还没有填写).+/)],
  },
  readings: {
    followers: count([
      text('.PCD_counter a[href*="relate=fans"] strong'),
      text('a[href*="relate=fans"]', /^粉丝\s*\d.*|^\d.*粉丝$/),
    ]),
    following: count([
      text('.PCD_counter a[href*="/follow?"]:not([href*="relate=fans"]) strong'),
      text('a[href*="/u/page/follow/"]:not([href*="relate="])', /^关注\s*\d.*|^\d.*关注$/),
    ]),
    posts: count([
      text('.PCD_counter a[href*="/home?"] strong'),
      text(
        '.wbpro-screen-v2 :is(span, div), [class*="_screen_"] span',
        /^全部微博\s*[（(]\s*(\d[\d,]*)\s*[)）]$/,
      ),
    ]),
  },
};
