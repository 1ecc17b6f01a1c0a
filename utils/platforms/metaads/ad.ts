/** An ad in the library: a post that its advertiser pays for. What its card prints is unverified. */

import { media } from '../base/media';
import { count } from '../base/numbers';
import type { Part, Try } from '../base/part';
import { allAt } from '../base/path';
import type { SubjectSpec } from '../base/subject-spec';
import { always, attr, changed, json, lines, link, oneOf, text, when } from '../base/tries';
import { whenJson } from '../base/when-json';
import { cards, LIBRARY_ID } from './cards';
import { above, PAGE, words } from './head';

const DAY =
  '(?:\\d{4}年\\d{1,2}月\\d{1,2}日|[^\\d·]{3,12}\\d{1,2},? \\d{4}|\\d{1,2}\\.? [^\\d·]{3,12} \\d{4})';
const REST = '(?:\\s*·.*)?$';
/** It began on a day, and runs. */
const BEGAN = new RegExp(
  `^(?:Started running on|(?:开始投放|開始刊登)[^:：\\d]{0,4}[:：]?)\\s*(${DAY})${REST}`,
);
/** The same in Chinese, where the day goes first. */
const BEGAN_CHINESE = new RegExp(`^(\\d{4}年\\d{1,2}月\\d{1,2}日)\\s*(?:开始投放|開始刊登)${REST}`);
/** The same elsewhere: of a day alone all languages say that it began; both days are printed where it is over. */
const BEGAN_ABROAD = new RegExp(
  `^(?=.*(?:gestartet|begonnen|seit|desde|début|depuis|inizio|inici|começou|開始|시작))[^\\d·]{0,60}?(${DAY})[^\\d·]{0,20}${REST}`,
  'i',
);
/** From one day to another: it is over. */
const FIRST = new RegExp(`^(${DAY})\\s+[-–—]\\s+${DAY}${REST}`);
const LAST = new RegExp(`^${DAY}\\s+[-–—]\\s+(${DAY})${REST}`);
const STATUS =
  /^(?:Active|Inactive|投放中|刊登中|使用中|已停止|已停用|未投放|有效|无效|Aktiv|Inaktiv|Activ[oa]|Inactiv[oa]|Actif|Inactif|Attiv[oa]|Inattiv[oa]|Ativo|Inativo|アクティブ|非アクティブ)$/;
const USED =
  /^(\d[\d,.]*)\s*(?:ads? use this creative|(?:条|個|个|則)廣?广?告使用|Werbeanzeigen? verwende|(?:annonces?|publicités?) utilis|anuncios? (?:usa|utiliza)|inserzion[ei] (?:usa|utilizza)|anúncios? usa)/i;

/** Where the state says that it runs, in the site's own words: FACEBOOK, INSTAGRAM. */
const surfaces: Try = (part: Part) => {
  const found = [...allAt(part.json, 'publisher_platform.*')].filter(
    ({ value }) => typeof value === 'string',
  );
  for (const { place } of found) part.used.add(place);
  const value = [...new Set(found.map((one) => String(one.value)))].join(', ');
  return value === '' ? undefined : { value, from: '$.publisher_platform' };
};

/** Where the site's own redirect leads. */
const behind = (address: string): string => new URL(address).searchParams.get('u') ?? '';

export const ad = (): SubjectSpec => ({
  kind: 'post',
  parts: cards(),
  ids: [text('span, div', LIBRARY_ID)],
  channelIds: [
    json('page_id', /^\d+$/),
    json('snapshot.page_id', /^\d+$/),
    oneOf(
      attr(PAGE, 'href', /facebook\.com\/(?:profile\.php\?id=)?(\d{6,})\/?(?:[?&#]|$)/),
      changed(attr(PAGE, 'href', /(?:facebook\.com)?\/([\w.-]{3,60})\/?(?:[?#]|$)/), (name) =>
        /^(?:ads|profile\.php|help|policies|\d+)$/.test(name) ? '' : name.toLowerCase(),
      ),
    ),
  ],
  url: (id) => `https://www.facebook.com/ads/library/?id=${id}`,
  fields: {
    author: [text(PAGE), json('page_name'), json('snapshot.page_name')],
    authorUrl: [link(PAGE)],
    // Of an ad that a catalogue fills in it states no words but `{{product.brand}}`.
    text: [lines('._7jyr'), json('snapshot.body.text', /^(?!\s*(?:\{\{[\w.]+\}\}\s*)+$)[\s\S]+$/), words],
    status: [above(STATUS), whenJson('is_active', true, 'Active'), whenJson('is_active', false, 'Inactive')],
    surfaces: [surfaces],
    lastShown: [above(LAST)],
    link: [changed(link('a[href*="l.php?"]'), behind), json('snapshot.link_url', /^https?:\S+$/)],
  },
  published: [
    above(BEGAN),
    above(BEGAN_CHINESE),
    above(BEGAN_ABROAD),
    above(FIRST),
    json('start_date', /^\d{10}$/),
  ],
  format: [when('video', 'video'), when('img', 'image'), always('text')],
  media: media('video, img:not([width="16"])', ['src', 'poster']),
  readings: { ads: count([above(USED)]) },
  placement: { ad: [always('ad')] },
});

/** The ad that the address names, among those that are listed below it. */
export const adOfAddress = (): SubjectSpec => ({
  ...ad(),
  parts: cards((id, { address }) => id === address.id),
  ids: [],
  whose: [text('span, div', LIBRARY_ID)],
});
