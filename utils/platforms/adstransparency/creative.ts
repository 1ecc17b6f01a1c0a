/** An ad by itself. Unverified. */

import { media } from '../base/media';
import type { Try } from '../base/part';
import { first } from '../base/parts';
import type { SubjectSpec } from '../base/subject-spec';
import { always, attr, changed, text } from '../base/tries';

/** A line such as "Format: Image", where it stands alone. */
const line = (label: string) =>
  text(
    ':is(.property, li, p, span, div):not(html-renderer *, fletch-renderer *)',
    new RegExp(`^(?:${label})\\s*[:：]\\s*([^:：]{1,60})$`),
  );

const FORMATS: Readonly<Record<string, string>> = {
  image: 'image',
  图片: 'image',
  video: 'video',
  视频: 'video',
  text: 'text',
  文字: 'text',
  文本: 'text',
};

const advertiserLink = attr('a[href*="/advertiser/AR"]', 'href', /\/advertiser\/(AR\d+)(?:[?/]|$)/);

/** The page names the advertiser, not the ad. */
const ofAdvertiser: Try = (part) => {
  const seen = advertiserLink(part);
  const { id } = part.look.address;
  return seen && { ...seen, value: id.startsWith(`${seen.value}/`) ? id : `${seen.value}/CR` };
};

export const creative = (): SubjectSpec => ({
  kind: 'post',
  parts: first('creative-page, creative-details, root:has(creative-details)'),
  foreign: 'creative-grid, priority-creative-grid, search-input',
  ids: [],
  whose: [ofAdvertiser],
  channelIds: [advertiserLink],
  url: (id) => `https://adstransparency.google.com/advertiser/${id.replace('/', '/creative/')}`,
  fields: {
    author: [text('.advertiser-name'), text('a[href*="/advertiser/AR"]')],
    region: [line('Shown in|Region|展示地区|投放地区|地区')],
    lastShown: [line('Last shown|最近展示(?:日期|时间)?|上次展示(?:日期|时间)?|最后展示(?:日期|时间)?')],
    surfaces: [line('Platforms?|平台')],
  },
  published: [line('First shown|首次展示(?:日期|时间)?')],
  format: [changed(line('Format|格式'), (name) => FORMATS[name.toLowerCase()] ?? '')],
  media: media('html-renderer img, fletch-renderer img, creative img'),
  placement: { ad: [always('ad')] },
});
