/** A post, by itself or in a feed. Comments are articles of their own inside it; a shared post has its own words. */

import * as dom from '../../lib/html';
import { oneLine } from '../../lib/text';
import { NUMBER } from '../base/labelled';
import { media } from '../base/media';
import { count } from '../base/numbers';
import type { Try } from '../base/part';
import { each } from '../base/parts';
import { shownText } from '../base/shown';
import type { FindParts, SubjectSpec } from '../base/subject-spec';
import { attr, changed, elementsIn, inAddress, label, lines, link, text, when } from '../base/tries';
import { accountIn, idInLink } from './ids';

/** Whatever the language: a comment leads to itself; what stands below one has no article of its own. */
const COMMENT =
  '[data-commentid], [data-commentid] [role="article"], [role="article"][aria-label]:has(a[href*="comment_id="]), [role="article"][aria-label^="Comment"], [role="article"][aria-label^="Reply"], [role="article"][aria-label*="评论"], [role="article"][aria-label*="回复"], [role="article"][aria-label*="留言"], [role="article"][aria-label*="回覆"]';
const WORDS =
  '[data-ad-rendering-role="story_message"], [data-ad-preview="message"], [data-ad-comet-preview="message"]';
const CARD = `[aria-posinset], [role="article"]:not(${COMMENT})`;
const LINKS =
  'a[href*="/posts/"], a[href*="/permalink"], a[href*="story_fbid="], a[href*="/reel/"], a[href*="/videos/"], a[href*="/watch"], a[href*="fbid="], a[href*="multi_permalinks="]';
const NAME = '[data-ad-rendering-role="profile_name"]';
/** Of a post that is passed on: its links say that they lead from one, and below its name stand its words. */
const PASSED_ON = 'a[href*="-y-R"]';
const ITS_WORDS = `:has(${PASSED_ON}) ~ [dir="auto"] [data-ad-rendering-role="story_message"]`;

/**
 * The dialog or the card that leads to the post of the address, else the page if it shows one post: with several of them
 * and no link nothing tells whose the numbers are.
 */
const own: FindParts = ({ document, address }) => {
  const shown = (place: string) =>
    Array.from(dom.queryAll(document, place)).filter((each) => !dom.isHidden(each));
  const leads = (place: Element) =>
    Array.from(dom.queryAll(place, `:is(${LINKS}):not(${PASSED_ON})`)).some(
      (each) => idInLink(dom.attribute(each, 'href') ?? '') === address.id,
    );
  const cards = [...shown('[role="dialog"]'), ...shown(CARD)];
  const root =
    cards.find(leads) ?? [...cards, ...shown('[role="main"], body')].find((place) => postsIn(place) === 1);
  return root ? [{ root, json: null }] : [];
};

/** How many posts a place holds, by whose name and which words stand in it. */
function postsIn(place: Element): number {
  const words = Array.from(dom.queryAll(place, WORDS));
  const outer = words.filter((each) => !words.some((other) => other !== each && dom.contains(other, each)));
  return Math.max(dom.queryAll(place, NAME).length, outer.length);
}

const REACTIONS = 'All reactions|Tất cả cảm xúc|所有心情|全部心情|所有回應';
const LABEL = new RegExp(`^(?:${REACTIONS})\\s*[:：]$`, 'i');

/** Where the site itself prints a line: a post may say the same of itself. */
const PRINTED = `:is(div:not(:has(div div)), span):not(:is(${WORDS}), :is(${WORDS}) *)`;

/** After its label the number may stand twice, once for the eye: joined they are another one. */
const afterLabel: Try = (part) => {
  const found = elementsIn(part, PRINTED).find((each) => LABEL.test(oneLine(shownText(each))));
  const root = found ? dom.parentNode(found) : null;
  const alone = text(':is(div, span):not(:has(*))', new RegExp(`^${NUMBER}$`, 'i'));
  return root ? alone({ ...part, root: root as Element }) : undefined;
};

/** `12 comments`, `1.2万条评论`: in an element that shows nothing else. */
const beside = (words: string): Try =>
  text('span, a, [role="button"]', new RegExp(`^(${NUMBER})\\s*(?:${words})$`, 'i'));
/** The role marks the picture of a button, or all that stands in it. */
const button = (role: string): Try => {
  const mark = `[data-ad-rendering-role="${role}_button"]`;
  return text(`${mark}, [role="button"]:has(${mark})`, new RegExp(`^${NUMBER}$`, 'i'));
};

const spec: Omit<SubjectSpec, 'parts' | 'ids'> = {
  kind: 'post',
  foreign: `${COMMENT}, ${PASSED_ON}, ${ITS_WORDS}, [role="article"] [role="article"]`,
  channelIds: [changed(attr(`${NAME} a[href], h2 a[href], h3 a[href]`, 'href'), accountIn)],
  url: (id) => `https://www.facebook.com/${id}`,
  fields: {
    author: [text(`${NAME} a`), text(NAME), text('h2 a, h3 a, h4 a, strong a')],
    authorUrl: [link(`${NAME} a[href]`, /^[^?]+(?:\?id=\d+)?/)],
    // Whoever would read on presses a button there.
    text: [lines(WORDS, '[role="button"]')],
  },
  published: [
    attr('abbr[data-utime]', 'data-utime', /^\d{10}$/),
    label(`:is(${LINKS})[aria-label]`, /^.*(?:\d{4}|\d\s*[hdwm]\b|小时|天).*$/),
    text(LINKS, /^(?=.*\d).{1,40}$|^(?:Yesterday|昨天).{0,20}$/),
  ],
  format: [
    inAddress(/\/(?:reel|videos|watch)\b()/),
    when('video, [data-video-id]', 'video'),
    when('[data-ad-rendering-role^="image"], [data-imgperflogname] img, img[data-imgperflogname]', 'image'),
    when('', 'text'),
  ],
  media: media('img[data-imgperflogname], [data-imgperflogname] img'),
  readings: {
    likes: count([
      afterLabel,
      text(PRINTED, new RegExp(`^(?:${REACTIONS})\\s*[:：]\\s*(${NUMBER})(?![\\d\\p{L}])`, 'iu')),
      label('[aria-label*="see who reacted"]', new RegExp(`^(${NUMBER})\\s*reactions?;`, 'i')),
      button('like'),
    ]),
    comments: count([beside('comments?|条评论|則留言'), button('comment')]),
    shares: count([beside('shares?|次分享|条分享'), button('share')]),
    views: count([beside('views?|plays?|次播放|次观看|次觀看')]),
  },
  placement: { ad: [text('a, span', /^(?:Sponsored|赞助内容|贊助)$/)] },
};

export const post = (): SubjectSpec => ({
  ...spec,
  parts: own,
  ids: [],
  whose: [changed(attr(LINKS, 'href'), idInLink)],
  url: (_id, { look }) => look.address.url,
});

export const item = (): SubjectSpec => ({
  ...spec,
  parts: each(CARD),
  ids: [changed(attr(LINKS, 'href'), idInLink)],
});
