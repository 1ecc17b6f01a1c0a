/** What a card prints above its ad: below the advertiser's name all words are the advertiser's own. */

import * as dom from '../../lib/html';
import { oneLine } from '../../lib/text';
import type { Part, Try } from '../base/part';
import { shownText } from '../base/shown';
import { elementsIn } from '../base/tries';

/** The advertiser's page: no redirect, no other ad. */
export const PAGE =
  'a[href*="facebook.com/"]:not([href*="l.facebook.com"], [href*="/ads/"], [href*="/help/"], [href*="/policies"], [href*="l.php"]), a[href^="/"]:not([href*="/ads/"], [href*="/help/"], [href*="/policies"], [href*="l.php"])';
const SPONSORED =
  /^(?:Sponsored|赞助内容|赞助|贊助|广告|Gesponsert|Sponsorisé|Publicidad|Patrocinado|Sponsorizzato|広告|Sponsored Content|광고)$/;

function* linesAbove(part: Part): Generator<string> {
  for (const element of elementsIn(part, 'span, div, a, strong')) {
    if (dom.matches(element, PAGE)) return;
    const text = oneLine(shownText(element));
    if (SPONSORED.test(text)) return;
    if (dom.queryAll(element, PAGE).length === 0 && text.length < 200) yield text;
  }
}

/** The first line above the ad that matches; its first group. */
/* @__NO_SIDE_EFFECTS__ */
export function above(pattern: RegExp): Try {
  return (part) => {
    for (const line of linesAbove(part)) {
      const match = pattern.exec(line);
      if (match) return { value: (match[1] ?? match[0]).trim(), from: 'lines above the ad' };
    }
    return undefined;
  };
}

/** The words of the ad: the longest block below "Sponsored" that is neither link nor button. */
export const words: Try = (part) => {
  let below = false;
  let longest = '';
  for (const element of elementsIn(part, 'span, div')) {
    const inner = dom.queryAll(element, 'div').length;
    const text = inner === 0 ? shownText(element) : '';
    below ||= SPONSORED.test(text);
    const plain = !dom.closest(element, 'a, button, [role="button"]') && !dom.matches(element, PAGE);
    if (below && plain && !SPONSORED.test(text) && text.length > longest.length) longest = text;
  }
  return longest === '' ? undefined : { value: longest.slice(0, 20_000), from: 'block below "Sponsored"' };
};
