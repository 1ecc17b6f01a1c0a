/**
 * A person or an organisation: the profile of 2017, today's, and the two heads of m.weibo.cn (`/u/…` and
 * `/profile/…`, as its own scripts write them), which show no number of whose they are. All but the first are unverified.
 */

import { count } from '../base/numbers';
import type { Try } from '../base/part';
import { either, first } from '../base/parts';
import type { SubjectSpec } from '../base/subject-spec';
import { attr, changed, elementsIn, text } from '../base/tries';
import { inMarkup } from '../base/written';
import { blocks } from './blocks';

/** Whose followers the page leads to. */
const UID = attr('a[href*="relate=fans"]', 'href', /\/(?:p\/\d{6}|u\/page\/follow\/|u\/)(\d{5,10})/);

/** A number of m.weibo.cn by its name: before it, or below it with the whole of it in a title. */
const mobile = (name: string) => [
  text('.mod-fil-fans > *', new RegExp(`^${name}\\s*(\\d.*)`)),
  text('.prf-num', new RegExp(`^(\\d\\S*?)\\s*${name}$`)),
];
const whole = (name: string): Try => {
  const named = text('b', new RegExp(`^${name}$`));
  return (part) => {
    const root = elementsIn(part, '.prf-num').find((number) => named({ ...part, root: number }));
    return root && attr('', 'title')({ ...part, root });
  };
};

export const channel: SubjectSpec = {
  kind: 'channel',
  parts: either(
    inMarkup(blocks(/Header|TriColumn/), first('body')),
    first('.WB_frame, :has(> .PCD_header)'),
    first('main:has([class*="ProfileHeader_"], a[href*="relate=fans"])'),
    first('.woo-panel-main:has([class*="ProfileHeader_"]), .woo-panel-main:has(a[href*="relate=fans"])'),
    first('.profile-cover:has(.mod-fil-fans), :has(> .prf-detail)'),
  ),
  foreign: 'article, aside, [class*="Main_side"], [class*="_sideBox"]',
  ids: [UID],
  whose: [UID, changed(text('h1.username, [class*="ProfileHeader_name"]'), (nick) => `n/${nick}`)],
  url: (id) => (/^\d+$/.test(id) ? `https://weibo.com/u/${id}` : `https://weibo.com/${id}`),
  fields: {
    author: [
      text('h1.username'),
      text('[class*="ProfileHeader_name"], div[class*="_name_"]'),
      text('.mod-fil-n, .prf-detail h3'),
    ],
    bio: [
      text('.pf_intro', /^(?!.{0,2}还没有填写).+/),
      text('.mod-fil-desc', /^(?!微博认证|暂无简介).+/),
      text('.prf-detail h4', /^简介\s*[:：]\s*(.+)/),
    ],
    verification: [text('.mod-fil-desc, .prf-detail h4', /^微博认证\s*[:：]\s*(.+)/)],
  },
  readings: {
    followers: count(
      [
        text('.PCD_counter a[href*="relate=fans"] strong'),
        text('a[href*="relate=fans"]', /^粉丝\s*\d.*|^\d.*粉丝$/),
        ...mobile('粉丝'),
      ],
      { exact: [whole('粉丝')] },
    ),
    following: count(
      [
        text('.PCD_counter a[href*="/follow?"]:not([href*="relate=fans"]) strong'),
        text('a[href*="/u/page/follow/"]:not([href*="relate="])', /^关注\s*\d.*|^\d.*关注$/),
        ...mobile('关注'),
      ],
      { exact: [whole('关注')] },
    ),
    posts: count([
      text('.PCD_counter a[href*="/home?"] strong'),
      text(
        '.wbpro-screen-v2 :is(span, div), [class*="_screen_"] span',
        /^全部微博\s*[（(]\s*(\d[\d,]*)\s*[)）]$/,
      ),
      ...mobile('微博'),
    ]),
  },
};
